package news.parallax.pact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Claim;
import news.parallax.claim.Speaker;
import news.parallax.claim.Speech;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Pact.Provision;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds what agreements are said to lay down.
final class Provisions {
  private final Speech speech;
  private final NounPhrases phrases;
  private @Nullable Draft running;

  Provisions(Speech speech, ReportActors actors) {
    this.speech = speech;
    this.phrases = new NounPhrases(actors);
  }

  /// Adds the provisions of one sentence, in the order of the report.
  ///
  /// @param meant the agreement that a noun means, if any
  void read(Sentence sentence, Function<Token, Optional<Draft>> meant) {
    Draft before = running;
    running = null;
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && Words.isIn(token.lemma(), "provide")) {
        Subjects.of(sentence, token)
            .flatMap(meant)
            .ifPresent(draft -> add(draft, sentence, content(sentence, token)));
      }
      meant
          .apply(token)
          .filter(d -> isGround(sentence, token))
          .ifPresent(d -> under(d, sentence, token));
    }
    if (before != null && continues(sentence)) {
      root(sentence).ifPresent(verb -> add(before, sentence, content(sentence, verb, true)));
      running = before;
    }
  }

  /// Whether a noun gives what its sentence rests on: `under the deal`, `according to the pact`.
  private static boolean isGround(Sentence sentence, Token noun) {
    String preposition = NounPhrases.preposition(sentence, noun);
    return Words.isIn(preposition, "under") || Words.isIn(preposition, "according");
  }

  private void under(Draft draft, Sentence sentence, Token noun) {
    sentence
        .head(noun)
        .filter(Token::isVerb)
        .ifPresent(
            verb -> {
              add(draft, sentence, content(sentence, verb, true));
              running = draft;
            });
  }

  /// Whether a sentence goes on with what an agreement lays down: `Moreover, both will …`.
  private boolean continues(Sentence sentence) {
    boolean additive = Words.isIn(sentence.token(0).lemma(), "additive");
    return additive
        && root(sentence)
            .filter(
                verb ->
                    sentence.children(verb, "aux").stream()
                        .anyMatch(a -> Words.isIn(a.lemma(), "modal")))
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .filter(subject -> !phrases.actors(sentence, subject).isEmpty())
            .isPresent();
  }

  private static Optional<Token> root(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.head() < 0 && t.isVerb()).findFirst();
  }

  private void add(Draft draft, Sentence sentence, Span content) {
    draft.provision(new Provision(content, saidBy(content)));
  }

  private static Span content(Sentence sentence, Token verb) {
    return content(sentence, verb, false);
  }

  /// The verb with what follows it, or the whole clause with its subject.
  private static Span content(Sentence sentence, Token verb, boolean whole) {
    Span span = verb.span();
    for (Token child : sentence.children(verb)) {
      boolean attached =
          child.is("punct")
              || child.is("cc")
              || child.is("conj") && child.isVerb()
              || child.is("advcl") && child.tag().equals("VBG")
              || child.is("parataxis");
      boolean inside =
          whole ? !isGround(sentence, child) && !child.is("advmod") : child.index() > verb.index();
      if (!attached && inside) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  private List<Integer> saidBy(Span content) {
    return speech.claims().stream()
        .filter(claim -> claim.content().overlaps(content))
        .filter(claim -> claim.speaker() instanceof Speaker.Named)
        .min(
            Comparator.comparingInt((Claim claim) -> claim.content().length())
                .thenComparingInt(Claim::index))
        .map(claim -> ((Speaker.Named) claim.speaker()).actors())
        .orElse(List.of());
  }
}
