package news.parallax.bench.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.bench.Meter;
import news.parallax.bench.stream.Newswire.Dispatch;
import news.parallax.memory.Window;
import news.parallax.origin.Origins.Source;
import news.parallax.origin.PassageIndex;
import news.parallax.origin.Reuse;
import news.parallax.origin.Shape;
import news.parallax.reader.ReportReader;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.story.StoryRules;
import news.parallax.story.StoryStream;

/// Follows a long stream of invented reports through origins and stories on one thread, and prints
/// after every so many what a report costs and how much is remembered.
public final class StreamBench {
  private static final int REPORTS_A_DAY = 10_000;
  private static final Window PASSAGES = new Window(7, 50_000);
  private static final Window STORIES = new Window(14, 20_000);

  private final Newswire wire = new Newswire(20311, REPORTS_A_DAY);
  private final PassageIndex passages = new PassageIndex(Shape.COARSE, PASSAGES);
  private final StoryStream stories = new StoryStream(StoryRules.DEFAULT.within(STORIES));
  private final Map<String, Long> happeningOf = new HashMap<>();

  private long finding;
  private long dividing;
  private long copies;
  private long copiesFound;
  private long rightHome;

  private StreamBench() {}

  /// @param arguments how many reports, and after how many a line is printed
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "Give how many reports, and after how many a line is printed: 1000000 10000");
    }
    int reports = Integer.parseInt(arguments[0]);
    int block = Integer.parseInt(arguments[1]);
    StreamBench bench = new StreamBench();
    System.out.println(
        "reports | origins µs | stories µs | origins + stories µs | heap MB | copies"
            + " found | right story | open stories");
    for (int i = 1; i <= reports; i++) {
      bench.follow(i - 1);
      if (i % block == 0) {
        System.out.println(bench.line(i, block));
        bench.finding = bench.dividing = 0;
        bench.copies = bench.copiesFound = bench.rightHome = 0;
      }
    }
  }

  private void follow(long number) {
    Dispatch dispatch = wire.next();
    Report report = report(number, dispatch);
    long start = Meter.cpu();
    List<Reuse> reuses = passages.add(Source.of(report));
    long found = Meter.cpu();
    String story = stories.add(report).story();
    long divided = Meter.cpu();
    finding += found - start;
    dividing += divided - found;
    if (dispatch.copyOf() >= 0 && number - dispatch.copyOf() < PASSAGES.most() / 2) {
      copies++;
      String original = "r" + dispatch.copyOf();
      copiesFound += reuses.stream().anyMatch(reuse -> reuse.left().equals(original)) ? 1 : 0;
    }
    long home = happeningOf.computeIfAbsent(story, id -> dispatch.happening());
    rightHome += home == dispatch.happening() ? 1 : 0;
  }

  /// Made without [news.parallax.reader.ReportReader], which takes as long as all that is measured.
  private static Report report(long number, Dispatch dispatch) {
    String text = dispatch.text();
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < text.length(); from = text.indexOf("\n", from) + 1) {
      Span line = new Span(from, Math.max(from + 1, text.indexOf("\n", from)));
      if (!line.in(text).isBlank()) {
        blocks.add(new Block(line, blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH));
      }
    }
    return new Report(
        "r" + number,
        "wire/" + number + ".txt",
        text,
        blocks.getFirst().span().in(text),
        null,
        null,
        null,
        new Publication.Given(dispatch.day()),
        "en",
        ReportReader.sha256(text.getBytes(StandardCharsets.UTF_8)),
        blocks);
  }

  private String line(int reports, int block) {
    return String.format(
        Locale.ROOT,
        "%,d | %.0f | %.0f | %.0f | %d | %.3f | %.3f | %,d",
        reports,
        finding / 1e3 / block,
        dividing / 1e3 / block,
        (finding + dividing) / 1e3 / block,
        Meter.heap() >> 20,
        copies == 0 ? 1 : copiesFound / (double) copies,
        rightHome / (double) block,
        stories.open());
  }
}
