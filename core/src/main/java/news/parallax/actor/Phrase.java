package news.parallax.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// A noun with the words before it that describe it.
record Phrase(Report report, Sentence sentence, Token noun, Span span) {
  private static final int NEAR_TOKENS = 4;
  private static final String[] MODIFIERS = {"det", "amod", "compound", "nummod", "nmod:poss"};

  static Phrase of(Report report, Sentence sentence, Token noun) {
    Span span = noun.span();
    for (Token child : sentence.children(noun, MODIFIERS)) {
      if (child.index() < noun.index()) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return new Phrase(report, sentence, noun, new Span(span.start(), noun.span().end()));
  }

  /// The phrase without what stands before the last of these mentions inside it.
  Phrase from(List<Mention> owner) {
    int start =
        owner.stream()
            .map(Mention::span)
            .filter(span::contains)
            .mapToInt(Span::start)
            .max()
            .orElse(span.start());
    return new Phrase(report, sentence, noun, new Span(start, span.end()));
  }

  /// The phrase with what it is said to be of or for.
  Span withComplement() {
    Span whole = span;
    for (Token child : sentence.children(noun, "nmod")) {
      String preposition = sentence.child(child, "case").map(Token::lemma).orElse("");
      if (preposition.equals("of") || preposition.equals("for") || preposition.equals("at")) {
        whole = whole.cover(sentence.subtreeSpan(child));
      }
    }
    return whole;
  }

  private boolean startsWith(String... words) {
    String first = sentence.within(span).getFirst().text().toLowerCase(Locale.ROOT);
    return List.of(words).contains(first);
  }

  boolean isDefinite() {
    return startsWith("the", "this", "that", "his", "her", "its", "their");
  }

  /// The words without articles and numbers, in lower case.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The words without articles, possessive pronouns and numbers at the start.
  String name() {
    List<Token> words = sentence.within(span);
    int from = 0;
    while (from < words.size() - 1
        && isCounter(words.get(from))
        && !words.get(from + 1).text().startsWith("-")) {
      from++;
    }
    return Spelling.plain(report.at(words.get(from).span().cover(noun.span())));
  }

  private static boolean isCounter(Token token) {
    boolean counts = token.tag().equals("CD") || Vocabulary.standard().counts(token.text());
    return counts || token.tag().startsWith("PRP") || token.tag().endsWith("DT");
  }

  /// Whether no noun says of what kind the thing is: `the left-leaning paper`, but not `the
  /// student paper`.
  boolean isOnlyQualified() {
    return sentence.within(span).stream().noneMatch(word -> word.isNoun() && !word.equals(noun));
  }

  String lastTwo() {
    String[] words = key().split(" ");
    return words.length < 2 ? "" : words[words.length - 2] + " " + words[words.length - 1];
  }

  /// Whether the parse shows it saying or thinking something: it governs a clause as content, or
  /// stands after `according to`.
  boolean speaks() {
    Token at = noun;
    while (at.is("conj") && sentence.head(at).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    Optional<Token> verb = sentence.head(at);
    if (verb.isEmpty()) {
      return false;
    }
    boolean subject = at.is("nsubj") && !at.is("nsubj:pass") && verb.get().isVerb();
    return (subject && governsClause(verb.get()))
        || sentence.children(at, "acl").stream().anyMatch(this::governsQuotation)
        || sentence.children(at, "case").stream()
            .anyMatch(c -> c.text().equalsIgnoreCase("according"));
  }

  private boolean governsClause(Token verb) {
    boolean closing = verb.is("parataxis") || sentence.child(verb, "ccomp").isPresent();
    return closing
        || sentence.children(verb, "parataxis").stream().anyMatch(p -> p.index() < noun.index())
        || sentence.children(verb, "conj").stream()
            .anyMatch(c -> c.isVerb() && sentence.child(c, "ccomp").isPresent());
  }

  /// `an official touting it as "…"`: a quotation begins soon after the verb.
  private boolean governsQuotation(Token verb) {
    return sentence.tokens().stream()
        .filter(token -> token.tag().equals("``") && token.index() > verb.index())
        .anyMatch(token -> token.index() <= verb.index() + NEAR_TOKENS);
  }
}
