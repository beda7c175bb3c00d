package news.parallax.bench.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// An endless stream of invented reports: happenings with people, places and matters of their own,
/// each told by some reports over a few days, a part of which copy an earlier one and edit it.
/// The same seed gives the same stream.
final class Newswire {
  /// Reports of one happening, on average.
  static final int REPORTS_A_HAPPENING = 8;

  /// At most so many happenings are told about at the same time.
  private static final int CURRENT = 4000;

  private static final double COPIES = 0.25;
  private static final double MOST_EDITED = 0.2;
  private static final int SENTENCES = 11;

  /// Sentences whose slots are filled anew each time: `n` a name of the happening, `p` its place,
  /// `t` a word of its matter, `g` any word, `d` a number.
  private static final List<String> SENTENCES_WITH_SLOTS =
      List.of(
          "n told g g t in p that g t g would g after d g.",
          "A g t near p left d g and g t g.",
          "g t, which n had called g, g the g t by d g.",
          "Nobody in p g the t g before n g it.",
          "The t g g d g while g n and g t.",
          "According to n, g t g g since d.",
          "Some d g from p want t g, g and g.",
          "n and n g over g t in g p.",
          "Last g the t g, g n, who g g t.",
          "If g t g, p will g d g of t.",
          "Both t and g g, g n to g d g.",
          "p has g t g g for d g, g n g.");

  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st",
    "t", "tr", "v", "w"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ei", "ou"};
  private static final String[] CODAS = {"", "n", "r", "l", "s", "rt", "nd", "m"};

  /// A report with what is true of it.
  ///
  /// @param happening its number
  /// @param copyOf number in the stream of the report that it copies, -1 when it copies none
  record Dispatch(LocalDate day, String text, long happening, long copyOf) {}

  private record Told(long number, String text) {}

  private final class Happening {
    private final long number;
    private final String place = name();
    private final List<String> names = List.of(name(), name(), name());
    private final List<String> matter = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    Happening(long number) {
      this.number = number;
      for (int i = 0; i < 14; i++) {
        matter.add(word(30_000, 1));
      }
    }

    String filled(String slots) {
      StringBuilder sentence = new StringBuilder();
      for (String part : slots.split(" ")) {
        String core = part.replaceAll("[.,]$", "");
        String word =
            switch (core) {
              case "n" -> any(names);
              case "p" -> place;
              case "t" -> any(matter);
              case "g" -> word(30_000, 2);
              case "d" -> String.valueOf(2 + random.nextInt(900));
              default -> core;
            };
        sentence.append(sentence.isEmpty() ? "" : " ").append(word);
        sentence.append(part.substring(core.length()));
      }
      return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
  }

  private final Random random;
  private final int reportsADay;
  private final List<Happening> current = new ArrayList<>();
  private long happenings;
  private long dispatches;

  Newswire(long seed, int reportsADay) {
    this.random = new Random(seed);
    this.reportsADay = reportsADay;
  }

  Dispatch next() {
    Happening happening = happening();
    LocalDate day = LocalDate.of(2031, 1, 1).plusDays(dispatches / reportsADay);
    Told original =
        !happening.told.isEmpty() && random.nextDouble() < COPIES ? any(happening.told) : null;
    String text = original == null ? fresh(happening) : copied(original.text());
    if (original == null) {
      happening.told.add(new Told(dispatches, text));
    }
    dispatches++;
    return new Dispatch(day, text, happening.number, number(original));
  }

  private static long number(@Nullable Told original) {
    return original == null ? -1 : original.number();
  }

  /// A new happening once in a while, else one of those that are current.
  private Happening happening() {
    if (current.isEmpty() || random.nextInt(REPORTS_A_HAPPENING) == 0) {
      Happening begun = new Happening(happenings++);
      if (current.size() < CURRENT) {
        current.add(begun);
      } else {
        current.set((int) (begun.number % CURRENT), begun);
      }
      return begun;
    }
    return any(current);
  }

  private String fresh(Happening happening) {
    StringBuilder text = new StringBuilder();
    text.append(happening.filled("n g t t in p")).append("\n\n");
    for (int i = 0; i < SENTENCES; i++) {
      text.append(happening.filled(any(SENTENCES_WITH_SLOTS)));
      text.append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.toString().strip() + "\n";
  }

  /// Most of a report's paragraphs under another headline, some of their words changed.
  private String copied(String text) {
    double share = random.nextDouble() * MOST_EDITED;
    StringBuilder copy = new StringBuilder();
    String[] paragraphs = text.strip().split("\n\n");
    copy.append(paragraphs[0]).append(' ').append(word(30_000, 2));
    for (int i = 1; i < paragraphs.length; i++) {
      if (i > 1 && random.nextInt(4) == 0) {
        continue;
      }
      copy.append("\n\n");
      for (String word : paragraphs[i].split(" ")) {
        boolean plain = word.chars().allMatch(Character::isLowerCase);
        copy.append(plain && random.nextDouble() < share ? word(30_000, 2) : word).append(' ');
      }
      copy.setLength(copy.length() - 1);
    }
    return copy.append('\n').toString();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String name() {
    String word = spelled(40_000 + random.nextInt(2_000_000));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /// One of the first `most` words, the first of them far more often the greater the skew is: the
  /// rank is a power of a uniform number.
  private String word(int most, int skew) {
    return spelled((int) (Math.pow(random.nextDouble(), 1 + 2 * (skew - 1)) * most));
  }

  /// The word of a number: each has another spelling.
  private static String spelled(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    do {
      word.append(ONSETS[rest % ONSETS.length]);
      rest /= ONSETS.length;
      word.append(VOWELS[rest % VOWELS.length]);
      rest /= VOWELS.length;
    } while (rest > 0);
    return word.append(CODAS[number % CODAS.length]).toString();
  }
}
