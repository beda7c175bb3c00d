package news.parallax.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.reading.Reading;
import news.parallax.report.Report;

/// Reads many reports that tell different stories.
public final class Reports {
  /// Reports between two words on progress.
  private static final int BATCH = 20;

  private Reports() {}

  /// What each report says, by report id. One that the program fails on is left out, so that what
  /// it should have said counts as missed.
  public static Map<String, Reading> read(
      List<Report> reports, Parallax parallax, Progress progress) {
    Map<String, Reading> readings = new HashMap<>();
    for (int from = 0; from < reports.size(); from += BATCH) {
      progress.at("read %d of %d texts".formatted(from, reports.size()));
      List<Report> batch = reports.subList(from, Math.min(from + BATCH, reports.size()));
      for (Reading reading : parallax.readAll(batch).readings()) {
        readings.put(reading.report().id(), reading);
      }
    }
    return readings;
  }
}
