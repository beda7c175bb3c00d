package news.parallax.stream.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.reader.KnownReports;
import news.parallax.reader.ReportReader.Known;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/// What the `reports.json` of the folders around a file say about it; the outermost list that names
/// it has the last word.
final class FolderFacts {
  static final String LIST = "reports.json";

  private final List<Root> roots;
  private final Map<Path, KnownReports> lists = new HashMap<>();

  FolderFacts(List<Root> roots) {
    this.roots = roots;
  }

  Known about(Path file) throws IOException {
    for (Root root : roots) {
      for (Path folder : root.folders(file)) {
        String name = file.toString().substring(folder.toString().length()).replaceFirst("^/", "");
        KnownReports.Entry entry = list(folder).byFile().get(name);
        if (entry != null) {
          return entry.known();
        }
      }
    }
    return Known.NOTHING;
  }

  /// A list is read once, since a folder has as many files as there are questions.
  private KnownReports list(Path folder) throws IOException {
    KnownReports known = lists.get(folder);
    if (known == null) {
      Path list = new Path(folder, LIST);
      FileSystem system = folder.getFileSystem();
      known = KnownReports.parse(system.exists(list) ? text(system, list) : "[]");
      lists.put(folder, known);
    }
    return known;
  }

  private static String text(FileSystem system, Path list) throws IOException {
    try (InputStream in = system.open(list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
