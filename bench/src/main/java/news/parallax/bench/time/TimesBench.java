package news.parallax.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.eval.corpus.GumXml;
import news.parallax.eval.corpus.MeantimeXml;
import news.parallax.eval.corpus.TimedText;
import news.parallax.eval.measure.TimexInterval;
import news.parallax.eval.measure.TimexMeasure;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.language.EngineProvider;
import news.parallax.time.TimeExpression.Kind;

/// Finds and values expressions of time by our tagger and by SUTime: `TimesBench DATA ROUNDS`, with
/// the sets `crossdoc-meantime` and `time-gum` below DATA.
///
/// Both are given words, sentences and the day of publication; only what each adds to them is
/// timed, by processor time, the two in turn; of the rounds after the first the median counts.
/// Scores as in `eval`: of GUM's texts, whose values are days, what neither dates nor places in
/// time is left out on both sides.
public final class TimesBench {
  private TimesBench() {}

  /// @param timex with its TIMEX3 value
  record Found(Timex timex, Kind kind) {}

  /// A way to find expressions of time in a text.
  interface Way {
    String name();

    /// Whatever comes before the tagging.
    Runnable prepare(TimedText text, List<Found> into);
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: DATA ROUNDS");
      System.exit(2);
    }
    Path data = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    List<TimedText> meantime = new ArrayList<>();
    for (Path file : files(data.resolve("crossdoc-meantime"))) {
      meantime.add(
          MeantimeXml.read("r" + meantime.size(), file.toString(), Files.readString(file)));
    }
    List<TimedText> gum = new ArrayList<>();
    for (Path file : files(data.resolve("time-gum"))) {
      gum.add(GumXml.read("r" + gum.size(), file.toString(), Files.readString(file)));
    }
    try (Ours ours = new Ours(EngineProvider.preferred().open())) {
      for (Way way : List.of(ours, new Sutime())) {
        measure("crossdoc-meantime", meantime, way, false, rounds);
        measure("time-gum", gum, way, true, rounds);
      }
    }
  }

  /// By name; a text that lies in two folders is read once.
  private static List<Path> files(Path folder) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .forEach(file -> byName.putIfAbsent(file.getFileName().toString(), file));
    }
    return List.copyOf(byName.values());
  }

  private static void measure(
      String set, List<TimedText> texts, Way way, boolean days, int rounds) {
    long[] nanos = new long[rounds];
    TimexMeasure sum = TimexMeasure.NOTHING;
    for (int round = 0; round < rounds; round++) {
      sum = TimexMeasure.NOTHING;
      for (TimedText text : texts) {
        List<Found> found = new ArrayList<>();
        Runnable tagging = way.prepare(text, found);
        long start = Processor.nanos();
        tagging.run();
        nanos[round] += Processor.nanos() - start;
        sum = sum.plus(TimexMeasure.of(gold(text, days), scored(text, found, days)));
      }
    }
    long characters = texts.stream().mapToLong(text -> text.report().text().length()).sum();
    long[] warm = Arrays.copyOfRange(nanos, Math.min(1, rounds - 1), rounds);
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "%s, %s: value F1 %.3f, relaxed %.3f, strict %.3f; %.2f ms for 4,500 characters%n",
        set,
        way.name(),
        sum.value().f1(),
        sum.relaxed().f1(),
        sum.strict().f1(),
        warm[warm.length / 2] / 1e6 * 4_500 / characters);
  }

  private static List<Timex> gold(TimedText text, boolean days) {
    return text.gold().stream()
        .map(one -> days ? new Timex(one.span(), days(one.value()).orElse(one.value())) : one)
        .toList();
  }

  private static List<Timex> scored(TimedText text, List<Found> found, boolean days) {
    List<Timex> scored = new ArrayList<>();
    for (Found one : found) {
      boolean dated = one.kind() == Kind.DATE || one.kind() == Kind.TIME;
      Optional<String> value =
          !days
              ? Optional.of(one.timex().value())
              : dated ? days(one.timex().value()) : Optional.empty();
      if (text.scores(one.timex().span())) {
        value.ifPresent(v -> scored.add(new Timex(one.timex().span(), v)));
      }
    }
    return scored;
  }

  private static Optional<String> days(String value) {
    return TimexInterval.of(value).map(TimexInterval::toString);
  }
}
