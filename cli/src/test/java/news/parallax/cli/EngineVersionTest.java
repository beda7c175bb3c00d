package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.language.Analysis;
import news.parallax.language.AnalysisJson;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reader.ReportReader;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;

/// Stores and caches keep analyses under the version of their engine. When what the default engine
/// makes of a text changes and its version does not, they go on giving what the older one made.
class EngineVersionTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  /// The engine's version, then for each sample a digest of its analyses.
  private static final Path GOLDEN =
      Path.of("src/test/resources/news/parallax/cli/golden/analyses.tsv");

  private static final String WRITE =
      "mvn -Dquick -pl cli -am -Dtest=EngineVersionTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dparallax.golden=write test";

  @Test
  void otherAnalysesComeUnderAnotherVersion() throws IOException {
    EngineProvider fast = EngineProvider.named("fast").orElseThrow();
    List<String> now = new ArrayList<>(List.of(fast.version()));
    try (Engine engine = fast.open()) {
      for (Path story : list(SAMPLES)) {
        now.add(story.getFileName() + "\t" + digest(engine, story));
      }
    }
    if ("write".equals(System.getProperty("parallax.golden"))) {
      Files.write(GOLDEN, now);
    }
    List<String> accepted = Files.readAllLines(GOLDEN);
    List<String> other = now.stream().filter(line -> !accepted.contains(line)).toList();

    if (other.contains(fast.version())) {
      fail(
          "the engine calls itself %s, and %s is of %s; write it anew with:%n%s",
          fast.version(), GOLDEN, accepted.getFirst(), WRITE);
    }
    assertThat(other)
        .as(
            "samples whose analyses are others than those that were kept as %s: raise"
                + " MiniLmEngine.version, so that nobody reads the older ones, then write %s anew"
                + " (that alone when only the text of a sample has changed) with:%n%s",
            fast.version(), GOLDEN, WRITE)
        .isEmpty();
    assertThat(accepted).as("samples in %s", GOLDEN).hasSameSizeAs(now);
  }

  /// Of words, trees, names and attributions. Shares of dealings are left out: their last place can
  /// differ from one kind of processor to another.
  private static String digest(Engine engine, Path story) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : list(story)) {
      if (file.toString().endsWith(".txt")) {
        Analysis made = engine.analyse(report(file));
        all.append(
                AnalysisJson.write(
                    new Analysis(
                        made.report(), made.sentences(), made.names(), made.attributions())))
            .append('\n');
      }
    }
    return ReportReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return switch (ReportReader.read("r1", file.toString(), bytes, ReportReader.Known.NOTHING)) {
      case ReportReader.Outcome.Read read -> read.report();
      case ReportReader.Outcome.Rejected no -> fail(file + ": " + no.reason());
    };
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }
}
