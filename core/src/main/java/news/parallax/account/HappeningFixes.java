package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.correction.Passage;

/// Joins and parts happenings as people have set them right.
final class HappeningFixes {
  private HappeningFixes() {}

  static void apply(List<Happening> happenings, Corrections corrections) {
    corrections.of(Fix.OtherHappenings.class).forEach(fix -> part(happenings, fix.passages()));
    corrections.of(Fix.SameHappening.class).forEach(fix -> join(happenings, fix.passages()));
  }

  /// Whether a telling stands at a passage, or a part of it does.
  static boolean isAt(EventTelling telling, Passage passage) {
    return passage
        .in(telling.reading().report())
        .filter(
            span ->
                span.contains(telling.event().predicate())
                    || telling.event().predicate().contains(span))
        .isPresent();
  }

  private static Optional<Happening> at(List<Happening> happenings, Passage passage) {
    return happenings.stream()
        .filter(h -> h.tellings().stream().anyMatch(t -> isAt(t, passage)))
        .findFirst();
  }

  private static void join(List<Happening> happenings, List<Passage> passages) {
    List<Happening> found = new ArrayList<>();
    passages.forEach(passage -> at(happenings, passage).ifPresent(found::add));
    List<Happening> same = found.stream().distinct().toList();
    for (Happening other : same.subList(Math.min(1, same.size()), same.size())) {
      same.getFirst().join(other);
      happenings.remove(other);
    }
  }

  /// Each passage but the first takes its own tellings out of a happening that it shares with one
  /// before it.
  private static void part(List<Happening> happenings, List<Passage> passages) {
    for (int i = 1; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      List<Passage> before = passages.subList(0, i);
      at(happenings, passage)
          .filter(
              h ->
                  h.tellings().stream()
                      .anyMatch(t -> before.stream().anyMatch(earlier -> isAt(t, earlier))))
          .flatMap(h -> h.without(t -> isAt(t, passage)))
          .ifPresent(happenings::add);
    }
  }
}
