package news.parallax.actor;

import news.parallax.language.Analysis;

/// Finds the actors of one report.
public final class ActorReader {
  private ActorReader() {}

  public static ReportActors read(Analysis analysis) {
    return new Scene(analysis, Gazetteer.standard(), Vocabulary.standard()).actors();
  }
}
