package news.parallax.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.statement.Contrast;
import news.parallax.statement.Standing;
import news.parallax.statement.Standing.Opposed;
import news.parallax.statement.Standings;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Finds statements of different reports that say the same but for one term: another number, day,
/// place or actor, or so and not so. Statements that share a term become one conflict.
final class StatementComparison {
  /// What lies further back or apart, in days, is of another time.
  private static final int RIVAL_DAYS = 400;

  /// A passage longer than this is shown without the word that governs its term.
  private static final int LONGEST_PASSAGE = 80;

  private static final Set<String> MOVES = Lexicon.group("moving.tsv", "move");
  private static final Set<String> PRICES = Lexicon.group("moving.tsv", "price");

  private StatementComparison() {}

  /// A term that is contrasted with another, and what it says.
  private record Rival(Statement statement, Term term, Contrast.Kind kind) {
    /// Where the term stands; two contrasts of one term are about one matter.
    Evidence place() {
      return statement.reading().report().evidence(term.span());
    }

    /// What all rivals that say the same have in common.
    String value() {
      return term.meaning() instanceof Meaning.Word word && kind == Contrast.Kind.POLARITY
          ? (word.negated() ? "not " : "") + word.key()
          : term.key();
    }

    String shown() {
      if (kind == Contrast.Kind.POLARITY) {
        return statement.reading().report().at(statement.sentence().span());
      }
      return term.meaning() instanceof Meaning.When when
              && when.time().isKnown()
              && kind == Contrast.Kind.DATE
          ? DateComparison.interval(when.time())
          : statement.reading().report().at(term.span());
    }

    /// The term with the word it hangs on; where so stands against not so, the whole statement.
    Evidence evidence() {
      if (kind == Contrast.Kind.POLARITY) {
        return statement.evidence();
      }
      Span span =
          statement
              .sentence()
              .head(statement.sentence().token(term.at()))
              .map(governor -> governor.span().cover(term.span()))
              .filter(cover -> cover.length() <= LONGEST_PASSAGE)
              .orElse(term.span());
      return statement.reading().report().evidence(span);
    }
  }

  static List<Difference> compare(Material material) {
    List<List<Rival>> matters = new ArrayList<>();
    for (Standing standing : Standings.of(material.statements())) {
      if (standing instanceof Opposed opposed && isConflict(opposed, material.dossier())) {
        Contrast contrast = opposed.contrast();
        add(
            new Rival(opposed.left(), contrast.left(), contrast.kind()),
            new Rival(opposed.right(), contrast.right(), contrast.kind()),
            matters);
      }
    }
    return matters.stream().<Difference>map(StatementComparison::conflict).toList();
  }

  /// Joins two rivals with the matters that one of them belongs to.
  private static void add(Rival left, Rival right, List<List<Rival>> matters) {
    List<Rival> joined = new ArrayList<>(List.of(left, right));
    matters.removeIf(
        matter -> {
          boolean same = matter.stream().anyMatch(r -> isOne(r, left) || isOne(r, right));
          if (same) {
            joined.addAll(matter);
          }
          return same;
        });
    matters.add(joined);
  }

  private static boolean isOne(Rival one, Rival other) {
    return one.kind() == other.kind() && one.place().equals(other.place());
  }

  /// Whether the contrast is one between reports and not one of their days, of parts and wholes, or
  /// of a toll that grows.
  private static boolean isConflict(Opposed opposed, Dossier dossier) {
    Contrast contrast = opposed.contrast();
    if (areTheSameWords(opposed)
        || isAbbreviated(opposed)
        || isInMotion(contrast, opposed)
        || !contrast.copied() && speakOfAnother(opposed)) {
      return false;
    }
    if (contrast.left().meaning() instanceof Meaning.When left
        && contrast.right().meaning() instanceof Meaning.When right) {
      return !areTheSameWords(opposed, left, right)
          && (contrast.copied()
              || canBeRivals(opposed, left.time(), right.time(), dossier)
                  && isAhead(opposed.left(), contrast.left())
                      == isAhead(opposed.right(), contrast.right()));
    }
    if (contrast.left().meaning() instanceof Meaning.HowMany left
        && contrast.right().meaning() instanceof Meaning.HowMany right) {
      Told<Figure> mine = new Told<>(opposed.left().reading(), left.figure());
      Told<Figure> theirs = new Told<>(opposed.right().reading(), right.figure());
      boolean toll = !Tolls.kind(mine).isEmpty() || !Tolls.kind(theirs).isEmpty();
      boolean whole = !NumberComparison.isPart(mine) && !NumberComparison.isPart(theirs);
      boolean exact = left.figure().comparator() == Figure.Comparator.EXACT;
      boolean oneDay = areOfOneDay(opposed, dossier);
      return !toll && (contrast.copied() ? exact || oneDay : whole && oneDay);
    }
    return true;
  }

  /// Whether two times can be rivals: not where one is of these days and the other of long ago,
  /// that of what led to what is told (`was sentenced for the killings of March 2005`).
  private static boolean canBeRivals(Opposed opposed, Time left, Time right, Dossier dossier) {
    LocalDate one = left.start();
    LocalDate other = right.start();
    return one == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(one, other)) <= RIVAL_DAYS
        || isNews(one, day(opposed.left(), dossier))
            == isNews(other, day(opposed.right(), dossier));
  }

  private static boolean isNews(LocalDate time, @Nullable LocalDate published) {
    return published != null && Math.abs(ChronoUnit.DAYS.between(time, published)) <= RIVAL_DAYS;
  }

  /// Whether one speaks of `another`, a `second`, an `earlier` one and the other does not.
  private static boolean speakOfAnother(Opposed opposed) {
    return !OneHappening.others(opposed.left().sentence())
        .equals(OneHappening.others(opposed.right().sentence()));
  }

  /// Whether the terms are one word written in full and abbreviated (`Gov.`, `Governor`).
  private static boolean isAbbreviated(Opposed opposed) {
    String left = opposed.left().reading().report().at(opposed.contrast().left().span());
    String right = opposed.right().reading().report().at(opposed.contrast().right().span());
    return isShortFor(left, right) || isShortFor(right, left);
  }

  private static boolean isShortFor(String abbreviation, String word) {
    String letters = abbreviation.toLowerCase(Locale.ROOT);
    return letters.matches("\\p{L}+\\.")
        && word.toLowerCase(Locale.ROOT)
            .matches(letters.replace(".", "").replaceAll("(?<=.)", "\\\\p{L}*"));
  }

  /// Whether only marks and spaces differ.
  private static boolean areTheSameWords(Opposed opposed) {
    return words(opposed.left(), opposed.left().sentence().span())
        .equals(words(opposed.right(), opposed.right().sentence().span()));
  }

  /// Whether both tell the day by the same words, and only the reports' own days make two of them:
  /// `next month` in words that one took from the other.
  private static boolean areTheSameWords(Opposed opposed, Meaning.When left, Meaning.When right) {
    return words(opposed.left(), left.expression().span())
        .equals(words(opposed.right(), right.expression().span()));
  }

  private static List<String> words(Statement statement, Span span) {
    return Words.of(statement.reading().report().text(), span).words();
  }

  /// Whether what a time is told of is still to come there.
  private static boolean isAhead(Statement statement, Term term) {
    Sentence sentence = statement.sentence();
    Token at = sentence.token(term.at());
    for (int steps = 0;
        !at.isVerb() && at.head() >= 0 && steps < sentence.tokens().size();
        steps++) {
      at = sentence.token(at.head());
    }
    return sentence.children(at, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"))
        || sentence.children(at, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
  }

  /// Whether the numbers are of a price or rate, which has another value every minute.
  private static boolean isInMotion(Contrast contrast, Opposed opposed) {
    return contrast.kind() == Contrast.Kind.NUMBER
        && (isOfPrice(opposed.left(), contrast.left())
            || isOfPrice(opposed.right(), contrast.right()));
  }

  private static boolean isOfPrice(Statement statement, Term term) {
    Sentence sentence = statement.sentence();
    Token at = sentence.token(term.at());
    for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
      at = sentence.token(at.head());
      if (at.isVerb()) {
        Token verb = at;
        return MOVES.contains(lemma(verb))
            && sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> sentence.subtree(subject).stream())
                .anyMatch(word -> PRICES.contains(lemma(word)));
      }
    }
    return false;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean areOfOneDay(Opposed opposed, Dossier dossier) {
    return Objects.equals(day(opposed.left(), dossier), day(opposed.right(), dossier));
  }

  private static @Nullable LocalDate day(Statement statement, Dossier dossier) {
    return dossier.calendar().date(statement.report()).day();
  }

  private static Conflict conflict(List<Rival> rivals) {
    List<Rival> ordered =
        rivals.stream().sorted(Comparator.comparing((Rival rival) -> rival.place())).toList();
    SortedMap<String, SortedSet<Evidence>> sides = new TreeMap<>();
    SortedMap<String, String> shown = new TreeMap<>();
    for (Rival rival : ordered) {
      sides.computeIfAbsent(rival.value(), k -> new TreeSet<>()).add(rival.evidence());
      shown.putIfAbsent(rival.value(), rival.shown());
    }
    Rival first = ordered.getFirst();
    return new Conflict(
        kind(first.kind()),
        Scope.BETWEEN_REPORTS,
        severity(first.kind()),
        subject(first),
        List.of(),
        sides.entrySet().stream()
            .map(side -> Side.of(shown.getOrDefault(side.getKey(), ""), side.getValue()))
            .toList(),
        "What they tell is the same but for this.");
  }

  private static String subject(Rival rival) {
    String sentence = rival.statement().reading().report().at(rival.statement().sentence().span());
    return switch (rival.kind()) {
      case NUMBER ->
          rival.term().meaning() instanceof Meaning.HowMany many
                  && !many.figure().counts().isEmpty()
              ? many.figure().counts()
              : "How many: " + sentence;
      case DATE -> "When: " + sentence;
      case CLOCK -> "At what time: " + sentence;
      case PLACE -> "Where: " + sentence;
      case ACTOR -> "Who: " + sentence;
      case NAME -> "Name: " + sentence;
      case POLARITY -> "So or not: " + sentence;
    };
  }

  private static DiscrepancyKind kind(Contrast.Kind kind) {
    return switch (kind) {
      case NUMBER -> DiscrepancyKind.NUMBER;
      case DATE -> DiscrepancyKind.DATE;
      case CLOCK -> DiscrepancyKind.TIME;
      case PLACE -> DiscrepancyKind.PLACE;
      case ACTOR -> DiscrepancyKind.ACTOR;
      case NAME -> DiscrepancyKind.NAME;
      case POLARITY -> DiscrepancyKind.POLARITY;
    };
  }

  private static Severity severity(Contrast.Kind kind) {
    return switch (kind) {
      case NUMBER, DATE, PLACE -> Severity.MEDIUM;
      case ACTOR, POLARITY -> Severity.HIGH;
      case CLOCK, NAME -> Severity.LOW;
    };
  }
}
