package news.parallax.figure;

import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// What a number counts or measures.
///
/// @param head the word that names it
/// @param span the words that tell it, without the number
record Counted(Token head, Span span) {

  /// What a number without a unit counts: the noun it belongs to, the noun after `of`, or the word
  /// that says what became of them (`12 injured`).
  static Optional<Counted> things(Sentence sentence, Quantity quantity) {
    Token number = sentence.token(quantity.to() - 1);
    Optional<Token> hyphened = hyphened(sentence, quantity.to());
    if (hyphened.isPresent()) {
      return hyphened.map(noun -> of(sentence, noun, quantity.to()));
    }
    return of(sentence, number, "of")
        .or(() -> above(sentence, number).filter(noun -> noun.index() >= quantity.to()))
        .or(() -> right(sentence, quantity.to()))
        .or(() -> governor(sentence, number))
        .map(noun -> of(sentence, noun, quantity.to()));
  }

  /// What a number with a unit measures: what follows `of` or `in`, the noun it modifies, else
  /// nothing that can be told.
  static Optional<Counted> measured(Sentence sentence, Token unit) {
    return of(sentence, unit, "of")
        .or(() -> of(sentence, unit, "in"))
        .or(() -> modified(sentence, unit))
        .map(noun -> of(sentence, noun, noun.index(), unit));
  }

  /// `10-point`.
  private static Optional<Token> hyphened(Sentence sentence, int to) {
    return Quantity.isDash(Words.at(sentence, to)) && to + 1 < sentence.tokens().size()
        ? Optional.of(sentence.token(to + 1)).filter(Token::isNoun)
        : Optional.empty();
  }

  private static Optional<Token> of(Sentence sentence, Token word, String preposition) {
    return sentence.children(word, "nmod").stream()
        .filter(
            noun ->
                sentence.children(noun, "case").stream()
                    .anyMatch(p -> p.text().toLowerCase(Locale.ROOT).equals(preposition)))
        .filter(noun -> noun.index() > word.index())
        .findFirst();
  }

  /// The noun above a number, past further words of the number.
  private static Optional<Token> above(Sentence sentence, Token number) {
    @Nullable Token at = number;
    for (int steps = 0; at != null && steps < 4; steps++) {
      @Nullable Token head = sentence.head(at).orElse(null);
      if (head == null || !(at.is("nummod") || at.is("compound") || at.is("amod"))) {
        return Optional.empty();
      }
      if (head.isNoun()) {
        return Optional.of(head);
      }
      at = head;
    }
    return Optional.empty();
  }

  /// The noun, participle or adjective that follows a number which governs it or hangs elsewhere.
  private static Optional<Token> right(Sentence sentence, int to) {
    for (int at = to; at < Math.min(to + 4, sentence.tokens().size()); at++) {
      Token token = sentence.token(at);
      if (token.lemma().equals("be") || token.lemma().equals("have")) {
        continue;
      }
      if (token.isNoun() || token.tag().equals("VBN") || token.tag().equals("VBD")) {
        return Optional.of(token);
      }
      if (!token.tag().startsWith("JJ") && !token.tag().startsWith("RB") && !isMark(token)) {
        return Optional.empty();
      }
      if (at + 1 == sentence.tokens().size() || !continues(sentence.token(at + 1))) {
        return token.tag().startsWith("JJ") ? Optional.of(token) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("''") || token.tag().equals("``");
  }

  /// The verb whose subject or object the number itself is (`wounding a dozen`).
  private static Optional<Token> governor(Sentence sentence, Token number) {
    return number.is("obj") || number.is("nsubj") || number.is("obl") || number.is("nmod")
        ? sentence.head(number)
        : Optional.empty();
  }

  private static boolean continues(Token token) {
    return token.isNoun() || isMark(token) || token.isVerb() || token.tag().startsWith("JJ");
  }

  /// The noun before which a measure stands (`a six-mile strip`), or whose length or share it is.
  private static Optional<Token> modified(Sentence sentence, Token unit) {
    @Nullable Token at = unit;
    for (int steps = 0; at != null && steps < 3; steps++) {
      @Nullable Token head = sentence.head(at).orElse(null);
      boolean beside =
          at.is("compound")
              || at.is("amod")
              || at.is("obl:unmarked")
              || at.is("obl:npmod")
              || at.is("obl:tmod")
              || at.is("nmod")
              || at.is("nummod");
      if (head == null || !beside) {
        return Optional.empty();
      }
      if (head.isNoun()) {
        return Optional.of(head);
      }
      at = head;
    }
    return Optional.empty();
  }

  private static Counted of(Sentence sentence, Token head, int from) {
    return of(sentence, head, Words.at(sentence, from).equals("of") ? from + 1 : from, head);
  }

  /// The words from `from` to the head, with the phrases that follow it after a preposition but for
  /// the one in which the number itself stands.
  private static Counted of(Sentence sentence, Token head, int from, Token number) {
    Span span = sentence.token(Math.min(from, head.index())).span().cover(head.span());
    if (Quantity.isDash(Words.at(sentence, from)) && from < head.index()) {
      span = head.span();
    }
    for (Token child : sentence.children(head, "nmod")) {
      if (child.index() > head.index() && !sentence.dominates(child, number)) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return new Counted(head, span);
  }
}
