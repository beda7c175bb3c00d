package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.parallax.reading.Reading;
import news.parallax.time.Time;

/// Chains of one or more reports that are taken for the same happening; grows while the reports are
/// aligned.
///
/// Chains whose times share a day go together first, then undated ones with what can be the present
/// happening of their kind. At last what leads two reports becomes one even where they date it
/// differently, since that is a conflict to be shown; unless each report's own date bears its
/// dating out.
final class Happening {
  /// A report that appears at most this long after the day it gives bears its dating out.
  private static final long FRESH_DAYS = 45;

  /// The share of a report's text in which its leading happening must first be told.
  private static final int OPENING = 4;

  private final List<EventChain> chains = new ArrayList<>();

  private Happening(List<EventChain> chains) {
    this.chains.addAll(chains);
  }

  /// The happenings of a story, in no order that means anything.
  static List<Happening> all(Dossier dossier) {
    List<EventChain> chains = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      chains.addAll(EventChain.of(reading, dossier));
    }
    List<Happening> happenings = new ArrayList<>();
    chains.stream().filter(EventChain::isDated).forEach(chain -> add(chain, happenings));
    chains.stream().filter(chain -> !chain.isDated()).forEach(chain -> add(chain, happenings));
    mergeLeading(happenings);
    HappeningFixes.apply(happenings, dossier.corrections());
    return happenings;
  }

  private static void add(EventChain chain, List<Happening> happenings) {
    Optional<Happening> same =
        happenings.stream()
            .filter(h -> h.takes(chain))
            .max(
                Comparator.comparingInt((Happening h) -> h.reports().size())
                    .thenComparingInt(h -> h.tellings().size()));
    same.ifPresentOrElse(
        h -> h.chains.add(chain), () -> happenings.add(new Happening(List.of(chain))));
  }

  private boolean takes(EventChain chain) {
    return chains.stream().noneMatch(c -> c.report().equals(chain.report()))
        && chains.stream().allMatch(c -> isLike(c, chain))
        && chains.stream().allMatch(c -> isTimely(c, chain));
  }

  private static boolean isLike(EventChain one, EventChain other) {
    return one.tellings().stream()
        .allMatch(a -> other.tellings().stream().allMatch(b -> a.isLike(b)));
  }

  private static boolean isTimely(EventChain one, EventChain other) {
    if (one.isDated() && other.isDated()) {
      return one.time().overlaps(other.time());
    }
    return one.isEarlier() == other.isEarlier()
        && one.isPresentFor(one.first())
        && one.isPresentFor(other.first())
        && other.isPresentFor(other.first())
        && other.isPresentFor(one.first());
  }

  private static void mergeLeading(List<Happening> happenings) {
    for (int i = 0; i < happenings.size(); i++) {
      for (int j = happenings.size() - 1; j > i; j--) {
        if (happenings.get(i).leadsLike(happenings.get(j))) {
          happenings.get(i).chains.addAll(happenings.remove(j).chains);
        }
      }
    }
  }

  private boolean leadsLike(Happening other) {
    return chains.stream()
        .filter(Happening::leads)
        .anyMatch(
            mine ->
                other.chains.stream()
                    .filter(Happening::leads)
                    .anyMatch(theirs -> isRival(mine, theirs)));
  }

  private static boolean isRival(EventChain mine, EventChain theirs) {
    return !mine.report().equals(theirs.report())
        && isLike(mine, theirs)
        && !mine.first().targets().isEmpty()
        && !theirs.first().targets().isEmpty()
        && !(isFresh(mine) && isFresh(theirs) && daysApart(mine, theirs) > FRESH_DAYS);
  }

  /// Whether a chain is told early in its report and more than once.
  private static boolean leads(EventChain chain) {
    EventTelling first = chain.first();
    boolean early =
        first.event().predicate().start() < first.reading().report().text().length() / OPENING;
    return early && chain.tellings().size() > 1 && !chain.isEarlier();
  }

  private static boolean isFresh(EventChain chain) {
    LocalDate published = chain.published();
    LocalDate end = chain.time().end();
    return published != null
        && end != null
        && Math.abs(java.time.temporal.ChronoUnit.DAYS.between(end, published)) <= FRESH_DAYS;
  }

  private static long daysApart(EventChain mine, EventChain theirs) {
    Time a = mine.time();
    Time b = theirs.time();
    if (a.start() == null || b.start() == null) {
      return 0;
    }
    return Math.abs(java.time.temporal.ChronoUnit.DAYS.between(a.start(), b.start()));
  }

  /// Takes in all that another is told by.
  void join(Happening other) {
    chains.addAll(other.chains);
  }

  /// Moves tellings into a happening of their own; empty when it is told by none or no others.
  Optional<Happening> without(Predicate<EventTelling> which) {
    List<EventTelling> moved = tellings().stream().filter(which).toList();
    if (moved.isEmpty() || moved.size() == tellings().size()) {
      return Optional.empty();
    }
    List<EventTelling> left = tellings().stream().filter(which.negate()).toList();
    chains.clear();
    chains.addAll(EventChain.byReport(left));
    return Optional.of(new Happening(EventChain.byReport(moved)));
  }

  List<EventTelling> tellings() {
    return chains.stream()
        .flatMap(chain -> chain.tellings().stream())
        .sorted(Comparator.comparing(EventTelling::place))
        .toList();
  }

  SortedSet<String> reports() {
    return reports(chains);
  }

  private static SortedSet<String> reports(Collection<EventChain> chains) {
    SortedSet<String> ids = new TreeSet<>();
    chains.forEach(chain -> ids.add(chain.report()));
    return ids;
  }
}
