package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// Who says what, compared with marks made by hand (Pareti 2015; Newell et al. 2018, PolNeAR).
public final class AttributionMeasure {
  private AttributionMeasure() {}

  /// The marks of one part (source, cue or content) that are exactly right. A part may lie in
  /// several stretches; what two attributions share is marked once.
  public static Tally exact(
      List<Attribution> gold, List<Attribution> predicted, Function<Attribution, List<Span>> part) {
    return Tally.of(marks(gold, part), marks(predicted, part));
  }

  private static Set<List<Span>> marks(
      List<Attribution> attributions, Function<Attribution, List<Span>> part) {
    Set<List<Span>> marks = new HashSet<>();
    attributions.forEach(one -> marks.add(part.apply(one)));
    marks.remove(List.<Span>of());
    return marks;
  }

  /// The words that are rightly marked as one part.
  ///
  /// @param words of the text, in order
  public static Tally words(
      List<Attribution> gold,
      List<Attribution> predicted,
      Function<Attribution, List<Span>> part,
      List<Span> words) {
    return Tally.of(covered(gold, part, words), covered(predicted, part, words));
  }

  private static Set<Span> covered(
      List<Attribution> attributions, Function<Attribution, List<Span>> part, List<Span> words) {
    Set<Span> covered = new HashSet<>();
    for (Attribution one : attributions) {
      for (Span span : part.apply(one)) {
        words.stream().filter(span::overlaps).forEach(covered::add);
      }
    }
    return covered;
  }

  /// Attributions of which source, cue and content each overlap the same gold attribution's, or
  /// are absent in both. Each goes with at most one; those that share most come first.
  public static Tally triples(List<Attribution> gold, List<Attribution> predicted) {
    record Match(Attribution gold, Attribution predicted, int shared) {}
    List<Match> matches = new ArrayList<>();
    for (Attribution one : gold) {
      for (Attribution other : predicted) {
        if (agree(one.source(), other.source())
            && agree(one.cue(), other.cue())
            && agree(one.content(), other.content())) {
          int shared =
              shared(one.source(), other.source())
                  + shared(one.cue(), other.cue())
                  + shared(one.content(), other.content());
          matches.add(new Match(one, other, shared));
        }
      }
    }
    matches.sort(Comparator.comparingInt((Match match) -> -match.shared()));
    Set<Attribution> taken = new HashSet<>();
    Set<Attribution> used = new HashSet<>();
    for (Match match : matches) {
      if (!taken.contains(match.gold()) && !used.contains(match.predicted())) {
        taken.add(match.gold());
        used.add(match.predicted());
      }
    }
    return new Tally(taken.size(), Set.copyOf(gold).size(), Set.copyOf(predicted).size());
  }

  private static boolean agree(List<Span> one, List<Span> other) {
    return one.isEmpty() ? other.isEmpty() : shared(one, other) > 0;
  }

  private static int shared(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += a.shared(b);
      }
    }
    return shared;
  }
}
