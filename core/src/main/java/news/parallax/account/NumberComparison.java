package news.parallax.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;

/// Compares quantities of the same things in the same happening, but for [Tolls]. Bounds that hold
/// each other, and counts of different days, are explained; only two exact counts of one day
/// conflict, and only where one subject does the same with what is counted, or where both stand
/// under one noun beside an equal number (`50 hostages in exchange for 150 prisoners`): one
/// sentence's games are not another's.
final class NumberComparison {
  private static final Set<String> SCOPE_WORDS =
      Lexicon.rows("scope-words.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /// Two clauses tell the same thing when they share this part of the shorter one's words.
  private static final double LEAST_SHARED_WORDS = 0.5;

  /// Numbers beside an equal one are of one time when their reports are not farther apart.
  private static final int MOST_DAYS_APART = 2;

  /// How far a rounded number lies from the one it was rounded from, as a part of it.
  private static final double ROUNDING = 0.15;

  private NumberComparison() {}

  static List<Difference> compare(Material material) {
    List<Count> counts = new ArrayList<>();
    for (Aligned<Figure, FigureEntry> entry : material.figures()) {
      for (Told<Figure> told : entry.tellings()) {
        Count.of(entry.entry().id(), told, material.dossier()).ifPresent(counts::add);
      }
    }
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size(); j++) {
        if (countTheSame(counts.get(i), counts.get(j))
            && !hasBoth(counts, counts.get(i), counts.get(j))
            && !hasBoth(counts, counts.get(j), counts.get(i))) {
          difference(counts.get(i), counts.get(j), material.dossier()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /// Whether the report of one count also gives the other's: it counts two things, or counts anew.
  private static boolean hasBoth(List<Count> counts, Count one, Count other) {
    return counts.stream()
        .filter(count -> count.report().id().equals(one.report().id()))
        .filter(count -> count.noun().equals(other.noun()))
        .anyMatch(count -> Objects.equals(count.figure().value(), other.figure().value()));
  }

  private static boolean countTheSame(Count a, Count b) {
    return !a.report().id().equals(b.report().id())
        && a.noun().equals(b.noun())
        && !Objects.equals(a.figure().value(), b.figure().value())
        && (isOneDeed(a, b) || areBesideAnEqual(a, b));
  }

  private static boolean isOneDeed(Count a, Count b) {
    return a.verb().equals(b.verb()) && a.doer().equals(b.doer()) && !a.doer().isEmpty();
  }

  /// Whether both stand under one noun beside an equal number.
  private static boolean areBesideAnEqual(Count a, Count b) {
    return !a.anchor().isEmpty()
        && a.anchor().equals(b.anchor())
        && a.beside().stream().anyMatch(b.beside()::contains);
  }

  private static Optional<Difference> difference(Count a, Count b, Dossier dossier) {
    if (sharedWords(a, b) < LEAST_SHARED_WORDS * Math.min(a.words().size(), b.words().size())) {
      return Optional.empty();
    }
    String subject = a.figure().counts();
    List<Side> sides = List.of(a.side(), b.side());
    if (holds(a.figure(), b.figure()) || holds(b.figure(), a.figure())) {
      return Optional.of(
          new Harmless(
              Reason.COARSER, subject, sides, "One bound holds the other; both can be so."));
    }
    if (isRounded(a.figure(), b.figure()) || isRounded(b.figure(), a.figure())) {
      return Optional.of(
          new Harmless(Reason.COARSER, subject, sides, "One number is the other, rounded."));
    }
    LocalDate dayA = dossier.calendar().date(a.report().id()).day();
    LocalDate dayB = dossier.calendar().date(b.report().id()).day();
    if (dayA != null
        && dayB != null
        && !dayA.equals(dayB)
        && !(areBesideAnEqual(a, b) && areNear(dayA, dayB))) {
      return Optional.of(
          new Harmless(Reason.UPDATE, subject, sides, "The counts are of different days."));
    }
    return isExactTotal(a) && isExactTotal(b) && dayA != null && dayB != null
        ? Optional.of(conflict(a, b, subject, sides))
        : Optional.empty();
  }

  private static long sharedWords(Count a, Count b) {
    return a.words().stream().filter(b.words()::contains).count();
  }

  /// Whether the bound or range of `wide` holds what `narrow` says.
  private static boolean holds(Figure wide, Figure narrow) {
    Double value = narrow.value();
    if (wide.comparator() == Comparator.EXACT && wide.value() != null || value == null) {
      return false;
    }
    Double min = wide.min();
    Double max = wide.max();
    return (min != null || max != null)
        && (min == null || value >= min)
        && (max == null || value <= max);
  }

  private static boolean isRounded(Figure rounded, Figure exact) {
    Double about = rounded.value();
    Double value = exact.value();
    return rounded.comparator() == Comparator.ABOUT
        && about != null
        && value != null
        && Math.abs(about - value) <= ROUNDING * Math.max(about, value);
  }

  private static boolean isExactTotal(Count count) {
    return count.figure().comparator() == Comparator.EXACT
        && count.figure().value() != null
        && !isPart(count.told());
  }

  /// Whether a word beside the number makes it a part or a share, or says what it takes in.
  static boolean isPart(Told<Figure> told) {
    String words =
        told.reading()
            .report()
            .at(told.item().clause())
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\W", " ");
    String clause = " " + words + " ";
    return SCOPE_WORDS.stream().anyMatch(word -> clause.contains(" " + word + " "));
  }

  private static Conflict conflict(Count a, Count b, String subject, List<Side> sides) {
    return new Conflict(
        DiscrepancyKind.NUMBER,
        Scope.BETWEEN_REPORTS,
        Severity.MEDIUM,
        subject,
        List.of(a.item(), b.item()),
        sides,
        areBesideAnEqual(a, b)
            ? "Two exact counts of the same things, beside a number that both give."
            : "Two exact counts of the same things on the same day.");
  }

  private static boolean areNear(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= MOST_DAYS_APART;
  }
}
