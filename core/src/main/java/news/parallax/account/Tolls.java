package news.parallax.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.account.Aligned.Told;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Counts of people who died, were hurt or were displaced: they grow while news comes in.
final class Tolls {
  private static final Map<String, String> KINDS = kinds();

  private Tolls() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (List<String> row : Lexicon.rows("tolls.tsv")) {
      for (String lemma : row.get(1).split(" ")) {
        kinds.put(lemma, row.get(0));
      }
    }
    return Map.copyOf(kinds);
  }

  /// What befell those counted: by the word for them, what is said of them, else the verb; empty
  /// when the figure is no toll.
  static String kind(Told<Figure> told) {
    Figure figure = told.item();
    return figure.unit().isEmpty()
        ? told.reading()
            .analysis()
            .sentenceAt(figure.span())
            .flatMap(sentence -> kind(sentence, figure))
            .orElse("")
        : "";
  }

  private static Optional<String> kind(Sentence sentence, Figure figure) {
    Optional<Token> head = sentence.headOf(figure.span());
    return head.filter(token -> token.tag().equals("CD"))
        .flatMap(sentence::head)
        .or(() -> head)
        .flatMap(counted -> kind(sentence, counted));
  }

  private static Optional<String> kind(Sentence sentence, Token counted) {
    return of(counted)
        .or(
            () ->
                sentence.children(counted, "acl", "amod").stream()
                    .flatMap(word -> of(word).stream())
                    .findFirst())
        .or(() -> of(verb(sentence, counted)));
  }

  private static Token verb(Sentence sentence, Token word) {
    Token at = word;
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static Optional<String> of(Token word) {
    return Optional.ofNullable(KINDS.get(word.lemma().toLowerCase(Locale.ROOT)));
  }
}
