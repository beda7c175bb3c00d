package news.parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Finds the words of a sentence that tell happenings.
final class Predicates {
  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private final NounPhrases phrases;

  Predicates(NounPhrases phrases) {
    this.phrases = phrases;
  }

  List<Predicate> in(Sentence sentence) {
    List<Predicate> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !isMereModifier(sentence, token)) {
        verb(sentence, token).ifPresent(found::add);
      } else if (token.isNoun() && !token.is("compound")) {
        noun(sentence, token).ifPresent(found::add);
      }
    }
    return told(found);
  }

  /// Without verbs that only carry a noun's happening, without what another happening asks for,
  /// threatens or promises, which is part of that one, and without sanctions that are only named as
  /// what is eased.
  private static List<Predicate> told(List<Predicate> all) {
    return all.stream()
        .filter(predicate -> all.stream().noneMatch(p -> predicate.word() == p.carrier()))
        .filter(predicate -> all.stream().noneMatch(p -> p.asksFor(predicate)))
        .filter(predicate -> all.stream().noneMatch(p -> p.eases(predicate)))
        .toList();
  }

  private Optional<Predicate> verb(Sentence sentence, Token token) {
    return LEXICON.verb(token.lemma()).stream()
        .filter(
            sense ->
                sense.when().stream()
                    .allMatch(c -> isSo(c, one -> verbHolds(one, sentence, token))))
        .findFirst()
        .map(sense -> new Predicate(sentence, token, null, sense));
  }

  private Optional<Predicate> noun(Sentence sentence, Token token) {
    return LEXICON.noun(token.lemma()).stream()
        .filter(
            sense ->
                sense.when().stream()
                    .allMatch(c -> isSo(c, one -> nounHolds(one, sentence, token))))
        .findFirst()
        .map(sense -> new Predicate(sentence, token, carrier(sentence, token, sense), sense));
  }

  /// Whether a condition of a table holds; `!` in front of it turns it round.
  private static boolean isSo(String condition, java.util.function.Predicate<String> holds) {
    return condition.startsWith("!") ? !holds.test(condition.substring(1)) : holds.test(condition);
  }

  private static @org.jspecify.annotations.Nullable Token carrier(
      Sentence sentence, Token noun, Lexicon.Sense sense) {
    if (!noun.is("obj") && !noun.is("nsubj:pass")) {
      return null;
    }
    return sentence
        .head(noun)
        .filter(verb -> verb.isVerb() && LEXICON.carries(verb.lemma()))
        .filter(verb -> sense.isAdverse() || !LEXICON.undergoes(verb.lemma()))
        .orElse(null);
  }

  private boolean verbHolds(String condition, Sentence sentence, Token verb) {
    String value = condition.substring(condition.indexOf(':') + 1);
    return switch (condition.substring(0, condition.length() - value.length())) {
      case "prt:" -> hasParticle(sentence, verb, value);
      case "prep:" -> hasPreposition(sentence, verb, value);
      case "toward:" ->
          sentence.children(verb, "obl", "nmod").stream()
              .filter(child -> NounPhrases.preposition(sentence, child).equals(value))
              .anyMatch(child -> !phrases.named(sentence, child).isEmpty());
      case "obj:" ->
          patients(sentence, verb).stream().anyMatch(o -> LEXICON.isIn(o.lemma(), value));
      case "obl:" ->
          sentence.children(verb, "obl", "nmod").stream()
              .anyMatch(child -> LEXICON.isIn(child.lemma(), value));
      default -> holds(condition, sentence, verb);
    };
  }

  private boolean holds(String condition, Sentence sentence, Token verb) {
    List<Token> patients = patients(sentence, verb);
    return switch (condition) {
      case "actor" ->
          patients.stream().anyMatch(object -> !phrases.actors(sentence, object).isEmpty());
      case "object" -> !patients.isEmpty();
      case "noobject" -> patients.isEmpty();
      case "to" -> !sentence.children(verb, "xcomp").isEmpty();
      default -> throw new IllegalArgumentException("Unknown condition " + condition);
    };
  }

  /// What undergoes a verb: its object, or its subject in the passive.
  static List<Token> patients(Sentence sentence, Token verb) {
    List<Token> patients = new ArrayList<>(sentence.children(verb, "nsubj:pass"));
    for (Token object : sentence.children(verb, "obj", "iobj")) {
      if (NounPhrases.preposition(sentence, object).isEmpty()) {
        patients.add(object);
      }
    }
    if (verb.is("acl") && verb.tag().equals("VBN") || isFiniteBeforeObject(verb)) {
      sentence.head(verb).ifPresent(patients::add);
    }
    if (verb.is("amod") && verb.tag().equals("VBG")) {
      sentence.head(verb).filter(Predicates::isGerundObject).ifPresent(patients::add);
    }
    return patients;
  }

  /// A verb of a headline, parsed as if it were part of the name of its object (`Norland Strikes
  /// Deal`).
  private static boolean isFiniteBeforeObject(Token verb) {
    return verb.is("compound") && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
  }

  /// A noun that stands where a clause does, which its participle governs in truth (`of supplying
  /// arms`, parsed as a modified noun).
  static boolean isGerundObject(Token noun) {
    return noun.is("advcl") || noun.is("ccomp") || noun.is("acl");
  }

  /// A participle before its noun (`renewed cooperation`), which tells no happening.
  private static boolean isMereModifier(Sentence sentence, Token verb) {
    return verb.is("amod")
        && !(verb.tag().equals("VBG")
            && sentence.head(verb).filter(Predicates::isGerundObject).isPresent());
  }

  private static boolean hasParticle(Sentence sentence, Token verb, String particle) {
    return sentence.children(verb, "compound:prt", "advmod").stream()
        .anyMatch(child -> child.text().toLowerCase(Locale.ROOT).equals(particle));
  }

  private static boolean hasPreposition(Sentence sentence, Token verb, String preposition) {
    return sentence.children(verb, "obl", "obj", "nmod", "advcl").stream()
        .anyMatch(child -> NounPhrases.preposition(sentence, child).equals(preposition));
  }

  private boolean nounHolds(String condition, Sentence sentence, Token noun) {
    String value = condition.substring(condition.indexOf(':') + 1);
    List<Token> modifiers = sentence.children(noun, "amod", "compound", "nmod:poss");
    return switch (condition.substring(0, condition.length() - value.length())) {
      case "mod:" -> modifiers.stream().anyMatch(m -> m.lemma().equalsIgnoreCase(value));
      case "modclass:" ->
          value.equals("pair")
              ? phrases.owners(sentence, noun).size() > 1
              : modifiers.stream().anyMatch(m -> LEXICON.isIn(m.lemma(), value));
      case "prep:" -> !under(sentence, noun, value).isEmpty();
      case "toward:" ->
          under(sentence, noun, value).stream()
              .anyMatch(child -> !phrases.named(sentence, child).isEmpty());
      case "of:" ->
          under(sentence, noun, "of").stream().anyMatch(o -> LEXICON.isIn(o.lemma(), value));
      default -> throw new IllegalArgumentException("Unknown condition " + condition);
    };
  }

  /// What stands below a noun behind a preposition.
  private static List<Token> under(Sentence sentence, Token noun, String preposition) {
    return sentence.children(noun, "nmod", "acl", "obl").stream()
        .filter(child -> NounPhrases.preposition(sentence, child).equals(preposition))
        .toList();
  }
}
