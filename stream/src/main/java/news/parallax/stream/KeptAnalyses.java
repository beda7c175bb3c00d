package news.parallax.stream;

import java.util.Map;
import news.parallax.language.Analysis;
import news.parallax.language.AnalysisJson;
import news.parallax.language.Engine;
import news.parallax.report.Report;
import news.parallax.store.Kept;
import news.parallax.stream.form.Analysed;
import news.parallax.stream.form.Packed;

/// An engine that has analysed all reports before.
///
/// @param version of the engine that did
/// @param byKey by the keys of the reports
record KeptAnalyses(String version, Map<String, Analysed> byKey) implements Engine {
  @Override
  public Analysis analyse(Report report) {
    Analysed analysed = byKey.get(Kept.key(report));
    if (analysed == null) {
      throw new IllegalArgumentException("Not analysed: " + report.source());
    }
    String content = Packed.text(analysed.content());
    if (analysed.failed()) {
      throw new FailedBefore(content);
    }
    return AnalysisJson.read(report, content);
  }

  @Override
  public void close() {}

  /// Says what the engine said when it failed, so that the account tells the same.
  private static final class FailedBefore extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    FailedBefore(String words) {
      super(words);
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
