package news.parallax.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;

/// Compares how high a duty on trade is and from which day it applies, where each report gives one
/// of each for the duty of one who levies it: several rates or days in one report are steps or
/// lists of goods, and reports of different weeks tell of different duties.
final class LevyComparison {
  /// Reports of one decision appear within these days.
  private static final int NEWS_DAYS = 7;

  private static final int STEPS = 4;

  private static final Set<String> LEVIES = Lexicon.group("levies.tsv", "levy");
  private static final Set<String> BEGINS = Lexicon.group("levies.tsv", "begin");
  private static final Set<String> TAKES = Lexicon.group("levies.tsv", "take");
  private static final Set<String> FORCE = Lexicon.group("levies.tsv", "force");
  private static final Set<String> GOODS = Lexicon.group("levies.tsv", "goods");
  private static final Set<String> AMOUNTS = Lexicon.group("levies.tsv", "amount");

  private LevyComparison() {}

  /// What a report says of a duty.
  ///
  /// @param by id of who levies it, empty when the sentence does not tell
  /// @param on ids of others named beside it
  /// @param goods dictionary forms of what it is on
  private record Told(
      Reading reading,
      String by,
      Set<String> on,
      Set<String> goods,
      String value,
      Evidence evidence) {
    boolean isOfTheSame(Told other) {
      boolean levier = by.isEmpty() || other.by.isEmpty() || by.equals(other.by);
      return levier && meet(on, other.on) && meet(goods, other.goods);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
      return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }
  }

  static List<Difference> compare(Material material) {
    List<Told> rates = new ArrayList<>();
    List<Told> days = new ArrayList<>();
    for (Reading reading : material.dossier().readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        rates.addAll(rates(reading, sentence, material.dossier()));
        days.addAll(days(reading, sentence, material.dossier()));
      }
    }
    List<Difference> found = new ArrayList<>();
    rates.removeIf(rate -> rate.by().isEmpty());
    conflict(
            DiscrepancyKind.NUMBER,
            "Rate of the tariffs",
            "Each report gives one rate for the same duty, and the rates differ.",
            rates,
            material.dossier())
        .ifPresent(found::add);
    conflict(
            DiscrepancyKind.DATE,
            "Day on which the tariffs take effect",
            "Each report gives one day for the same duty, and the days differ.",
            days,
            material.dossier())
        .ifPresent(found::add);
    return found;
  }

  // -- rates

  private static List<Told> rates(Reading reading, Sentence sentence, Dossier dossier) {
    List<Told> rates = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      boolean exact =
          figure.unit().equals("percent")
              && figure.comparator() == Figure.Comparator.EXACT
              && figure.value() != null;
      if (exact && sentence.span().contains(figure.span())) {
        sentence
            .headOf(figure.span())
            .flatMap(percent -> levyAbove(sentence, percent))
            .map(
                levy ->
                    told(
                        reading,
                        sentence,
                        levy,
                        reading.report().at(figure.span()),
                        reading.report().evidence(figure.span().cover(levy.span())),
                        dossier))
            .ifPresent(rates::add);
      }
    }
    return rates;
  }

  /// The duty that a rate belongs to: on which it hangs directly (`tariffs of 25 percent`, `25
  /// percent tariffs`).
  private static Optional<Token> levyAbove(Sentence sentence, Token percent) {
    return sentence
        .head(percent)
        .filter(LevyComparison::isLevy)
        .or(() -> sentence.head(percent).flatMap(sentence::head).filter(LevyComparison::isLevy));
  }

  // -- days

  private static List<Told> days(Reading reading, Sentence sentence, Dossier dossier) {
    List<Told> days = new ArrayList<>();
    for (Token levy : sentence.tokens()) {
      Optional<Token> verb = isLevy(levy) ? applying(sentence, levy) : Optional.empty();
      if (verb.isPresent()) {
        for (TimeExpression time : reading.times()) {
          Time day = dossier.time(reading.report(), time);
          boolean own =
              sentence.span().contains(time.span())
                  && day.start() != null
                  && day.start().equals(day.end())
                  && hangsOn(sentence, time, verb.get());
          if (own) {
            days.add(
                told(
                    reading,
                    sentence,
                    levy,
                    Objects.requireNonNull(day.start()).toString(),
                    reading.report().evidence(levy.span().cover(time.span())),
                    dossier));
          }
        }
      }
    }
    return days;
  }

  /// The verb by which a duty comes into force (`takes effect`, `will begin`).
  private static Optional<Token> applying(Sentence sentence, Token levy) {
    return sentence
        .head(levy)
        .filter(verb -> levy.is("nsubj") && verb.isVerb())
        .filter(
            verb ->
                BEGINS.contains(verb.lemma())
                    || TAKES.contains(verb.lemma())
                        && sentence.children(verb, "obj", "obl").stream()
                            .anyMatch(word -> FORCE.contains(word.lemma())));
  }

  private static boolean hangsOn(Sentence sentence, TimeExpression time, Token verb) {
    return sentence
        .headOf(time.span())
        .flatMap(sentence::head)
        .filter(
            above ->
                above.index() == verb.index()
                    || sentence.head(above).filter(v -> v.index() == verb.index()).isPresent())
        .isPresent();
  }

  // -- both

  private static boolean isLevy(Token token) {
    return token.isNoun() && LEVIES.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static Told told(
      Reading reading,
      Sentence sentence,
      Token levy,
      String value,
      Evidence evidence,
      Dossier dossier) {
    String by = levier(reading, sentence, levy, dossier);
    Set<String> on = new HashSet<>();
    Set<String> goods = new HashSet<>();
    for (Token token : sentence.subtree(levy)) {
      Optional<String> actor =
          reading
              .actors()
              .meantBy(sentence.index(), token)
              .map(one -> dossier.actor(reading, one.index()));
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (actor.isPresent()) {
        on.add(actor.get());
      } else if (token.isNoun()
          && !token.isProperNoun()
          && !LEVIES.contains(lemma)
          && !AMOUNTS.contains(lemma)) {
        goods.add(lemma);
      }
    }
    on.remove(by);
    boolean general = goods.stream().anyMatch(GOODS::contains);
    return new Told(reading, by, on, general ? Set.of() : goods, value, evidence);
  }

  /// Whose duty it is (`Arlen's tariffs`), else who is the subject of what is done with it.
  private static String levier(Reading reading, Sentence sentence, Token levy, Dossier dossier) {
    Optional<Token> owner = sentence.child(levy, "nmod:poss");
    Token at = levy;
    for (int i = 0; i < STEPS && !at.isVerb() && at.head() >= 0; i++) {
      at = sentence.token(at.head());
    }
    Optional<Token> subject =
        at.isVerb() && !levy.is("nsubj") ? sentence.child(at, "nsubj") : Optional.empty();
    return owner
        .or(() -> subject)
        .flatMap(word -> reading.actors().meantBy(sentence.index(), word))
        .map(actor -> dossier.actor(reading, actor.index()))
        .orElse("");
  }

  /// The first two reports of one time that each give one value, and not the same.
  private static Optional<Difference> conflict(
      DiscrepancyKind kind, String subject, String why, List<Told> told, Dossier dossier) {
    SortedMap<String, List<Told>> byReport = new TreeMap<>();
    told.forEach(
        one ->
            byReport.computeIfAbsent(one.reading().report().id(), k -> new ArrayList<>()).add(one));
    List<Told> single = new ArrayList<>();
    for (List<Told> own : byReport.values()) {
      if (own.stream().map(one -> number(one.value())).distinct().count() == 1) {
        single.add(own.getFirst());
      }
    }
    for (int i = 0; i < single.size(); i++) {
      for (int j = i + 1; j < single.size(); j++) {
        Told one = single.get(i);
        Told other = single.get(j);
        if (!number(one.value()).equals(number(other.value()))
            && one.isOfTheSame(other)
            && areOfOneTime(one, other, dossier)) {
          return Optional.of(
              new Conflict(
                  kind,
                  Scope.BETWEEN_REPORTS,
                  Severity.MEDIUM,
                  subject,
                  List.of(),
                  List.of(side(one, single), side(other, single)),
                  why));
        }
      }
    }
    return Optional.empty();
  }

  /// The digits of a value, which `25%` and `25 percent` share.
  private static String number(String value) {
    return value.replaceAll("[^\\d.-]", "");
  }

  private static boolean areOfOneTime(Told one, Told other, Dossier dossier) {
    LocalDate a = dossier.calendar().date(one.reading().report().id()).day();
    LocalDate b = dossier.calendar().date(other.reading().report().id()).day();
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= NEWS_DAYS;
  }

  /// With all reports that give the same.
  private static Side side(Told one, List<Told> all) {
    return Side.of(
        one.value(),
        all.stream()
            .filter(other -> number(other.value()).equals(number(one.value())))
            .filter(one::isOfTheSame)
            .map(Told::evidence)
            .toList());
  }
}
