package news.parallax.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// What a judging word is said of, by the structure of its sentence.
final class Judged {
  /// Verbs by which a speaker gives something a name (`called it a disaster`).
  private static final Set<String> NAMING =
      Lexicon.rows("matters.tsv").stream()
          .filter(row -> row.getFirst().equals("naming"))
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");

  private Judged() {}

  /// The word for what is judged: the subject of the judging word, or what a naming verb names.
  static Optional<Token> subject(Sentence sentence, Token word) {
    Token head = head(sentence, word);
    Optional<Token> subject =
        sentence
            .child(head, "nsubj")
            .or(() -> naming(sentence, word).flatMap(verb -> named(sentence, verb, head)));
    return subject.map(token -> antecedent(sentence, token));
  }

  /// The verb by which the judging word is given as a name.
  static Optional<Token> naming(Sentence sentence, Token word) {
    Token head = head(sentence, word);
    return sentence
        .head(head)
        .filter(verb -> NAMING.contains(verb.lemma().toLowerCase(Locale.ROOT)))
        .filter(verb -> head.is("xcomp") || head.is("obj") || head.is("obl") || head.is("dep"));
  }

  /// The noun that a judging adjective stands with, else the word.
  private static Token head(Sentence sentence, Token word) {
    return word.is("amod") || word.is("compound") ? sentence.head(word).orElse(word) : word;
  }

  private static Optional<Token> named(Sentence sentence, Token verb, Token judging) {
    List<Token> objects =
        sentence.children(verb).stream()
            .filter(child -> child.is("obj") || child.relation().equals("nsubj:pass"))
            .filter(child -> child.index() != judging.index())
            .toList();
    if (!objects.isEmpty()) {
      return Optional.of(objects.getFirst());
    }
    return verb.is("acl") ? sentence.head(verb) : Optional.empty();
  }

  /// The noun before a relative clause for its pronoun.
  private static Token antecedent(Sentence sentence, Token token) {
    Optional<Token> clause = sentence.head(token).filter(verb -> verb.is("acl"));
    return RELATIVES.contains(token.text().toLowerCase(Locale.ROOT))
        ? clause.flatMap(sentence::head).orElse(token)
        : token;
  }
}
