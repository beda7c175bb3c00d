package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.claim.ClaimReader.Draft;
import news.parallax.claim.QuoteReader.Attributed;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;

/// What the report itself claims beyond telling what happened: predictions (`could have
/// consequences`, `is likely to`) and judgements of what something means (`marks a shift`).
final class Narration {
  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Sentence sentence;

  private Narration(Sentence sentence) {
    this.sentence = sentence;
  }

  static List<Draft> in(Analysis analysis, List<Told> told, List<Attributed> quotes) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      if (isPlain(sentence, told, quotes)) {
        new Narration(sentence).read().ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isPlain(Sentence sentence, List<Told> told, List<Attributed> quotes) {
    boolean running =
        sentence.block().kind() == Block.Kind.PARAGRAPH
            || sentence.block().kind() == Block.Kind.LIST_ITEM;
    return running
        && told.stream().noneMatch(t -> t.saying().sentence() == sentence)
        && quotes.stream().noneMatch(q -> q.quotation().marks().overlaps(sentence.span()));
  }

  private Optional<Draft> read() {
    Optional<Token> root = sentence.tokens().stream().filter(t -> t.head() < 0).findFirst();
    return root.flatMap(this::stance)
        .map(
            stance ->
                new Draft(
                    new Speaker.Narrator(),
                    null,
                    stance,
                    Polarity.POSITIVE,
                    sentence.span(),
                    sentence.span(),
                    false));
  }

  private Optional<Stance> stance(Token root) {
    if (foretells(root)) {
      return Optional.of(Stance.PREDICT);
    }
    return judges(root) ? Optional.of(Stance.STATE) : Optional.empty();
  }

  private boolean foretells(Token root) {
    boolean modal =
        sentence.children(root, "aux").stream()
            .anyMatch(aux -> lexicon.is("outlook-modal", aux.text()));
    return modal || lexicon.is("outlook", root.text());
  }

  private boolean judges(Token root) {
    return lexicon.is("significance", root.lemma().toLowerCase(Locale.ROOT))
        && sentence.child(root, "obj").isPresent()
        && sentence.child(root, "nsubj").filter(s -> !s.isProperNoun()).isPresent();
  }
}
