package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.language.Analysis;
import news.parallax.language.Dealing;
import news.parallax.language.Engine;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.SettledNames;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// An [Engine] that takes words, tags and names from another, one decision for each name, and adds
/// attributions, dealings and, where wanted, lemmas and trees.
public final class MiniLmEngine implements Engine {
  static final String VERSION = "minilm/9";

  private final Engine words;
  private final boolean bindsWords;
  private final NewsModel model;

  /// @param words reads sentences, words, tags and names
  /// @param bindsWords whether to make lemmas and trees, whatever `words` made
  /// @param model read by this engine alone, which closes both
  public MiniLmEngine(Engine words, boolean bindsWords, NewsModel model) {
    this.words = words;
    this.bindsWords = bindsWords;
    this.model = model;
  }

  @Override
  public String version() {
    return version(bindsWords, words.version());
  }

  static String version(boolean bindsWords, String words) {
    return "%s/%s+%s".formatted(VERSION, bindsWords ? "trees6" : "marks", words);
  }

  @Override
  public Analysis analyse(Report report) {
    Analysis plain = words.analyse(report);
    String text = report.toldText();
    List<Span> spans = plain.sentences().stream().map(Sentence::span).toList();
    List<Name> settled = SettledNames.of(report, plain.sentences(), plain.names());
    Map<Integer, List<Name>> names =
        settled.stream().collect(Collectors.groupingBy(Name::sentence));
    List<Growing> trees =
        plain.sentences().stream()
            .map(
                sentence ->
                    new Growing(
                        sentence, names.getOrDefault(sentence.index(), List.of()), model.lemmas()))
            .toList();
    List<Decoding> decodings = new ArrayList<>();
    List<Dealing> dealings = new ArrayList<>();
    int first = 0;
    for (Window window : model.windows(text, spans)) {
      Scores scores = model.scores(text, window);
      decodings.add(new Decoding(scores));
      while (first < spans.size() && spans.get(first).end() <= window.span().start()) {
        first++;
      }
      for (int i = first; i < spans.size() && spans.get(i).overlaps(window.span()); i++) {
        if (bindsWords) {
          trees.get(i).add(scores);
        }
        if (window.span().contains(spans.get(i))) {
          Sentence whole = bindsWords ? trees.get(i).sentence() : plain.sentences().get(i);
          dealings.addAll(Dealings.of(whole, scores));
        }
      }
    }
    List<Sentence> sentences =
        bindsWords ? trees.stream().map(Growing::sentence).toList() : plain.sentences();
    return new Analysis(report, sentences, settled, Attributions.of(decodings), dealings);
  }

  @Override
  public void close() {
    model.close();
    words.close();
  }
}
