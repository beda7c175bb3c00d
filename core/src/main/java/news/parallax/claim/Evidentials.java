package news.parallax.claim;

import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Attributions by words that stand beside a clause and tell where it comes from: `according to`
/// somebody, `allegedly`, `reportedly`.
final class Evidentials {
  private final Sentence sentence;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  Evidentials(Sentence sentence) {
    this.sentence = sentence;
  }

  Optional<Saying> accordingTo(Token according) {
    Optional<Token> source =
        sentence.head(according).filter(h -> h.index() > according.index() && !h.isVerb());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Token last = sentence.subtree(source.get()).getLast();
    Span cue = according.span().cover(sentence.token(according.index() + 1).span());
    Span content = followed(source.get(), last).orElseGet(() -> besides(according, last));
    Span evidence = content.cover(cue);
    Sense sense = new Sense("clause", Stance.STATE, Polarity.POSITIVE, true);
    return Optional.of(
        new Saying(sentence, according, cue, source.get(), sense, content, evidence));
  }

  /// The clause behind `X said, according to Y, that …`.
  private Optional<Span> followed(Token source, Token last) {
    return sentence
        .head(source)
        .flatMap(verb -> sentence.child(verb, "ccomp"))
        .filter(clause -> clause.index() > last.index())
        .map(sentence::subtreeSpan);
  }

  /// Whether only a word such as `However,` stands before.
  private boolean isTied(Token from) {
    return from.index() == 2
        && sentence.token(0).tag().equals("RB")
        && sentence.token(1).text().equals(",");
  }

  /// What stands after `according to X,` at the sentence's start, else what stands before it.
  private Span besides(Token from, Token last) {
    int next = last.index() + 1;
    while (next < sentence.tokens().size() - 1 && sentence.token(next).is("punct")) {
      next++;
    }
    boolean leads = from.index() == 0 || sentence.token(from.index() - 1).is("cc") || isTied(from);
    if (leads && next < sentence.tokens().size()) {
      return sentence.token(next).span().cover(sentence.tokens().getLast().span());
    }
    Token before = sentence.token(Math.max(0, from.index() - 1));
    return sentence.token(0).span().cover(before.span());
  }

  /// `allegedly used in the conflict`, `reportedly includes …`: somebody says so, not told who.
  Optional<Saying> hearsay(Token adverb) {
    boolean alleged = lexicon.is("allegedly", adverb.text());
    if (!alleged && !lexicon.is("reportedly", adverb.text())) {
      return Optional.empty();
    }
    Sense sense =
        new Sense("clause", alleged ? Stance.ACCUSE : Stance.STATE, Polarity.POSITIVE, true);
    Token head = sentence.head(adverb).orElse(adverb);
    Span clause = sentence.subtreeSpan(head);
    if (head.is("acl")) {
      clause =
          sentence
              .head(head)
              .map(noun -> noun.span().cover(sentence.subtreeSpan(head)))
              .orElse(clause);
    }
    return Optional.of(
        new Saying(
            sentence, adverb, adverb.span(), null, sense, clause, clause.cover(adverb.span())));
  }
}
