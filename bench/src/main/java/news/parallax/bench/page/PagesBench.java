package news.parallax.bench.page;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.eval.corpus.Gzip;
import news.parallax.eval.corpus.MarkedPage;
import news.parallax.eval.measure.Tally;
import news.parallax.reader.ReportReader;
import news.parallax.reader.piece.Piece;

/// Articles out of the pages of trafilatura's set: how many of the marked segments are right, and
/// how many pages a second one thread reads once it is warm. A page's way is from its bytes in
/// memory to its article's text. Time is that of the processor, for the whole process, with what
/// collects its garbage: other programs on the machine then count little.
public final class PagesBench {
  private static final int WARM_UP = 3;
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<MarkedPage> pages;
  private final List<byte[]> bytes;

  private PagesBench(List<MarkedPage> pages) {
    this.pages = pages;
    this.bytes = pages.stream().map(page -> Gzip.bytes(page.file())).toList();
  }

  /// @param arguments the folder of the set, the number of measured rounds, and the beginnings of
  ///     the names of the ways that are wanted, all of them when none is named
  public static void main(String[] arguments) {
    if (arguments.length < 2 || !arguments[1].matches("[1-9]\\d?")) {
      throw new IllegalArgumentException(
          "Give the folder of pages-trafilatura, how often to read it (1 to 99), and, if not all are"
              + " wanted, names of ways.");
    }
    PagesBench bench = new PagesBench(MarkedPage.in(Path.of(arguments[0])));
    List<String> wanted = List.of(arguments).subList(2, arguments.length);
    System.out.println("| Way | P | R | F | pages failed | pages/s, median | best |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Way way : Way.ALL) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(way.name()::startsWith)) {
        System.out.println(bench.row(way, Integer.parseInt(arguments[1])));
      }
    }
  }

  private String row(Way way, int rounds) {
    Round first = round(way);
    for (int i = 1; i < WARM_UP; i++) {
      round(way);
    }
    double[] perSecond = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      perSecond[i] = pages.size() / round(way).seconds();
    }
    Arrays.sort(perSecond);
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %d | %.0f | %.0f |",
        way.name(),
        first.tally().precision(),
        first.tally().recall(),
        first.tally().f1(),
        first.failed(),
        perSecond[rounds / 2],
        perSecond[rounds - 1]);
  }

  /// @param failed pages on which a way ended with an exception; they have no text
  /// @param seconds of the processor
  private record Round(Tally tally, int failed, double seconds) {}

  private Round round(Way way) {
    Tally all = Tally.NOTHING;
    int failed = 0;
    List<Optional<String>> texts = new ArrayList<>();
    long start = PROCESS.getProcessCpuTime();
    for (int i = 0; i < pages.size(); i++) {
      texts.add(text(way, i));
    }
    long nanos = PROCESS.getProcessCpuTime() - start;
    for (int i = 0; i < pages.size(); i++) {
      failed += texts.get(i).isEmpty() ? 1 : 0;
      all = all.plus(pages.get(i).tally(texts.get(i).orElse("")));
    }
    return new Round(all, failed, nanos / NANOS);
  }

  /// Empty where the way ends with an exception.
  private Optional<String> text(Way way, int page) {
    try {
      return Optional.of(
          ReportReader.piece("page.html", bytes.get(page), null) instanceof Piece.Page read
              ? way.article().apply(read.html())
              : "");
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
