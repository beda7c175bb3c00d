package news.parallax.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// A word by which a sentence tells of the one sudden happening that a story is about (`the
/// explosion`, `the ferry sank`), as `happenings.tsv` has them.
///
/// @param concepts which happening, the same for all its words; several where a name or `it` leaves
///     open which
/// @param sure whether the words alone tell; else a name or `it` did what a ship or a building does
record OneHappening(Set<String> concepts, Token word, boolean sure) {
  private static final String STAGE = "*";
  private static final int REACH = 3;
  private static final int STEPS = 6;

  /// What marks another happening of the same kind.
  private static final Set<String> OTHERS = Lexicon.group("telling.tsv", "another");

  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, Set<String>> VERBS = new HashMap<>();
  private static final Map<String, Set<String>> SUBJECTS = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows("happenings.tsv")) {
      String concept = row.getFirst();
      words(row, 1).forEach(noun -> NOUNS.put(noun, concept));
      words(row, 2).forEach(v -> VERBS.computeIfAbsent(v, k -> new HashSet<>()).add(concept));
      SUBJECTS.put(concept, Set.copyOf(words(row, 3)));
    }
  }

  private static List<String> words(List<String> row, int column) {
    return row.size() > column && !row.get(column).isEmpty()
        ? List.of(row.get(column).split(" "))
        : List.of();
  }

  OneHappening {
    concepts = Set.copyOf(concepts);
  }

  /// The happening that a word names or tells of, empty when it is told as one of several, as
  /// possible or as not so.
  static Optional<OneHappening> of(Sentence sentence, Token word) {
    return word.isVerb()
        ? verb(sentence, word)
        : noun(sentence, word)
            .filter(concept -> isOne(word))
            .map(concept -> new OneHappening(Set.of(concept), word, true));
  }

  /// The happening on which a word hangs: that of the nearest noun above that names one, else of
  /// the verb of its clause.
  static Optional<OneHappening> above(Sentence sentence, Token below) {
    Token at = below;
    for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      Optional<OneHappening> found = of(sentence, at);
      if (found.isPresent() || at.isVerb()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isOne(Token noun) {
    return noun.tag().equals("NN");
  }

  private static Optional<String> noun(Sentence sentence, Token noun) {
    return isAnother(sentence, noun)
        ? Optional.empty()
        : Optional.ofNullable(NOUNS.get(lemma(noun)));
  }

  private static boolean isAnother(Sentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(child -> OTHERS.contains(lemma(child)));
  }

  /// The words of a sentence by which it speaks of another happening than one told before.
  static Set<String> others(Sentence sentence) {
    return sentence.tokens().stream()
        .map(OneHappening::lemma)
        .filter(OTHERS::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<OneHappening> verb(Sentence sentence, Token verb) {
    Set<String> concepts = VERBS.getOrDefault(form(sentence, verb), Set.of());
    Optional<Token> subject = subject(sentence, verb);
    if (concepts.isEmpty()
        || isOpen(sentence, verb)
        || subject.filter(s -> isAnother(sentence, s)).isPresent()) {
      return Optional.empty();
    }
    if (concepts.contains(STAGE)) {
      return subject
          .filter(OneHappening::isOne)
          .flatMap(
              s -> noun(sentence, s).map(concept -> new OneHappening(Set.of(concept), s, true)));
    }
    for (String concept : concepts.stream().sorted().toList()) {
      Set<String> own = Objects.requireNonNull(SUBJECTS.get(concept));
      if (own.isEmpty() || subject.filter(s -> own.contains(lemma(s))).isPresent()) {
        return Optional.of(new OneHappening(Set.of(concept), verb, true));
      }
    }
    return subject
        .filter(s -> s.isProperNoun() || lemma(s).equals("it"))
        .map(s -> new OneHappening(concepts, verb, false));
  }

  /// The verb with its particle (`go_down`) or the object that makes one word with it
  /// (`open_fire`), where the table has them, else the verb.
  private static String form(Sentence sentence, Token verb) {
    int last = Math.min(sentence.tokens().size() - 1, verb.index() + REACH);
    for (int at = verb.index() + 1; at <= last; at++) {
      String phrase = lemma(verb) + "_" + lemma(sentence.token(at));
      if (VERBS.containsKey(phrase)) {
        return phrase;
      }
    }
    return lemma(verb);
  }

  /// Its own subject or the noun that its clause describes.
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> own =
        sentence.children(verb, "nsubj", "nsubj:pass").stream()
            .filter(s -> !s.tag().startsWith("W"))
            .reduce((first, last) -> NOUNS.containsKey(lemma(last)) ? last : first);
    return own.isPresent() || !verb.is("acl") ? own : sentence.head(verb);
  }

  /// Whether a verb is denied, or only possible.
  static boolean isOpen(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.tag().equals("MD")
                    || Set.of("not", "n't", "never").contains(lemma(child))
                    || child.is("mark") && Set.of("if", "whether").contains(lemma(child)));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
