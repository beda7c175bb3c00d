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
import news.parallax.language.WordTable;
import news.parallax.pact.Pact.Provision;
import news.parallax.report.Block;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds what agreements are said to lay down: what a verb of laying down has them do, what stands
/// under `under the deal`, and the sentences that go on with either.
final class Provisions {
  private static final List<List<String>> VERBS =
      WordTable.rows(Provisions.class, "provisions.tsv");
  private static final int MAX_CLIMB = 5;

  private final Speech speech;
  private final NounPhrases phrases;
  private @Nullable Draft running;

  /// The agreement whose provisions a list tells, one in each item.
  private @Nullable Draft listed;

  Provisions(Speech speech, ReportActors actors) {
    this.speech = speech;
    this.phrases = new NounPhrases(actors);
  }

  /// Adds the provisions of one sentence, in the order of the report.
  ///
  /// @param meant the agreement that a noun means, if any
  void read(Sentence sentence, Function<Token, Optional<Draft>> meant) {
    if (sentence.block().kind() == Block.Kind.LIST_ITEM && listed != null) {
      add(listed, sentence, sentence.span());
      return;
    }
    listed = null;
    Draft before = sentence.block().kind() == Block.Kind.HEADING ? null : running;
    running = null;
    boolean lists = sentence.tokens().getLast().text().equals(":");
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && laysDown(sentence, token)) {
        Optional<Draft> bearer = bearer(sentence, token, meant);
        if (lists) {
          bearer.ifPresent(draft -> listed = draft);
        } else {
          bearer.ifPresent(draft -> add(draft, sentence, content(sentence, token, false)));
        }
      }
      if (isUnderWhich(sentence, token)) {
        before(sentence, token, meant).ifPresent(draft -> under(draft, sentence, token));
      }
      meant
          .apply(token)
          .filter(d -> isGround(sentence, token))
          .ifPresent(d -> under(d, sentence, token));
    }
    if (running == null && before != null && continues(sentence)) {
      root(sentence).ifPresent(verb -> add(before, sentence, content(sentence, verb, true)));
    }
  }

  /// Whether a verb with its particle or preposition is one of laying down, and is not itself
  /// undergone by its subject (`the deal was called`).
  private static boolean laysDown(Sentence sentence, Token verb) {
    return VERBS.stream()
            .filter(row -> row.get(0).equals(verb.lemma()))
            .anyMatch(row -> row.get(1).equals("-") || has(sentence, verb, row.get(1)))
        && sentence.children(verb, "aux:pass").isEmpty();
  }

  private static boolean has(Sentence sentence, Token verb, String word) {
    int next = verb.index() + 1;
    boolean beside = next < sentence.tokens().size() && sentence.token(next).lemma().equals(word);
    return beside
        || sentence.children(verb, "obl").stream()
            .anyMatch(t -> NounPhrases.preposition(sentence, t).equals(word));
  }

  /// The agreement that a verb's subject means, or whose part it is (`the pages of the deal`).
  private static Optional<Draft> bearer(
      Sentence sentence, Token verb, Function<Token, Optional<Draft>> meant) {
    Optional<Token> subject = Subjects.of(sentence, verb);
    return subject
        .flatMap(meant)
        .or(
            () ->
                subject
                    .filter(noun -> Words.isIn(noun.lemma(), "part") || isOfPart(sentence, noun))
                    .flatMap(
                        noun ->
                            sentence.subtree(noun).stream()
                                .flatMap(t -> meant.apply(t).stream())
                                .findFirst()));
  }

  /// `hundreds of pages`, `the first of its chapters`.
  private static boolean isOfPart(Sentence sentence, Token noun) {
    return sentence.children(noun, "nmod").stream().anyMatch(t -> Words.isIn(t.lemma(), "part"));
  }

  /// Whether a noun gives what its sentence rests on: `under the deal`, `according to the pact`.
  private static boolean isGround(Sentence sentence, Token noun) {
    String preposition = NounPhrases.preposition(sentence, noun);
    return Words.isIn(preposition, "under") || Words.isIn(preposition, "according");
  }

  /// `under which` (`a deal under which both will …`).
  private static boolean isUnderWhich(Sentence sentence, Token token) {
    return token.tag().equals("WDT")
        && Words.isIn(NounPhrases.preposition(sentence, token), "under");
  }

  /// The agreement spoken of last before a word of a sentence.
  private static Optional<Draft> before(
      Sentence sentence, Token word, Function<Token, Optional<Draft>> meant) {
    return sentence.tokens().subList(0, word.index()).stream()
        .flatMap(token -> meant.apply(token).stream())
        .reduce((first, second) -> second);
  }

  private void under(Draft draft, Sentence sentence, Token noun) {
    Optional<Token> at = sentence.head(noun);
    for (int steps = 0; at.filter(t -> !t.isVerb()).isPresent() && steps < MAX_CLIMB; steps++) {
      at = sentence.head(at.get());
    }
    at.filter(Token::isVerb)
        .ifPresent(
            verb -> {
              add(draft, sentence, content(sentence, verb, true));
              running = draft;
            });
  }

  /// Whether a sentence goes on with what an agreement lays down: `Moreover, both will …`, `On
  /// dairy, farmers get …`, and what would be so.
  private boolean continues(Sentence sentence) {
    Optional<Token> root = root(sentence);
    if (root.isEmpty() || isSpeech(sentence)) {
      return false;
    }
    boolean modal =
        sentence.children(root.get(), "aux").stream().anyMatch(a -> Words.isIn(a.lemma(), "modal"));
    boolean would =
        sentence.children(root.get(), "aux").stream()
            .anyMatch(a -> a.text().equalsIgnoreCase("would"));
    boolean additive = Words.isIn(sentence.token(0).lemma(), "additive");
    boolean named =
        sentence
            .child(root.get(), "nsubj")
            .filter(subject -> !phrases.actors(sentence, subject).isEmpty())
            .isPresent();
    return would || isTopical(sentence) || modal && additive && (named || isTwofold(sentence));
  }

  /// `In addition`: an opening that only goes on.
  private static boolean isTwofold(Sentence sentence) {
    return sentence.tokens().size() > 1 && Words.isIn(sentence.token(1).lemma(), "additive");
  }

  /// Whether it opens with the matter that it rules on (`On dairy, …`).
  private static boolean isTopical(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() > 3
        && Words.isIn(tokens.get(0).lemma(), "on-matter")
        && tokens.get(1).tag().startsWith("NN")
        && !tokens.get(1).isProperNoun()
        && tokens.get(2).text().equals(",");
  }

  private boolean isSpeech(Sentence sentence) {
    return speech.claims().stream()
        .filter(claim -> claim.speaker() instanceof Speaker.Named)
        .anyMatch(claim -> claim.content().overlaps(sentence.span()));
  }

  private static Optional<Token> root(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.head() < 0 && t.isVerb()).findFirst();
  }

  private void add(Draft draft, Sentence sentence, Span content) {
    draft.provision(new Provision(content, saidBy(content)));
    running = draft;
  }

  /// The verb with what follows it, or the whole clause with its subject.
  private static Span content(Sentence sentence, Token verb, boolean whole) {
    Span span = verb.span();
    for (Token child : sentence.children(verb)) {
      boolean attached =
          child.is("punct")
              || child.is("cc")
              || child.is("conj") && child.isVerb()
              || child.is("advcl")
                  && (child.tag().equals("VBG") || Words.isIn(child.lemma(), "call"))
              || child.is("parataxis");
      boolean inside =
          whole ? !isGround(sentence, child) && !child.is("advmod") : child.index() > verb.index();
      if (!attached && inside) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return withoutAside(sentence, verb, span);
  }

  /// Without what only stands beside the rest, behind a comma (`…, alongside supplies`), wherever
  /// the parser hung it.
  private static Span withoutAside(Sentence sentence, Token verb, Span span) {
    List<Token> tokens =
        sentence.within(span).stream().dropWhile(token -> token.is("punct")).toList();
    for (int i = 2; i < tokens.size(); i++) {
      boolean aside =
          tokens.get(i).index() > verb.index()
              && Words.isIn(tokens.get(i).lemma(), "aside")
              && tokens.get(i - 1).text().equals(",");
      if (aside) {
        return tokens.getFirst().span().cover(tokens.get(i - 2).span());
      }
    }
    return tokens.getFirst().span().cover(tokens.getLast().span());
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
