package news.parallax.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// The least part of a sentence that holds some of its terms and can be read alone.
final class Phrase {
  /// Relations whose words a reader misses; they are taken along where they hold no other term,
  /// which the other reports need not tell.
  private static final String[] BELONGING = {
    "amod", "aux", "compound", "cop", "det", "fixed", "flat", "nmod:poss", "nsubj", "nummod", "obj"
  };

  /// What hangs on a word is taken along up to this length, in UTF-16 code units.
  private static final int LONGEST_ADDITION = 40;

  private static final int LONGEST_PHRASE = 160;

  private final Sentence sentence;
  private final Set<Integer> places;
  private final Set<Integer> others;

  private Phrase(Statement statement, List<Term> terms) {
    this.sentence = statement.sentence();
    this.places = terms.stream().map(Term::at).collect(Collectors.toUnmodifiableSet());
    this.others =
        statement.terms().stream()
            .map(Term::at)
            .filter(at -> !places.contains(at))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// @param terms of that statement, at least one
  static Span of(Statement statement, List<Term> terms) {
    Sentence sentence = statement.sentence();
    Span cover = terms.stream().map(Term::span).reduce(Span::cover).orElseThrow();
    Phrase phrase = new Phrase(statement, terms);
    Token top = sentence.token(terms.getFirst().at());
    while (!phrase.holdsAll(top) && top.head() >= 0) {
      top = sentence.token(top.head());
    }
    Span whole = phrase.under(top).cover(cover);
    return whole.length() <= LONGEST_PHRASE ? whole : cover;
  }

  private boolean holdsAll(Token top) {
    return places.stream().allMatch(at -> sentence.dominates(top, sentence.token(at)));
  }

  private boolean holdsSome(Token top) {
    return places.stream().anyMatch(at -> sentence.dominates(top, sentence.token(at)));
  }

  private Span under(Token top) {
    Span span = top.span();
    for (Token child : sentence.children(top)) {
      if (holdsSome(child)) {
        span =
            span.cover(
                sentence.children(child, "case", "mark").stream()
                    .map(Token::span)
                    .reduce(under(child), Span::cover));
      }
    }
    for (Token child : sentence.children(top, BELONGING)) {
      Span addition = sentence.subtreeSpan(child);
      boolean plain =
          sentence.subtree(child).stream().noneMatch(token -> others.contains(token.index()));
      if (plain && addition.length() <= LONGEST_ADDITION) {
        span = span.cover(addition);
      }
    }
    return span;
  }
}
