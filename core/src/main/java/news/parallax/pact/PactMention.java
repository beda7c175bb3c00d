package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A noun phrase that speaks of one agreement, or of several earlier ones.
///
/// @param name the proper name, null when it is only described
/// @param acronym an abbreviation that the text gives beside the name, null when none
/// @param topics what its modifiers say it is about
record PactMention(
    Sentence sentence,
    Token head,
    Span span,
    Form form,
    @Nullable String name,
    @Nullable String acronym,
    Set<String> topics) {
  /// How it is spoken of.
  enum Form {
    NAMED,
    NEW,
    KNOWN,
    SEVERAL
  }

  PactMention {
    topics = Set.copyOf(topics);
  }

  String kind() {
    return head.lemma().toLowerCase(Locale.ROOT);
  }

  boolean isWeak() {
    return Words.isIn(kind(), "weak");
  }

  /// The mention headed by a token, if it is one.
  static Optional<PactMention> at(Sentence sentence, Token token) {
    if (!token.isNoun()
        || !Words.isIn(token.lemma(), "kind")
        || token.is("compound") && !isNameHead(sentence, token)) {
      return Optional.empty();
    }
    List<Token> modifiers = sentence.children(token, "amod", "compound", "nmod:poss");
    if (modifiers.stream().anyMatch(m -> Words.isIn(m.lemma(), "vague"))
        || sentence.children(token, "det").stream().anyMatch(d -> Words.isIn(d.lemma(), "vague"))) {
      return Optional.empty();
    }
    List<String> about = new ArrayList<>(modifiers.stream().map(Token::lemma).toList());
    about.add(token.lemma());
    String name = name(sentence, token);
    return Optional.of(
        new PactMention(
            sentence,
            token,
            phrase(sentence, token),
            form(sentence, token, name),
            name,
            acronym(sentence, token),
            Words.topics(about)));
  }

  private static boolean isNameHead(Sentence sentence, Token token) {
    return token.isProperNoun()
        && sentence.head(token).filter(head -> head.index() < token.index()).isPresent();
  }

  private static Form form(Sentence sentence, Token token, @Nullable String name) {
    if (name != null) {
      return Form.NAMED;
    }
    if (token.tag().equals("NNS")) {
      return Form.SEVERAL;
    }
    boolean known =
        sentence.children(token).stream()
            .anyMatch(
                child ->
                    child.is("nmod:poss") || child.is("det") && !child.lemma().startsWith("a"));
    return known ? Form.KNOWN : Form.NEW;
  }

  /// The run of proper nouns and adjectives of nation that ends at the head: at least two words.
  private static @Nullable String name(Sentence sentence, Token token) {
    if (!Character.isUpperCase(token.text().charAt(0))) {
      return null;
    }
    int from = token.index();
    while (from > 0 && isOfName(sentence.token(from - 1))) {
      from--;
    }
    if (from == token.index()) {
      return null;
    }
    return joined(sentence, from, token.index());
  }

  private static boolean isOfName(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && !token.tag().equals("DT")
        || token.tag().equals("HYPH")
        || token.text().equals("-");
  }

  private static String joined(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    int end = sentence.token(from).span().start();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      words.append(token.span().start() > end ? " " : "").append(token.text());
      end = token.span().end();
    }
    return words.toString();
  }

  /// Capitals in brackets, or after a comma and `or`, right behind the name.
  private static @Nullable String acronym(Sentence sentence, Token token) {
    for (int i = token.index() + 1;
        i < Math.min(sentence.tokens().size(), token.index() + 4);
        i++) {
      Token next = sentence.token(i);
      boolean opened = sentence.token(i - 1).text().matches("[(\\[]|or|-LRB-");
      if (opened && next.text().matches("[A-Z][A-Za-z]{2,7}")) {
        return next.text();
      }
    }
    return null;
  }

  private static Span phrase(Sentence sentence, Token token) {
    Span span = token.span();
    for (Token child : sentence.children(token, "det", "amod", "compound", "nmod:poss", "nummod")) {
      if (child.index() < token.index()) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return span;
  }
}
