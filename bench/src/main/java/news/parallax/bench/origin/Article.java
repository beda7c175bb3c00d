package news.parallax.bench.origin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.origin.Origins.Source;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One article of the news clusters of Giveme5W1H (Hamborg, Breitinger and Gipp 2019): a JSON file
/// with `text`, `title`, `source_domain`, `date_publish` and `newsCluster.Event`.
///
/// @param happening the name of the happening that it reports
/// @param published as written in the file, sorts by time
record Article(String id, String happening, String outlet, String published, String text) {
  /// Shorter texts are captions and error pages.
  private static final int FEWEST_CHARACTERS = 400;

  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n]+?(?:[.!?][\"”’]?(?=\\s)|(?=\\n)|$)");

  /// The articles of a folder, by file name.
  static List<Article> in(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(json, file))
          .flatMap(Optional::stream)
          .toList();
    }
  }

  private static Optional<Article> read(ObjectMapper json, Path file) {
    try {
      JsonNode node = json.readTree(Files.readString(file));
      String text = node.path("text").asString("").strip();
      return text.length() < FEWEST_CHARACTERS
          ? Optional.empty()
          : Optional.of(
              new Article(
                  file.getFileName().toString(),
                  node.path("newsCluster").path("Event").asString(""),
                  node.path("source_domain").asString(""),
                  node.path("date_publish").asString(""),
                  text));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /// The same article with another text.
  Article withText(String other) {
    return new Article(id, happening, outlet, published, other);
  }

  List<String> paragraphs() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// The sentences of a paragraph by their closing marks.
  static List<String> sentences(String paragraph) {
    return SENTENCE
        .matcher(paragraph)
        .results()
        .map(result -> result.group().strip())
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /// The article as the program reads it, without saying who published it, so that nothing but its
  /// words can tell where it comes from.
  Source source(String reportId) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Source.of(report(reportId, bytes));
  }

  private Report report(String reportId, byte[] bytes) {
    return switch (ReportReader.read(reportId, id, bytes, Known.NOTHING)) {
      case Outcome.Read read -> read.report();
      case Outcome.Rejected rejected -> throw new IllegalArgumentException(rejected.toString());
    };
  }
}
