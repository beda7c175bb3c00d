package news.parallax.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;
import news.parallax.report.Span;

/// The word by which a passage names a happening, whatever its kind.
///
/// @param word the verb, noun or adjective; of a verb that only carries a noun, the noun
/// @param concept what all words for the same happening have in common: the first word of their
///     line in `namings.tsv`, else what is left without a common ending (`announc`)
public record Naming(Sentence sentence, Token word, String concept) {
  /// Endings that make a noun or another form of a verb, the longer of two first.
  private static final List<String> ENDINGS =
      List.of(
          "ations", "itions", "ation", "ition", "ments", "ances", "ences", "ment", "ance", "ence",
          "ages", "ings", "ions", "ing", "ion", "als", "age", "ers", "ies", "ied", "al", "ed", "er",
          "e", "s", "y");

  private static final int SHORTEST_STEM = 3;
  private static final String DOUBLED = "bdgmnprt";
  private static final int REACH = 2;
  private static final Map<String, String> CONCEPTS = concepts();

  /// The naming word of a passage, empty when no token of the sentence lies in it.
  public static Optional<Naming> in(Sentence sentence, Span passage) {
    List<Token> inside = sentence.within(passage);
    List<Token> content = inside.stream().filter(Naming::hasContent).toList();
    if (content.isEmpty()) {
      return sentence.headOf(passage).map(word -> of(sentence, word));
    }
    List<Token> outer =
        content.stream()
            .filter(token -> token.head() < 0 || !inside.contains(sentence.token(token.head())))
            .toList();
    Token head = verbFirst(outer.isEmpty() ? content : outer);
    Token word = isLight(head) ? carried(head, content) : head;
    return Optional.of(of(sentence, word));
  }

  /// The naming by one word.
  public static Naming of(Sentence sentence, Token word) {
    return new Naming(sentence, word, concept(sentence, word));
  }

  /// Whether it names that somebody says something.
  public boolean isUtterance() {
    return Lexicon.ENGLISH.isIn(word.lemma(), "utterance");
  }

  /// The numbers and ordinals beside the word, lower-case (`the sixth round`).
  public Set<String> counts() {
    return sentence.children(word, "nummod", "amod").stream()
        .filter(t -> t.tag().equals("CD") || Lexicon.ENGLISH.isIn(t.text(), "ordinal"))
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean hasContent(Token token) {
    return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ");
  }

  private static Token verbFirst(List<Token> tokens) {
    return tokens.stream().filter(Token::isVerb).findFirst().orElse(tokens.getLast());
  }

  private static boolean isLight(Token word) {
    return word.isVerb() && Lexicon.ENGLISH.isIn(word.lemma(), "empty");
  }

  private static Token carried(Token verb, List<Token> content) {
    List<Token> others = content.stream().filter(token -> token != verb).toList();
    return others.stream()
        .filter(Token::isNoun)
        .reduce((first, last) -> last)
        .or(() -> others.stream().reduce((first, last) -> last))
        .orElse(verb);
  }

  private static String concept(Sentence sentence, Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    for (Token next : after(sentence, word)) {
      String phrase = CONCEPTS.get(lemma + "_" + next.lemma().toLowerCase(Locale.ROOT));
      if (word.isVerb() && phrase != null) {
        return phrase;
      }
    }
    String tag = word.isVerb() ? "/V" : "/N";
    return forms(lemma)
        .flatMap(form -> Stream.of(form + tag, form))
        .filter(CONCEPTS::containsKey)
        .findFirst()
        .map(CONCEPTS::get)
        .orElseGet(() -> stem(lemma));
  }

  /// A word and, of one that ends in `ing`, the verbs that it may be the gerund of.
  private static Stream<String> forms(String lemma) {
    if (!lemma.endsWith("ing")) {
      return Stream.of(lemma);
    }
    String base = lemma.substring(0, lemma.length() - 3);
    return Stream.of(lemma, base, base + "e", single(base));
  }

  private static List<Token> after(Sentence sentence, Token word) {
    int from = word.index() + 1;
    return sentence.tokens().subList(from, Math.min(from + REACH, sentence.tokens().size()));
  }

  private static String stem(String lemma) {
    String stem = lemma.replace("-", "").replace(" ", "");
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return single(stem);
  }

  /// Without the doubling of a last consonant (`swimm`).
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST_STEM
            && stem.charAt(last) == stem.charAt(last - 1)
            && DOUBLED.indexOf(stem.charAt(last)) >= 0;
    return doubled ? stem.substring(0, last) : stem;
  }

  private static Map<String, String> concepts() {
    Map<String, String> concepts = new HashMap<>();
    for (List<String> row : WordTable.rows(Naming.class, "namings.tsv")) {
      List<String> words = new ArrayList<>(List.of(row.getFirst().split(" ")));
      words.forEach(word -> concepts.putIfAbsent(word, words.getFirst()));
    }
    return Map.copyOf(concepts);
  }
}
