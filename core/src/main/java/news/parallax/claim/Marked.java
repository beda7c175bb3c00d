package news.parallax.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.language.Attribution;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// What the engine's model, where it has one, says of attributions: which words are cues, and who
/// speaks a quotation that no rule ties to one, because the tree is broken there or the cue is in
/// no table (`touting it as “…”`).
final class Marked {
  private final Analysis analysis;
  private final Speakers speakers;

  Marked(Analysis analysis, ReportActors actors) {
    this.analysis = analysis;
    this.speakers = new Speakers(analysis, actors);
  }

  /// Whether the model marks a cue there.
  boolean isCue(Span word) {
    return analysis.attributions().stream()
        .anyMatch(one -> one.cue().stream().anyMatch(word::overlaps));
  }

  /// By the attribution with the smallest content that holds most of the quotation, if source and
  /// cue stand in one sentence and outside the marks.
  Optional<Told> speaking(Quotation quotation) {
    return analysis.attributions().stream()
        .filter(one -> !one.source().isEmpty() && !one.cue().isEmpty())
        .filter(one -> held(one, quotation.words()) * 2 > quotation.words().length())
        .sorted(Comparator.comparingInt(Marked::extent))
        .flatMap(one -> told(one, quotation).stream())
        .findFirst();
  }

  private static int held(Attribution attribution, Span words) {
    return attribution.content().stream().mapToInt(words::shared).sum();
  }

  private static int extent(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private Optional<Told> told(Attribution attribution, Quotation quotation) {
    Span cueSpan = attribution.cue().getFirst();
    Span sourceSpan = attribution.source().getFirst();
    Sentence sentence = analysis.sentenceAt(cueSpan).orElse(null);
    if (sentence == null
        || !sentence.span().contains(sourceSpan)
        || quotation.marks().overlaps(cueSpan)
        || quotation.marks().overlaps(sourceSpan)) {
      return Optional.empty();
    }
    List<Token> cues = sentence.within(cueSpan);
    Optional<Token> source = head(sentence, sourceSpan);
    if (cues.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Token cue = cues.stream().filter(Token::isVerb).findFirst().orElse(cues.getFirst());
    Saying saying =
        new Saying(
            sentence,
            cue,
            cueSpan,
            source.get(),
            sense(cue),
            quotation.marks(),
            quotation.marks().cover(cueSpan).cover(sourceSpan));
    return Optional.of(new Told(saying, speakers.of(sentence, source.get())));
  }

  /// The word that names who speaks: the last noun before whatever describes it, which a name in
  /// apposition outranks (`the boy's grandmother, Ann Roe,`).
  private static Optional<Token> head(Sentence sentence, Span source) {
    List<Token> words = sentence.within(source);
    Optional<Token> name =
        words.reversed().stream()
            .filter(word -> word.isProperNoun() && !word.is("compound"))
            .filter(word -> isSet(sentence, word))
            .findFirst();
    return name.or(
        () ->
            words.stream()
                .takeWhile(word -> !word.tag().startsWith("W") && !word.tag().equals("IN"))
                .filter(word -> word.isNoun() || word.tag().equals("PRP"))
                .filter(word -> !word.is("nmod:poss"))
                .reduce((first, second) -> second));
  }

  /// Whether a name stands between commas.
  private static boolean isSet(Sentence sentence, Token name) {
    int at = name.index();
    while (at > 0 && sentence.token(at).isProperNoun()) {
      at--;
    }
    return sentence.token(at).text().equals(",");
  }

  private static Sense sense(Token cue) {
    return Lexicon.ENGLISH.verb(cue.lemma().toLowerCase(Locale.ROOT)).stream()
        .findFirst()
        .orElse(new Sense("quote", Stance.STATE, Polarity.POSITIVE, true));
  }
}
