package news.parallax.bench.stream;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.reader.ReportReader;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// A stream of invented reports in order of publication. Stories begin every day and go on for some
/// days, each with its own names and words; one report in five is a near-copy of another of its
/// story. The same number gives the same report.
///
/// @param perDay how many are published a day
/// @param perStory how many a story has on average
/// @param words in a report
record SyntheticReports(int perDay, int perStory, int words) implements Serializable {
  private static final LocalDate BEGIN = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 4;
  private static final int COMMON = 4_000;
  private static final int OWN = 50;
  private static final int SHARED = 1_000;
  private static final int COPY_IN = 5;
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "mi", "tel", "vor", "sun", "pe", "dra", "lin", "go", "bar", "ush", "en");

  Report report(int number) {
    Random random = new Random(mixed(number));
    int day = number / perDay;
    int begun = Math.max(0, day - random.nextInt(DAYS));
    int story = begun * perDay / perStory + random.nextInt(Math.max(1, perDay / perStory));
    boolean copies = random.nextInt(COPY_IN) == 0;
    Random text = new Random(mixed(copies ? story * 31L + random.nextInt(3) : number * 31L + 7));
    String title = "%s and %s on %s".formatted(name(story, 0), name(story, 1), word(story, text));
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < words; i++) {
      boolean begins = i % 14 == 0;
      String next =
          i % 9 == 4 ? name(story, text.nextInt(5)) : word(story, text).toLowerCase(Locale.ROOT);
      body.append(i == 0 ? "" : begins ? ". " : " ").append(begins ? capital(next) : next);
    }
    if (copies) {
      body.append(". Seen by the desk under number ").append(number);
    }
    return report("r%08d".formatted(number), title, body.append('.').toString(), day);
  }

  private static Report report(String name, String title, String body, int day) {
    String text = title + "\n\n" + body + "\n";
    int from = title.length() + 2;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, title.length()), Block.Kind.TITLE));
    blocks.add(new Block(new Span(from, from + body.length()), Block.Kind.PARAGRAPH));
    return new Report(
        name,
        name + ".txt",
        text,
        title,
        "Paper",
        null,
        null,
        new Publication.Given(BEGIN.plusDays(day)),
        "en",
        ReportReader.sha256((name + text).getBytes(StandardCharsets.UTF_8)),
        blocks);
  }

  /// Two of a story's five names are its own, the others stand in many stories.
  private static String name(int story, int index) {
    return capital(
        made(
            index < 2
                ? 1_000_000L + story * 2L + index
                : 100_000 + Math.floorMod(mixed(story * 7L + index), SHARED)));
  }

  /// Half of the words are the story's own choice of the common ones.
  private static String word(int story, Random random) {
    int own = new Random(mixed(story * 131L + random.nextInt(OWN))).nextInt(COMMON);
    return made(random.nextBoolean() ? own : random.nextInt(COMMON));
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): numbers that are near to each other
  /// give [Random] first draws that are, too, and then stories that share one name share them all.
  private static long mixed(long number) {
    long z = number * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// A word for each number.
  private static String made(long number) {
    StringBuilder word = new StringBuilder();
    for (long rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
