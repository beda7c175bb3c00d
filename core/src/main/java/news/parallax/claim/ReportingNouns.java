package news.parallax.claim;

import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Attributions by nouns (`the president's claim that …`, `concerns grow about …`, words on a
/// banner).
final class ReportingNouns {
  private final Sentence sentence;
  private final Subjects subjects;
  private final Frames frames;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  ReportingNouns(Sentence sentence, Subjects subjects, Frames frames) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.frames = frames;
  }

  Optional<Saying> at(Token noun) {
    Sense sense = lexicon.noun(noun.lemma().toLowerCase(Locale.ROOT));
    if (sense == null) {
      return Optional.empty();
    }
    if (sense.frame().equals("document")) {
      return displayed(noun, sense);
    }
    Optional<Token> head = sentence.head(noun);
    if (head.filter(h -> noun.is("nsubj") && lexicon.is("spread", h.lemma())).isPresent()) {
      Span clause = sentence.subtreeSpan(head.get());
      return Optional.of(new Saying(sentence, noun, noun.span(), null, sense, clause, clause));
    }
    return possessed(noun, sense);
  }

  private Optional<Saying> displayed(Token noun, Sense sense) {
    return frames
        .content(noun, "quote")
        .filter(words -> words.start() > noun.span().end())
        .filter(words -> words.start() - noun.span().end() <= 3)
        .map(words -> Saying.of(sentence, noun, noun.span(), noun, sense, words));
  }

  private Optional<Saying> possessed(Token noun, Sense sense) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss").or(() -> beforePossessiveMark(noun));
    Optional<Span> content = content(noun, sense);
    if (owner.isEmpty() || content.isEmpty() || !sense.admits(owner.get())) {
      return Optional.empty();
    }
    return Optional.of(Saying.of(sentence, noun, noun.span(), owner.get(), sense, content.get()));
  }

  private Optional<Token> beforePossessiveMark(Token noun) {
    int at = noun.index() - 1;
    return at > 0 && sentence.token(at).tag().equals("POS")
        ? Optional.of(sentence.token(at - 1))
        : Optional.empty();
  }

  /// What the noun says: `that …`, or of whoever makes it `to …`.
  private Optional<Span> content(Token noun, Sense sense) {
    return sentence.children(noun, "ccomp", "acl").stream()
        .filter(clause -> clause.index() > noun.index())
        .filter(
            clause ->
                subjects.hasCase(clause, "that")
                    || (sense.isMade()
                        && clause.tag().equals("VB")
                        && subjects.hasCase(clause, "to")))
        .filter(clause -> !clause.relation().equals("acl:relcl"))
        .findFirst()
        .map(sentence::subtreeSpan);
  }
}
