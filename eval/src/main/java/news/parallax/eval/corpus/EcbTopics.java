package news.parallax.eval.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.eval.DataFolder;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import news.parallax.story.Story;

/// ECB+'s documents as reports of happenings: the two halves of a topic (`1_3ecb`, `1_3ecbplus`)
/// tell two alike but different happenings.
public final class EcbTopics {
  private EcbTopics() {}

  /// In order of publication as far as a document prints its day; the others after them by the
  /// SHA-256 of their text, since their numbers would bring one happening after the other.
  public static List<ToldHappening> in(Path folder) {
    List<ToldHappening> all = new ArrayList<>();
    for (Path file : DataFolder.files(folder, ".xml")) {
      String name = file.getFileName().toString().replace(".xml", "");
      byte[] bytes = EcbXml.text(DataFolder.text(file)).getBytes(StandardCharsets.UTF_8);
      Outcome read = ReportReader.read(name, name + ".txt", bytes, Known.NOTHING);
      Report report = read instanceof Outcome.Read done ? done.report() : null;
      all.add(new ToldHappening(name, report, name.replaceFirst("_\\d+", "_")));
    }
    all.sort(Comparator.comparing(ToldHappening::report, Comparator.nullsLast(Story.PUBLICATION)));
    return all;
  }
}
