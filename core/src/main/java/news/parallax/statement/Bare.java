package news.parallax.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.statement.ContentUnit.Telling;
import news.parallax.statement.Term.Meaning;

/// Wordings that reports have in common without telling the same, or anything, by them: each report
/// would go on in its own way. They are told by their form, not by their length: many a statement
/// has but two words of content.
final class Bare {
  private Bare() {}

  static boolean is(ContentUnit unit) {
    List<Telling> all = unit.tellings();
    return all.stream().allMatch(Bare::isCount)
        || all.stream().allMatch(Bare::isLabel)
        || all.stream().allMatch(Bare::isCutShort)
        || isOtherwise(unit);
  }

  /// No more than a number with what it counts (`six people`, `90 percent`), by which reports can
  /// mean different things.
  private static boolean isCount(Telling telling) {
    return telling.terms().stream().anyMatch(term -> term.meaning() instanceof Meaning.HowMany)
        && telling.terms().stream().allMatch(term -> isCount(term, telling.terms()));
  }

  private static boolean isCount(Term term, List<Term> terms) {
    return term.meaning() instanceof Meaning.HowMany
        || terms.stream().anyMatch(other -> counts(other, term));
  }

  private static boolean counts(Term number, Term term) {
    if (!(number.meaning() instanceof Meaning.HowMany many)) {
      return false;
    }
    boolean counted =
        many.figure().unit().isEmpty()
            && term.meaning() instanceof Meaning.Word word
            && many.figure().noun().equals(Lexicon.lemma(word.token()));
    return counted || number.span().contains(term.span());
  }

  /// A noun and what stands before it, where this is an owner (`her father`) or a place in a row
  /// (`the second floor`), or the noun only somebody (`an unknown person`).
  private static boolean isLabel(Telling telling) {
    return top(telling)
        .filter(Token::isNoun)
        .filter(
            noun ->
                words(telling)
                    .allMatch(word -> word.index() == noun.index() || isBefore(word, noun)))
        .filter(
            noun ->
                Lexicon.isSomebody(Lexicon.lemma(noun))
                    || telling.terms().size() == 2
                        && words(telling)
                            .anyMatch(
                                word -> isOwner(word) || Lexicon.isOrdinal(Lexicon.lemma(word))))
        .isPresent();
  }

  private static boolean isBefore(Token word, Token noun) {
    return word.head() == noun.index()
        && (word.is("amod") || word.is("compound") || word.is("nummod") || isOwner(word));
  }

  private static boolean isOwner(Token word) {
    return word.relation().equals("nmod:poss");
  }

  /// A verb with its subject, without the object or clause that says what about it (`the man
  /// suspected`); a pronoun for one is none.
  private static boolean isCutShort(Telling telling) {
    Sentence sentence = telling.statement().sentence();
    return top(telling)
        .filter(Token::isVerb)
        .filter(
            verb ->
                words(telling)
                        .allMatch(
                            word ->
                                word.index() == verb.index()
                                    || word.head() == verb.index() && word.is("nsubj"))
                    && sentence.children(verb, "obj", "ccomp", "xcomp", "obl:agent").stream()
                        .anyMatch(rest -> !rest.tag().startsWith("PRP")))
        .isPresent();
  }

  /// Whether a noun in it is described in each report, and in no two alike (`minor injuries`,
  /// `critical injuries`).
  private static boolean isOtherwise(ContentUnit unit) {
    return unit.tellings().getFirst().terms().stream()
        .filter(term -> term.meaning() instanceof Meaning.Word word && word.token().isNoun())
        .map(Tie::key)
        .anyMatch(noun -> isOtherwise(unit, noun));
  }

  private static boolean isOtherwise(ContentUnit unit, String noun) {
    Set<String> before = new HashSet<>();
    for (Telling telling : unit.tellings()) {
      Set<String> described = described(telling, noun);
      if (described.isEmpty() || described.stream().anyMatch(before::contains)) {
        return false;
      }
      before.addAll(described);
    }
    return true;
  }

  private static Set<String> described(Telling telling, String noun) {
    Sentence sentence = telling.statement().sentence();
    Set<Integer> places =
        telling.terms().stream()
            .filter(term -> Tie.key(term).equals(noun))
            .flatMap(term -> sentence.children(sentence.token(term.at()), "amod").stream())
            .map(Token::index)
            .collect(Collectors.toSet());
    return telling.statement().terms().stream()
        .filter(term -> places.contains(term.at()))
        .map(Tie::key)
        .collect(Collectors.toSet());
  }

  /// The word that all others hang on.
  private static Optional<Token> top(Telling telling) {
    Sentence sentence = telling.statement().sentence();
    return words(telling)
        .filter(top -> words(telling).allMatch(word -> sentence.dominates(top, word)))
        .findFirst();
  }

  private static Stream<Token> words(Telling telling) {
    Sentence sentence = telling.statement().sentence();
    return telling.terms().stream().map(term -> sentence.token(term.at()));
  }
}
