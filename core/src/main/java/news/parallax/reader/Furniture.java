package news.parallax.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.text.Line;
import news.parallax.reader.text.WordTable;
import news.parallax.report.Span;

/// What stands on a page beside the report, by the phrases of `furniture.tsv`.
final class Furniture {
  private static final int LONGEST_START = 45;
  private static final int LONGEST_BRIEF = 14;
  private static final int LONGEST_END = 30;
  private static final int LONGEST_OPENER = 9;
  private static final int LONGEST_LINK = 25;

  static final Furniture ENGLISH = new Furniture(WordTable.named(Furniture.class, "furniture.tsv"));

  private final Set<String> whole = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final List<String> starts;
  private final List<String> briefs;
  private final List<String> ends;
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Pattern> insets = new ArrayList<>();

  private Furniture(WordTable table) {
    table.of("whole").forEach(phrase -> whole.add(Line.key(phrase)));
    table.of("links").forEach(phrase -> openers.add(Line.key(phrase)));
    starts = table.of("start");
    briefs = table.of("brief");
    ends = table.of("end");
    table.of("regex").forEach(regex -> patterns.add(Pattern.compile(regex)));
    table.of("inset").forEach(regex -> insets.add(Pattern.compile(regex)));
  }

  /// Whether a line is furniture by what it says.
  boolean isFurniture(Line line) {
    String lower = line.text().toLowerCase(Locale.ROOT).strip();
    int words = line.words();
    return whole.contains(line.key())
        || (words <= LONGEST_START && starts.stream().anyMatch(lower::startsWith))
        || (words <= LONGEST_BRIEF && briefs.stream().anyMatch(lower::startsWith))
        || (words <= LONGEST_END && ends.stream().anyMatch(withoutStop(lower)::endsWith))
        || patterns.stream().anyMatch(pattern -> pattern.matcher(line.text()).matches());
  }

  /// What is set into a line and is none of its words, in the order of the text; the spans count
  /// from the start of the report.
  List<Span> insets(Line line) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : insets) {
      Matcher matcher = pattern.matcher(line.text());
      while (matcher.find()) {
        Span inset = new Span(matcher.start("inset"), matcher.end("inset"));
        if (found.stream().noneMatch(inset.shift(line.span().start())::overlaps)) {
          found.add(inset.shift(line.span().start()));
        }
      }
    }
    found.sort(null);
    return found;
  }

  private static String withoutStop(String lower) {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// Whether a line announces a list of links.
  boolean opensLinks(Line line) {
    if (line.words() > LONGEST_OPENER) {
      return false;
    }
    String key = line.key();
    return openers.contains(key)
        || (line.last() == ':'
            && openers.stream().anyMatch(opener -> key.startsWith(opener + " ")));
  }

  /// Whether a line in a list of links can still be one of them.
  boolean isLink(Line line) {
    return line.words() <= LONGEST_LINK && line.last() != '.';
  }
}
