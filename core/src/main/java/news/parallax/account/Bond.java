package news.parallax.account;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.pact.Pact;
import news.parallax.pact.Pact.Stage;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Tellings in one or more reports that are taken for the same agreement.
final class Bond {
  private static final long SAME_SIGNING_DAYS = 62;

  /// How far dates can lie apart of which one may be that of what a later agreement replaces.
  private static final long SURELY_SAME_DAYS = 7;

  private final List<PactTelling> tellings = new ArrayList<>();

  Bond(PactTelling first) {
    tellings.add(first);
  }

  void add(PactTelling telling) {
    tellings.add(telling);
  }

  List<PactTelling> tellings() {
    return tellings;
  }

  /// Whether a telling of another report means this agreement: by name, or by parties where neither
  /// dates nor names tell them apart.
  boolean takes(PactTelling other) {
    boolean sameReport =
        tellings.stream()
            .anyMatch(t -> t.reading().report().id().equals(other.reading().report().id()));
    if (sameReport) {
      return false;
    }
    boolean close = tellings.stream().anyMatch(t -> areOfOneDate(t, other));
    return tellings.stream().anyMatch(t -> t.isNamedLike(other))
        || tellings.stream().allMatch(t -> agree(t, other, close))
            && tellings.stream().anyMatch(t -> t.isBound());
  }

  /// Whether a telling of another report that does not say who is bound can mean this agreement: it
  /// has the same name, or its one party, its date and its matter fit.
  boolean mayTake(PactTelling loose) {
    boolean sameReport =
        tellings.stream()
            .anyMatch(t -> t.reading().report().id().equals(loose.reading().report().id()));
    return !sameReport
        && (tellings.stream().anyMatch(t -> t.isNamedLike(loose))
            || isSpokenOf()
                && loose.tellsOf(parties())
                && tellings.stream().anyMatch(t -> t.sides().containsAll(loose.sides()))
                && tellings.stream().allMatch(t -> t.isLike(loose) && !t.isNamedApart(loose))
                && tellings.stream().noneMatch(t -> t.isReplaced() || loose.isReplaced())
                && tellings.stream().allMatch(t -> areAtOneTime(t, loose)));
  }

  /// Whether its reports speak of it more than in passing.
  private boolean isSpokenOf() {
    return mentions() > 1;
  }

  private static boolean areAtOneTime(PactTelling one, PactTelling other) {
    boolean told = one.explicit().isKnown() && other.explicit().isKnown();
    return !told || areNear(one.explicit(), other.explicit(), SAME_SIGNING_DAYS);
  }

  /// @param close whether the date of the second is that of any telling of the agreement
  private static boolean agree(PactTelling one, PactTelling other, boolean close) {
    return areBoundAlike(one, other)
        && !one.isNamedApart(other)
        && areDatedAlike(one, other, close);
  }

  private static boolean areDatedAlike(PactTelling one, PactTelling other, boolean close) {
    boolean told = one.explicit().isKnown() && other.explicit().isKnown();
    if (!told) {
      return close || !one.isReplaced() && !other.isReplaced();
    }
    boolean chained =
        one.isReplaced() != other.isReplaced() || one.isReplacingLike() != other.isReplacingLike();
    return areNear(
        one.explicit(), other.explicit(), chained ? SURELY_SAME_DAYS : SAME_SIGNING_DAYS);
  }

  private static boolean areOfOneDate(PactTelling one, PactTelling other) {
    return one.explicit().isKnown()
        && other.explicit().isKnown()
        && areNear(one.explicit(), other.explicit(), SURELY_SAME_DAYS);
  }

  /// Whether both tell the same parties, or one tells some of them only, of what was concluded on
  /// the same day and about the same.
  private static boolean areBoundAlike(PactTelling one, PactTelling other) {
    boolean same = one.sides().equals(other.sides());
    boolean within =
        one.isBound()
            && other.isBound()
            && (one.sides().containsAll(other.sides()) || other.sides().containsAll(one.sides()));
    boolean onOneDay =
        one.when().precision() == Time.Precision.DAY
            && one.when().start() != null
            && one.when().start().equals(other.when().start());
    return same || within && onOneDay && one.isLike(other);
  }

  /// Whether two dates can be meant for one signing; apart by less than a season they are a
  /// conflict to be shown, not two agreements.
  private static boolean areNear(Time one, Time other, long days) {
    return one.overlaps(other)
        || one.start() != null
            && other.start() != null
            && Math.abs(ChronoUnit.DAYS.between(one.start(), other.start())) <= days;
  }

  boolean replaces(Bond other) {
    for (PactTelling newer : tellings) {
      for (int index : newer.pact().replaces()) {
        boolean replaced =
            other.tellings.stream()
                .anyMatch(
                    t ->
                        t.reading().report().id().equals(newer.reading().report().id())
                            && t.pact().index() == index);
        if (replaced) {
          return true;
        }
      }
    }
    return false;
  }

  /// The parties as told by the telling that knows most of them.
  List<String> parties() {
    return tellings.stream()
        .map(PactTelling::parties)
        .max(Comparator.comparingInt(Set::size))
        .map(List::copyOf)
        .orElse(List.of());
  }

  /// The date most precisely told, of several the one that most reports tell, else that of the
  /// happening that concludes it; null when unknown. While its signing is awaited only the reports
  /// that await it count.
  @Nullable Time signed() {
    Stage stage = stage();
    List<PactTelling> telling =
        tellings.stream().filter(t -> stage != Stage.AWAITED || t.pact().stage() == stage).toList();
    return finest(telling.stream().map(PactTelling::explicit).toList())
        .or(() -> finest(telling.stream().map(PactTelling::inferred).toList()))
        .orElse(null);
  }

  private static Optional<Time> finest(List<Time> told) {
    return told.stream()
        .filter(Time::isKnown)
        .min(
            Comparator.comparing(Time::precision)
                .thenComparing(time -> -told.stream().filter(t -> isSame(t, time)).count())
                .thenComparing(Time::basis)
                .thenComparing(Time::text));
  }

  private static boolean isSame(Time one, Time other) {
    return Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
  }

  Pact.Status status() {
    return stage().status();
  }

  /// The furthest stage that a report tells.
  private Stage stage() {
    return tellings.stream()
        .map(t -> t.pact().stage())
        .max(Comparator.naturalOrder())
        .orElse(Stage.UNKNOWN);
  }

  /// Who suspended, left or ended it, states for the people who act for them.
  List<ChangeEntry> changes(Dossier dossier) {
    Turns turns = new Turns(dossier, ids -> List.copyOf(PactTelling.states(ids, dossier)));
    for (PactTelling told : tellings) {
      told.pact().changes().forEach(change -> turns.add(told.reading(), change));
    }
    return turns.changes();
  }

  int mentions() {
    return tellings.stream().mapToInt(t -> t.pact().mentions().size()).sum();
  }

  List<Evidence> evidence() {
    SortedSet<Evidence> evidence = new TreeSet<>();
    for (PactTelling told : tellings) {
      for (Span span : told.pact().mentions()) {
        evidence.add(told.reading().report().evidence(span));
      }
    }
    return List.copyOf(evidence);
  }

  SortedSet<String> reports() {
    SortedSet<String> ids = new TreeSet<>();
    tellings.forEach(t -> ids.add(t.reading().report().id()));
    return ids;
  }
}
