package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.actor.ReportActors;
import news.parallax.claim.QuoteReader.Attributed;
import news.parallax.language.Analysis;
import news.parallax.language.Attribution;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Makes claims of sayings and of quotations that run on without a cue of their own.
final class ClaimReader {
  /// A claim before it has its place among the others.
  record Draft(
      Speaker speaker,
      @Nullable Span cue,
      Stance stance,
      Polarity polarity,
      Span content,
      Span evidence,
      boolean direct) {}

  private final Analysis analysis;
  private final List<Attributed> quotes;

  private ClaimReader(Analysis analysis, List<Attributed> quotes) {
    this.analysis = analysis;
    this.quotes = quotes;
  }

  static List<Claim> read(
      Analysis analysis, ReportActors actors, List<Told> told, List<Attributed> quotes) {
    ClaimReader reader = new ClaimReader(analysis, quotes);
    List<Draft> drafts = new ArrayList<>();
    told.stream()
        .map(one -> Map.entry(one, reader.draft(one)))
        .filter(entry -> entry.getValue().direct() || tellsWhat(entry.getKey().saying()))
        .filter(entry -> isOwned(entry.getKey()) || reader.isMarked(entry.getValue()))
        .map(Map.Entry::getValue)
        .forEach(drafts::add);
    quotes.stream().flatMap(q -> reader.running(q).stream()).forEach(drafts::add);
    drafts.addAll(Narration.in(analysis, told, quotes));
    drafts.sort(Comparator.comparing(Draft::evidence).thenComparing(Draft::content));
    return Threads.link(analysis, actors, numbered(drafts));
  }

  private Draft draft(Told told) {
    Saying saying = told.saying();
    Span content = saying.content();
    Span evidence = saying.evidence();
    boolean direct = false;
    for (Attributed quote : quotes) {
      if (told.equals(quote.told())
          && quote.kind() == Quote.Kind.DIRECT
          && touches(quote, saying)) {
        content = content.cover(quote.quotation().marks());
        evidence = evidence.cover(quote.quotation().marks());
        direct = true;
      }
    }
    Stance stance = Tone.of(saying.sense().stance(), sentenceOf(saying), saying.content());
    boolean denies = stance == Stance.DENY && saying.sense().stance() != Stance.DENY;
    Polarity polarity = denies ? Polarity.NEGATIVE : polarity(saying);
    return new Draft(told.speaker(), saying.cueSpan(), stance, polarity, content, evidence, direct);
  }

  /// That of the content: the cue's own, or the one before a cue in a sentence of its own.
  private Sentence sentenceOf(Saying saying) {
    return saying.sentence().span().overlaps(saying.content())
        ? saying.sentence()
        : analysis.sentenceAt(saying.content()).orElse(saying.sentence());
  }

  /// That of the cue, turned where what is said is itself negated (`said he was not involved`).
  private static Polarity polarity(Saying saying) {
    Polarity cue = saying.sense().polarity();
    boolean negated =
        saying.sense().stance() != Stance.DENY
            && head(saying).filter(head -> isNegated(saying.sentence(), head)).isPresent();
    return negated && cue == Polarity.POSITIVE ? Polarity.NEGATIVE : cue;
  }

  /// The word of the content on which all of its others hang.
  private static Optional<Token> head(Saying saying) {
    Sentence sentence = saying.sentence();
    return sentence.within(saying.content()).stream()
        .filter(token -> !token.is("punct") && !token.is("mark"))
        .filter(
            token ->
                sentence
                    .head(token)
                    .filter(above -> saying.content().contains(above.span()))
                    .isEmpty())
        .findFirst();
  }

  private static boolean isNegated(Sentence sentence, Token head) {
    boolean not =
        sentence.children(head, "advmod", "neg").stream()
            .anyMatch(word -> Lexicon.ENGLISH.is("negation", word.lemma()));
    boolean nobody =
        sentence.children(head, "nsubj", "nsubj:pass").stream()
            .flatMap(subject -> sentence.children(subject, "det").stream())
            .anyMatch(det -> det.lemma().equalsIgnoreCase("no"));
    return not || nobody;
  }

  /// Whether more is told than that something was said (`issued a statement on Sunday`).
  private static boolean tellsWhat(Saying saying) {
    Sentence sentence = saying.sentence();
    return sentence.within(saying.cueSpan()).stream()
        .filter(word -> word.isNoun() && !word.equals(saying.cue()))
        .filter(word -> isStatement(Lexicon.ENGLISH.noun(word.lemma())))
        .allMatch(
            noun ->
                sentence.children(noun, "ccomp", "acl", "nmod").stream()
                    .anyMatch(child -> !child.relation().equals("acl:relcl")));
  }

  private static boolean isStatement(@Nullable Sense sense) {
    return sense != null && sense.frame().equals("made") && sense.stance() == Stance.STATE;
  }

  /// Whether a noun tells whose claim it is (`Roe's claim that …`), which needs no second witness.
  private static boolean isOwned(Told told) {
    return told.saying().cue().isNoun() && told.speaker() instanceof Speaker.Named;
  }

  /// Whether the engine's model, where it has one, marks a cue there too. Rules find words that can
  /// attribute; the model has learned which of them do. Quoted words, denials, and cues of
  /// several words (`raised concerns`) need no second witness.
  private boolean isMarked(Draft draft) {
    List<Attribution> marked = analysis.attributions();
    Span cue = draft.cue();
    return marked.isEmpty()
        || draft.direct()
        || draft.stance() == Stance.DENY
        || cue == null
        || analysis.report().at(cue).contains(" ")
        || marked.stream().anyMatch(one -> one.cue().stream().anyMatch(cue::overlaps));
  }

  private static boolean touches(Attributed quote, Saying saying) {
    Span marks = quote.quotation().marks();
    return marks.overlaps(saying.sentence().span()) || marks.equals(saying.content());
  }

  /// A whole quotation without a cue in its own sentence is a claim of whoever goes on speaking.
  private Optional<Draft> running(Attributed quote) {
    Told told = quote.told();
    if (told == null || quote.kind() != Quote.Kind.DIRECT || touches(quote, told.saying())) {
      return Optional.empty();
    }
    Span words = quote.quotation().words();
    Stance stance =
        analysis
            .sentenceAt(words)
            .map(sentence -> Tone.of(Stance.STATE, sentence, inside(sentence, words)))
            .orElse(Stance.STATE);
    return Optional.of(
        new Draft(
            told.speaker(),
            told.saying().cueSpan(),
            stance,
            Polarity.POSITIVE,
            words,
            quote.quotation().marks(),
            true));
  }

  private static Span inside(Sentence sentence, Span words) {
    return new Span(
        Math.max(sentence.span().start(), words.start()),
        Math.min(sentence.span().end(), words.end()));
  }

  private static List<Claim> numbered(List<Draft> drafts) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      claims.add(
          new Claim(
              i,
              d.speaker(),
              d.cue(),
              d.stance(),
              d.polarity(),
              d.content(),
              d.evidence(),
              d.direct(),
              within(drafts, i),
              List.of()));
    }
    return claims;
  }

  /// The claim with the smallest content that holds this one's evidence.
  private static @Nullable Integer within(List<Draft> drafts, int of) {
    Integer best = null;
    Span evidence = drafts.get(of).evidence();
    for (int i = 0; i < drafts.size(); i++) {
      Span content = drafts.get(i).content();
      boolean holds = i != of && content.contains(evidence) && !content.equals(evidence);
      if (holds && (best == null || content.length() < drafts.get(best).content().length())) {
        best = i;
      }
    }
    return best;
  }
}
