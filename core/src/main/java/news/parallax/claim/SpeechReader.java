package news.parallax.claim;

import java.util.List;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;

/// Finds who says what in one report.
public final class SpeechReader {
  private SpeechReader() {}

  public static Speech read(Analysis analysis, ReportActors actors) {
    return new Speech(List.of(), List.of());
  }
}
