package news.parallax.eval.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.language.WordTable;

/// Tells a text in another way without changing what it says: paragraphs and sentences in another
/// order or left out, words for words that mean the same, another or no dateline, the speaker
/// before the words instead of after them.
public final class Retelling {
  private static final List<List<String>> WORDS = WordTable.rows(Retelling.class, "neutral.tsv");
  private static final Pattern DATELINE = Pattern.compile("^([A-Z][^\\n]{0,60}?) - ");
  private static final Pattern SPOKEN =
      Pattern.compile("^(\"[^\"]+),\" ([A-Z][\\w ]+) (said|told [^.\"]+)\\.$");

  private Retelling() {}

  /// @param text paragraphs parted by empty lines, the headline first
  /// @param seed which of the ways; the same gives the same
  public static String of(String text, int seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>(List.of(text.strip().split("\\n\\s*\\n")));
    String headline = paragraphs.removeFirst();
    paragraphs.set(0, dateline(paragraphs.getFirst(), random));
    List<String> rest = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
    Collections.shuffle(rest, random);
    if (rest.size() > 2 && random.nextBoolean()) {
      rest.removeLast();
    }
    List<String> told = new ArrayList<>(List.of(headline, paragraphs.getFirst()));
    told.addAll(rest);
    told.replaceAll(paragraph -> reworded(turned(paragraph, random), random));
    return String.join("\n\n", told) + "\n";
  }

  private static String dateline(String paragraph, Random random) {
    Matcher line = DATELINE.matcher(paragraph);
    return line.find() && random.nextBoolean() ? paragraph.substring(line.end()) : paragraph;
  }

  private static String turned(String paragraph, Random random) {
    Matcher spoken = SPOKEN.matcher(paragraph);
    return spoken.find() && random.nextBoolean()
        ? "%s %s: %s.\"".formatted(spoken.group(2), spoken.group(3), spoken.group(1))
        : paragraph;
  }

  /// Words are left alone inside quotation marks, which are what somebody said.
  private static String reworded(String paragraph, Random random) {
    String[] parts = paragraph.split("\"", -1);
    for (int i = 0; i < parts.length; i += 2) {
      for (List<String> pair : WORDS) {
        if (random.nextBoolean()) {
          parts[i] =
              parts[i].replaceAll("\\b" + Pattern.quote(pair.getFirst()) + "\\b", pair.getLast());
        }
      }
    }
    return String.join("\"", parts);
  }
}
