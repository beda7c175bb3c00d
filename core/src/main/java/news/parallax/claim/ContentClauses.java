package news.parallax.claim;

import java.util.List;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Where the clause stands that a verb of saying reports: after the verb, before it (`…, he said`),
/// around it (`It sank, as he said`), or after a colon. Parsers tie such clauses in many ways, so
/// that marks and the words beside the verb count as much as the tree.
final class ContentClauses {
  /// Within so many words beside a verb its content begins or ends.
  static final int NEAR_TOKENS = 8;

  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final Subjects subjects;

  ContentClauses(Sentence sentence, List<Quotation> quotations, Subjects subjects) {
    this.sentence = sentence;
    this.quotations = quotations;
    this.subjects = subjects;
  }

  Optional<Span> of(Token verb) {
    Optional<Span> commented = commented(verb);
    if (commented.isPresent()) {
      return commented;
    }
    Optional<Token> complement =
        sentence.children(verb, "ccomp").stream()
            .filter(c -> isFinite(c) || c.index() < verb.index())
            .findFirst();
    if (complement.isPresent() && complement.get().index() > verb.index()) {
      return after(verb, complement.get());
    }
    Optional<Span> that = afterThat(verb);
    if (that.isPresent()) {
      return that;
    }
    Optional<Span> closing = before(verb);
    return closing.isPresent() ? closing : afterColon(verb);
  }

  /// What a clause with `as` says that somebody says too (`It sank, as the union has said`): the
  /// clause it hangs on, and of one that says what another says only that (`denied that it sank, as
  /// the union has said`).
  private Optional<Span> commented(Token verb) {
    boolean comments =
        verb.is("advcl")
            && subjects.hasCase(verb, "as")
            && sentence.children(verb, "obj", "ccomp", "xcomp").isEmpty();
    if (!comments) {
      return Optional.empty();
    }
    Token above = sentence.token(verb.head());
    Token said =
        sentence.children(above, "ccomp").stream()
            .filter(c -> c.index() > above.index() && c.index() < verb.index())
            .findFirst()
            .orElse(above);
    List<Token> words =
        sentence.subtree(said).stream()
            .filter(token -> !sentence.dominates(verb, token) && !token.is("punct"))
            .toList();
    Token first = words.getFirst();
    Token from =
        first.index() + 1 < sentence.tokens().size() && first.lemma().equals("that")
            ? words.get(1)
            : first;
    return Optional.of(from.span().cover(words.getLast().span()))
        .filter(span -> !span.overlaps(sentence.subtreeSpan(verb)));
  }

  private boolean isFinite(Token verb) {
    return !verb.tag().equals("VBG") || sentence.child(verb, "aux", "nsubj").isPresent();
  }

  private Optional<Span> after(Token verb, Token complement) {
    List<Token> below =
        sentence.subtree(complement).stream().filter(t -> t.index() > verb.index()).toList();
    Optional<Span> that = afterThat(verb);
    Span clause = below.getFirst().span().cover(below.getLast().span());
    return Optional.of(withQuotationBehind(that.map(clause::cover).orElse(clause)));
  }

  /// A quotation that follows at once belongs to the clause, however the parse ties it.
  private Span withQuotationBehind(Span clause) {
    return quotations.stream()
        .map(Quotation::marks)
        .filter(marks -> marks.start() > clause.end() && sentence.span().contains(marks))
        .filter(marks -> tokensBetween(clause.end(), marks.start()) <= 1)
        .findFirst()
        .map(clause::cover)
        .orElse(clause);
  }

  private long tokensBetween(int from, int to) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= from && t.span().end() <= to)
        .count();
  }

  private Optional<Span> afterThat(Token verb) {
    int last = Math.min(sentence.tokens().size() - 2, verb.index() + NEAR_TOKENS + NEAR_TOKENS);
    for (int at = verb.index() + 1; at <= last; at++) {
      Token token = sentence.token(at);
      if (token.lemma().equalsIgnoreCase("that") && !token.is("det") && !token.is("nsubj")) {
        return Optional.of(from(at));
      }
      if (token.isVerb() || token.tag().equals("``")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Span from(int at) {
    return sentence.token(at).span().cover(sentence.tokens().getLast().span());
  }

  /// What precedes `, he said` or `, said the minister`, from the sentence's start.
  private Optional<Span> before(Token verb) {
    int comma = closingComma(verb);
    if (comma <= 0 || !endsHere(verb)) {
      return Optional.empty();
    }
    return Optional.of(sentence.token(0).span().cover(sentence.token(comma - 1).span()))
        .filter(this::says);
  }

  /// Whether a stretch is more than an opening phrase (`To please Roe, the firm agreed`).
  private boolean says(Span stretch) {
    return quotations.stream().anyMatch(quote -> quote.marks().overlaps(stretch))
        || sentence.within(stretch).stream().anyMatch(t -> t.is("nsubj") || t.is("expl"));
  }

  private int closingComma(Token verb) {
    int subjectStart =
        subjects
            .stated(verb)
            .filter(s -> s.index() < verb.index())
            .map(s -> sentence.subtree(s).getFirst().index())
            .orElse(verb.index());
    int at = Math.min(subjectStart, verb.index()) - 1;
    while (at > 0 && subjects.isClosing(sentence.token(at))) {
      at--;
    }
    return at > 0 && sentence.token(at).text().equals(",") ? at : -1;
  }

  /// Whether no object or clause of its own follows the verb.
  private boolean endsHere(Token verb) {
    boolean addresses = Lexicon.ENGLISH.is("address", verb.lemma());
    return sentence.children(verb, "obj", "xcomp").stream()
        .noneMatch(child -> child.index() > verb.index() && !(addresses && child.is("obj")));
  }

  private Optional<Span> afterColon(Token verb) {
    int last = Math.min(sentence.tokens().size() - 2, verb.index() + NEAR_TOKENS);
    for (int at = verb.index() + 1; at <= last; at++) {
      if (sentence.token(at).text().equals(":")) {
        return Optional.of(from(at + 1));
      }
    }
    return Optional.empty();
  }
}
