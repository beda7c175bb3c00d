package news.parallax.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// A word by which a sentence tells of the one sudden happening that a story is about (`the
/// explosion`, `the ferry sank`), as `happenings.tsv` has them.
///
/// @param concepts which happening, the same for all its words; several where a name, `it` or a
///     word such as `accident` leaves open which
/// @param sure whether the words alone tell; else a name or `it` did what a ship or a building
///     does, or the word stands for any of several
record OneHappening(Set<String> concepts, Token word, boolean sure) {
  private static final String STAGE = "*";
  private static final String ANY_OF = "?";
  private static final int REACH = 3;
  private static final int STEPS = 6;

  /// What marks another happening of the same kind.
  private static final Set<String> OTHERS = Lexicon.group("telling.tsv", "another");

  private static final Map<String, Set<String>> NOUNS = new HashMap<>();
  private static final Map<String, List<Doing>> VERBS = new HashMap<>();

  /// A happening that a verb tells of those subjects, of anybody where there are none.
  private record Doing(String concept, Set<String> subjects) {}

  static {
    for (List<String> row : Lexicon.rows("happenings.tsv")) {
      String name = row.getFirst();
      if (name.equals(ANY_OF)) {
        words(row, 1).forEach(noun -> NOUNS.put(noun, Set.copyOf(words(row, 2))));
      } else {
        Doing doing = new Doing(name, Set.copyOf(words(row, 3)));
        words(row, 1).forEach(noun -> NOUNS.put(noun, Set.of(name)));
        words(row, 2).forEach(v -> VERBS.computeIfAbsent(v, k -> new ArrayList<>()).add(doing));
      }
    }
  }

  private static List<String> words(List<String> row, int column) {
    return row.size() > column && !row.get(column).isEmpty()
        ? List.of(row.get(column).split(" "))
        : List.of();
  }

  OneHappening {
    concepts = Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
  }

  /// The happening that a word names or tells of, empty when it is told as one of several, as
  /// possible or as not so.
  static Optional<OneHappening> of(Sentence sentence, Token word) {
    return word.isVerb() ? verb(sentence, word) : noun(sentence, word).filter(one -> isOne(word));
  }

  /// The same where the day is known to be that of the one happening, so that a plural (`Monday's
  /// shootings`) may mean it, and so may harm that came to people by it (`were killed by a blast`).
  static Optional<OneHappening> ofDay(Sentence sentence, Token word) {
    return ofClause(sentence, word)
        .or(() -> word.isVerb() ? Optional.empty() : noun(sentence, word))
        .or(() -> Tolls.isHarm(sentence, word) ? harm(sentence, word) : Optional.empty());
  }

  private static Optional<OneHappening> harm(Sentence sentence, Token word) {
    return sentence.within(sentence.subtreeSpan(word)).stream()
        .filter(below -> below.index() != word.index() && !below.is("conj"))
        .flatMap(below -> of(sentence, below).stream())
        .filter(OneHappening::sure)
        .findFirst();
  }

  /// The happening on which a word hangs: that of the nearest noun above that names one, else of
  /// the verb of its clause.
  static Optional<OneHappening> above(Sentence sentence, Token below) {
    Token at = below;
    for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      Optional<OneHappening> found = ofClause(sentence, at);
      if (found.isPresent() || at.isVerb()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// What a word tells of, or what is told next of whom its clause is about (`hit a wagon and left
  /// the rails`).
  private static Optional<OneHappening> ofClause(Sentence sentence, Token word) {
    return of(sentence, word)
        .or(
            () ->
                word.isVerb()
                    ? sentence.children(word, "conj").stream()
                        .filter(next -> next.isVerb() && !hasSubject(sentence, next))
                        .flatMap(next -> of(sentence, next).stream())
                        .findFirst()
                    : Optional.empty());
  }

  private static boolean hasSubject(Sentence sentence, Token verb) {
    return !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
  }

  private static boolean isOne(Token noun) {
    return noun.tag().equals("NN");
  }

  private static Optional<OneHappening> noun(Sentence sentence, Token noun) {
    return isAnother(sentence, noun)
        ? Optional.empty()
        : Optional.ofNullable(NOUNS.get(lemma(noun)))
            .map(concepts -> new OneHappening(concepts, noun, concepts.size() == 1));
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
    List<Doing> doings = VERBS.getOrDefault(form(sentence, verb), List.of());
    Optional<Token> subject = subject(sentence, verb);
    if (doings.isEmpty()
        || !Certainty.isSure(sentence, verb)
        || subject.filter(s -> isAnother(sentence, s)).isPresent()) {
      return Optional.empty();
    }
    if (doings.getFirst().concept().equals(STAGE)) {
      return subject.filter(OneHappening::isOne).flatMap(s -> noun(sentence, s));
    }
    for (Doing doing : doings) {
      Set<String> own = doing.subjects();
      if (own.isEmpty() || subject.filter(s -> own.contains(lemma(s))).isPresent()) {
        return Optional.of(new OneHappening(Set.of(doing.concept()), verb, true));
      }
    }
    return subject
        .filter(s -> s.isProperNoun() || lemma(s).equals("it"))
        .map(
            s ->
                new OneHappening(
                    doings.stream().map(Doing::concept).collect(Collectors.toUnmodifiableSet()),
                    verb,
                    false));
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

  /// Its own subject, that of the verb to which it is joined, or the noun that its clause
  /// describes.
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> own =
        sentence.children(verb, "nsubj", "nsubj:pass").stream()
            .filter(s -> !s.tag().startsWith("W"))
            .reduce((first, last) -> NOUNS.containsKey(lemma(last)) ? last : first);
    if (own.isEmpty() && verb.is("conj")) {
      return sentence.head(verb).filter(Token::isVerb).flatMap(head -> subject(sentence, head));
    }
    return own.isPresent() || !verb.is("acl") ? own : sentence.head(verb);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
