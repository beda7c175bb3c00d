package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActors;
import news.parallax.actor.ReportActors.Found;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// An agreement concluded by a verb that stands right beside its noun, read from the order of
/// words: the first sentences of reports, with their titles and datelines, are those whose trees
/// are most often wrong (`Premier Ada Quill and President Bo Tarn signed a revised trade pact`).
///
/// @param verb of signing, sealing, reaching, … , which has happened
/// @param by indexes of the actors right before it, or behind `by`; in text order
record Signing(Token verb, List<Integer> by) {
  private static final int LONGEST_PHRASE = 12;
  private static final int LONGEST_GAP = 5;

  Signing {
    by = List.copyOf(by);
  }

  boolean isSigned() {
    return Words.isIn(verb.lemma(), "sign");
  }

  /// What is said of a noun, if such a verb stands before it or behind it.
  static Optional<Signing> of(Sentence sentence, Token noun, ReportActors actors) {
    return before(sentence, noun)
        .map(verb -> new Signing(verb, agents(sentence, verb, actors)))
        .or(
            () ->
                behind(sentence, noun.index() + 1)
                    .or(() -> opening(sentence, noun))
                    .map(verb -> new Signing(verb, doers(sentence, verb, actors))));
  }

  /// What is said of `it`, where it opens a sentence (`It was signed in 1994 by …`).
  static Optional<Signing> ofIt(Sentence sentence, ReportActors actors) {
    return Words.isIn(sentence.token(0).lemma(), "it")
        ? behind(sentence, 1).map(verb -> new Signing(verb, doers(sentence, verb, actors)))
        : Optional.empty();
  }

  /// The verb whose object a noun is, with nothing but its own modifiers between, or talks on it.
  private static Optional<Token> before(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - LONGEST_PHRASE); i--) {
      Token token = sentence.token(i);
      if (Words.isIn(token.lemma(), "conclude") && token.tag().matches("VBD|VBN|VBZ|VBP")) {
        return isDone(sentence, i) ? Optional.of(token) : Optional.empty();
      }
      int called = called(sentence, i);
      if (called < i) {
        i = called;
      } else if (!isInPhrase(token) && !(token.tag().equals("IN") && isOfTalks(sentence, i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Where a clause begins that ends with a verb of naming (`what he called a historic pact`), else
  /// the verb itself.
  private static int called(Sentence sentence, int verb) {
    if (Words.isIn(sentence.token(verb).lemma(), "call")) {
      for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_GAP); i--) {
        if (sentence.token(i).tag().equals("WP")) {
          return i;
        }
      }
    }
    return verb;
  }

  /// Whether a preposition stands behind a noun for talks, or behind their day.
  private static boolean isOfTalks(Sentence sentence, int preposition) {
    return sentence.tokens().subList(Math.max(0, preposition - 3), preposition).stream()
        .anyMatch(token -> Words.isIn(token.lemma(), "talks"));
  }

  private static boolean isInPhrase(Token token) {
    return token.tag().matches("DT|JJ[RS]?|NNP?S?|CD|HYPH|PRP\\$|POS|VBN|VBG|``|''");
  }

  /// Whether no modal, `to` or `not` stands before a verb.
  private static boolean isDone(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= 0 && isBeforeVerb(sentence.token(i)); i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("MD")
          || token.tag().equals("TO")
          || Words.isIn(token.lemma(), "not")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeforeVerb(Token token) {
    return token.tag().matches("MD|TO|RB") || isAuxiliary(token);
  }

  private static boolean isAuxiliary(Token token) {
    return Words.isIn(token.lemma(), "auxiliary");
  }

  /// A passive right behind a noun: `pact, which was signed`, `deal struck`.
  private static Optional<Token> behind(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.tokens().size(), from + LONGEST_GAP); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("VBN") && Words.isIn(token.lemma(), "conclude")) {
        return isDone(sentence, i) ? Optional.of(token) : Optional.empty();
      }
      if (!isAuxiliary(token) && !token.tag().matches("WDT|RB|,|VBN|MD|TO")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A participle that opens the sentence of which the noun is the subject (`Signed in 1994, the
  /// treaty …`).
  private static Optional<Token> opening(Sentence sentence, Token noun) {
    Token first = sentence.token(0);
    boolean opens = first.tag().equals("VBN") && Words.isIn(first.lemma(), "conclude");
    return opens && noun.is("nsubj") ? Optional.of(first) : Optional.empty();
  }

  private static List<Integer> agents(Sentence sentence, Token verb, ReportActors actors) {
    List<Found> before =
        actors.in(sentence.index()).stream()
            .filter(found -> found.mention().span().end() <= verb.span().start())
            .toList();
    List<Integer> found = new ArrayList<>();
    int to = verb.index();
    boolean first = true;
    for (Found next : before.reversed()) {
      List<Token> gap = gap(sentence, next.mention().span().end(), sentence.token(to));
      boolean near =
          first
              ? isLead(gap) && !isPlace(sentence, next, gap)
              : gap.stream().allMatch(Signing::isInChain);
      if (!near) {
        break;
      }
      add(next, found, 0);
      to = Math.min(to, first(sentence, next));
      first = false;
    }
    return distinct(found);
  }

  /// Whether a name closes a phrase before a comma, behind a preposition (`reopened an embassy in
  /// Norland, sealed a pact`).
  private static boolean isPlace(Sentence sentence, Found found, List<Token> gap) {
    int before = first(sentence, found) - 1;
    return !gap.isEmpty()
        && gap.getFirst().text().equals(",")
        && before >= 0
        && sentence.token(before).tag().equals("IN");
  }

  /// The actors behind `by`, where no other verb comes before it.
  private static List<Integer> doers(Sentence sentence, Token verb, ReportActors actors) {
    int by = verb.index() + 1;
    while (by < sentence.tokens().size() && !sentence.token(by).lemma().equals("by")) {
      if (sentence.token(by).isVerb()) {
        return List.of();
      }
      by++;
    }
    List<Integer> found = new ArrayList<>();
    int from = by + 1;
    for (Found next : actors.in(sentence.index())) {
      int start = first(sentence, next);
      if (start >= from) {
        List<Token> gap = sentence.tokens().subList(from, start);
        if (!gap.stream().allMatch(t -> isInChain(t) || t.lemma().equals("of"))) {
          break;
        }
        add(next, found, found.size());
        from = Math.max(from, sentence.within(next.mention().span()).getLast().index() + 1);
      }
    }
    return distinct(found);
  }

  private static void add(Found next, List<Integer> found, int at) {
    if (next.actor().kind() != ActorKind.PLACE && next.mention().form() != Mention.Form.PRONOUN) {
      found.add(at, next.actor().index());
    }
  }

  private static List<Integer> distinct(List<Integer> found) {
    Set<Integer> distinct = new LinkedHashSet<>(found);
    return List.copyOf(distinct);
  }

  private static int first(Sentence sentence, Found found) {
    return sentence.within(found.mention().span()).getFirst().index();
  }

  private static List<Token> gap(Sentence sentence, int from, Token to) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= from && t.index() < to.index())
        .toList();
  }

  /// Between who acts and the verb: auxiliaries, adverbs, a day; the office of one who acts for it
  /// (`Norland's chief negotiator`).
  private static boolean isLead(List<Token> gap) {
    boolean office = !gap.isEmpty() && gap.getFirst().tag().equals("POS");
    return gap.size() <= LONGEST_GAP
        && gap.stream()
            .allMatch(
                t ->
                    isAuxiliary(t)
                        || t.tag().matches("RB|IN|CD|,|DT")
                        || t.isProperNoun()
                        || office && t.tag().matches("POS|JJ|NN"));
  }

  /// Between two that act together: commas, `and`, titles.
  private static boolean isInChain(Token token) {
    return token.tag().matches("CC|,|DT|JJ|NN|NNS|NNP|NNPS|POS|HYPH|RB");
  }
}
