package news.parallax.language;

import java.util.List;
import java.util.Optional;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// What an [Engine] makes of one report: only blocks that tell something are analysed.
///
/// @param sentences in text order; index i has [Sentence#index()] i
/// @param names in text order, never overlapping
/// @param attributions in text order; empty where the engine has no model for them
/// @param dealings by sentence, source and target; empty where the engine has no model for them
public record Analysis(
    Report report,
    List<Sentence> sentences,
    List<Name> names,
    List<Attribution> attributions,
    List<Dealing> dealings) {
  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    dealings = List.copyOf(dealings);
  }

  /// Of an engine that has no model of dealings.
  public Analysis(
      Report report, List<Sentence> sentences, List<Name> names, List<Attribution> attributions) {
    this(report, sentences, names, attributions, List.of());
  }

  /// The sentence in which a span starts.
  public Optional<Sentence> sentenceAt(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span candidate = sentences.get(middle).span();
      if (candidate.contains(span.start())) {
        return Optional.of(sentences.get(middle));
      }
      if (candidate.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
