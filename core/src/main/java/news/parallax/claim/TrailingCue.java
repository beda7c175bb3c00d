package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Who speaks a quotation that ends in a mark of its own, so that what follows it is cut off as a
/// sentence that holds nothing but the attribution (`“Is that so?” Roe asked.`).
final class TrailingCue {
  private final Sentence sentence;
  private final Subjects subjects;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  private TrailingCue(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /// @param quotations those of the sentence's block
  static Optional<Saying> in(Sentence sentence, List<Quotation> quotations) {
    return before(sentence, quotations)
        .filter(quotation -> isContinued(sentence))
        .flatMap(quotation -> new TrailingCue(sentence).read(quotation, quotations));
  }

  /// The quotation that closes where the sentence begins.
  private static Optional<Quotation> before(Sentence sentence, List<Quotation> quotations) {
    int start = sentence.span().start();
    return quotations.stream()
        .filter(quote -> quote.closed() && !quote.inner())
        .filter(quote -> quote.marks().end() <= start && start - quote.marks().end() <= 1)
        .findFirst();
  }

  /// A name has its capital anywhere; any other word only where a sentence of its own begins.
  private static boolean isContinued(Sentence sentence) {
    Token first = sentence.token(0);
    return first.isProperNoun() || Character.isLowerCase(first.text().charAt(0));
  }

  private Optional<Saying> read(Quotation quotation, List<Quotation> quotations) {
    Optional<Token> verb = sentence.tokens().stream().filter(this::isMain).findFirst();
    Optional<Sense> sense = verb.flatMap(this::spoken);
    if (sense.isEmpty() || !isBare(verb.get(), quotations)) {
      return Optional.empty();
    }
    Token cue = verb.get();
    @Nullable Token source = subject(cue);
    if (source == null || !(source.isNoun() || source.tag().equals("PRP"))) {
      return Optional.empty();
    }
    Span evidence = quotation.marks().cover(cue.span()).cover(source.span());
    return Optional.of(
        new Saying(sentence, cue, cue.span(), source, sense.get(), quotation.marks(), evidence));
  }

  private boolean isMain(Token token) {
    return token.isVerb() && !token.is("aux") && !token.tag().equals("MD");
  }

  private Optional<Sense> spoken(Token verb) {
    return lexicon.verb(verb.lemma().toLowerCase(Locale.ROOT)).stream()
        .filter(sense -> sense.frame().equals("quote"))
        .findFirst();
  }

  /// Whether the verb tells nothing else: no clause, no quotation and no thing said; whom it
  /// addresses may follow.
  private boolean isBare(Token verb, List<Quotation> quotations) {
    boolean addresses = lexicon.is("address", verb.lemma()) || verb.index() == 0;
    return sentence.children(verb, "ccomp", "xcomp").isEmpty()
        && (addresses || sentence.children(verb, "obj").isEmpty())
        && quotations.stream().noneMatch(quote -> quote.marks().overlaps(sentence.span()));
  }

  /// Of `asked Roe` the noun behind the verb, which parses take for whom is asked.
  private @Nullable Token subject(Token verb) {
    if (verb.index() > 0) {
      return subjects.of(verb).orElse(null);
    }
    return sentence.child(verb, "nsubj", "obj").orElse(null);
  }
}
