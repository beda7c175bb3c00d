package news.parallax.eval.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.eval.DataFolder;
import news.parallax.reader.KnownReports;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;

/// The reports of an annotated story: the text files of a folder, with what its `reports.json`
/// says.
public final class ReportFolder {
  private ReportFolder() {}

  /// By file name, numbered `r1`, `r2`, … as `parallax read` numbers them.
  public static List<Report> read(Path folder) {
    Path list = folder.resolve("reports.json");
    Map<String, KnownReports.Entry> known =
        Files.exists(list) ? KnownReports.parse(DataFolder.text(list)).byFile() : Map.of();
    List<Report> reports = new ArrayList<>();
    for (Path file : DataFolder.files(folder, ".txt")) {
      String name = file.getFileName().toString();
      Outcome outcome =
          ReportReader.read(
              "r" + (reports.size() + 1),
              file.toString(),
              bytes(file),
              known.containsKey(name) ? known.get(name).known() : Known.NOTHING);
      if (outcome instanceof Outcome.Read(Report report, var notes)) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
