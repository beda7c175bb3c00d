package news.parallax.bench.stream;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.stream.StreamCommand;
import picocli.CommandLine;

/// How much faster `parallax stream` is on two threads than on one: whole runs in this process, by
/// turns, on invented reports with an analysis of fixed cost ([FixedCost]).
public final class Parallelism {
  private static final int WORDS = 150;
  private static final int PER_STORY = 12;

  private Parallelism() {}

  /// @param arguments a folder for reports and accounts, how many reports, how often, and how
  ///     stories are found
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int size = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    Path inbox = inbox(folder, size);
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    seconds(inbox, folder.resolve("out"), 2, arguments[3]);
    for (int i = 0; i < rounds; i++) {
      one.add(seconds(inbox, folder.resolve("out"), 1, arguments[3]));
      two.add(seconds(inbox, folder.resolve("out"), 2, arguments[3]));
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.1f | %.1f | %.2f |%n",
        size,
        arguments[3],
        median(one),
        median(two),
        median(one) / median(two));
  }

  private static Path inbox(Path folder, int size) throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    SyntheticReports reports = new SyntheticReports(size, PER_STORY, WORDS);
    for (int i = 0; i < size; i++) {
      Files.writeString(inbox.resolve("%06d.txt".formatted(i)), reports.report(i).text());
    }
    return inbox;
  }

  private static double seconds(Path inbox, Path out, int parallelism, String stories)
      throws IOException {
    long begin = System.nanoTime();
    int code =
        new CommandLine(new StreamCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(Writer.nullWriter()))
            .execute(
                inbox.toString(),
                "--out",
                out.toString(),
                "--engine",
                FixedCost.NAME,
                "--stories",
                stories,
                "--parallelism",
                String.valueOf(parallelism));
    double seconds = (System.nanoTime() - begin) / 1e9;
    try (Stream<Path> accounts = Files.list(out.resolve("accounts"))) {
      if (code != 0 || accounts.findAny().isEmpty()) {
        throw new IllegalStateException("The run failed with " + code);
      }
    }
    System.err.printf(Locale.ROOT, "parallelism %d: %.1f s%n", parallelism, seconds);
    return seconds;
  }

  private static double median(List<Double> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }
}
