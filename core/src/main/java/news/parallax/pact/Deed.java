package news.parallax.pact;

import java.util.List;
import java.util.Optional;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.time.TimeExpression;

/// A verb that does something to an agreement or to sanctions: whether it has been done, by whom
/// and when.
record Deed(Sentence sentence, Token verb) {
  /// The verb whose object a noun is, or whose subject where it undergoes it or has no object.
  static Optional<Deed> to(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(Token::isVerb)
        .filter(
            verb ->
                noun.is("obj")
                    || noun.is("nsubj:pass")
                    || noun.is("obl")
                    || noun.is("nsubj") && sentence.children(verb, "obj").isEmpty())
        .map(verb -> new Deed(sentence, verb));
  }

  boolean isOf(String group) {
    return Words.isIn(verb.lemma(), group);
  }

  /// Whether it is told in the past, or as headlines do in the present, as what is so.
  boolean isDone() {
    boolean headline = sentence.block().kind() != Block.Kind.PARAGRAPH;
    boolean told =
        verb.tag().matches("VBD|VBN")
            || verb.tag().equals("VBZ") && headline
            || verb.tag().equals("VBG") && !sentence.children(verb, "aux").isEmpty();
    return told
        && sentence.children(verb, "aux", "advmod", "mark").stream()
            .noneMatch(
                t ->
                    t.tag().equals("MD")
                        || t.tag().equals("TO")
                        || Words.isIn(t.lemma(), "not")
                        || Words.isIn(t.lemma(), "condition"));
  }

  /// Its subject, or who stands behind `by` where it is in the passive.
  List<Integer> by(NounPhrases phrases) {
    boolean passive =
        !sentence.children(verb, "nsubj:pass", "aux:pass").isEmpty() || verb.is("acl");
    if (passive) {
      return sentence.children(verb, "obl").stream()
          .filter(agent -> NounPhrases.preposition(sentence, agent).equals("by"))
          .findFirst()
          .map(agent -> phrases.actors(sentence, agent))
          .orElse(List.of());
    }
    return Subjects.of(sentence, verb).map(s -> phrases.actors(sentence, s)).orElse(List.of());
  }

  /// The date right under the verb, else the first one of its clause behind `on` or `in`, which
  /// parsers hang on the noun before it.
  Optional<TimeExpression> when(List<TimeExpression> times) {
    List<TimeExpression> here =
        times.stream()
            .filter(time -> time.isDateIn(sentence.subtreeSpan(verb)))
            .filter(time -> time.signal().isEmpty())
            .toList();
    return here.stream()
        .filter(time -> head(time).filter(h -> h.head() == verb.index()).isPresent())
        .findFirst()
        .or(() -> here.stream().filter(this::isOnDay).findFirst());
  }

  private Optional<Token> head(TimeExpression time) {
    return sentence.headOf(time.span());
  }

  private boolean isOnDay(TimeExpression time) {
    return head(time)
        .filter(h -> h.index() > verb.index())
        .map(h -> NounPhrases.preposition(sentence, h))
        .filter(preposition -> preposition.equals("on") || preposition.equals("in"))
        .isPresent();
  }
}
