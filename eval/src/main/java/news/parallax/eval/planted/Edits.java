package news.parallax.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.eval.planted.Edit.Kind;
import news.parallax.language.WordTable;
import news.parallax.report.Span;

/// Makes every copy of a text that differs from it in one date, number, name of a place or person,
/// or in a `not`. The headline and the dateline stay as they are.
public final class Edits {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  private static final Pattern WEEKDAY = Pattern.compile("\\b(" + String.join("|", DAYS) + ")\\b");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(?<=\\b(?:" + MONTHS + ") )\\d{1,2}\\b|\\b\\d{1,2}(?= (?:" + MONTHS + ")\\b)");
  private static final Pattern YEAR = Pattern.compile("(?<=\\b(?:in|of|since) )(?:19|20)\\d\\d\\b");

  /// A number that is no year, day, clock time or part of a longer one.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w,.:])(?!(?:19|20)\\d\\d\\b)(?<!(?:"
              + MONTHS
              + "|Aug|Sept|Oct) )\\d{1,3}(?:,\\d{3})*(?![\\w:,]|\\.\\d| (?:"
              + MONTHS
              + "|[ap]\\.m))");

  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(?:will|would|was|were|is|are|had|has|could)\\b(?! (?:not|no)\\b)");

  private static final Pattern DATELINE = Pattern.compile("^[^\\n]{0,60} - ");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private Edits() {}

  /// In the order of the kinds, then of the text.
  public static List<Edit> of(String text) {
    List<Edit> edits = new ArrayList<>();
    add(Kind.DATE, text, WEEKDAY, Edits::otherDay, edits);
    add(Kind.DATE, text, DAY_OF_MONTH, day -> shifted(day, 20, 3), edits);
    add(Kind.DATE, text, YEAR, year -> Integer.toString(Integer.parseInt(year) - 2), edits);
    add(Kind.NUMBER, text, NUMBER, Edits::otherNumber, edits);
    for (List<String> row : WordTable.rows(Edits.class, "names.tsv")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Pattern name = Pattern.compile("\\b" + Pattern.quote(row.get(1)) + "\\b");
      add(kind, text, name, found -> row.get(2), edits);
    }
    add(Kind.POLARITY, text, AUXILIARY, word -> word + " not", edits);
    return edits;
  }

  private static void add(
      Kind kind, String text, Pattern pattern, UnaryOperator<String> change, List<Edit> edits) {
    Matcher line = LINE.matcher(text);
    for (boolean headline = true; line.find(); headline = false) {
      Matcher dateline = DATELINE.matcher(line.group());
      int from = line.start() + (dateline.find() ? dateline.end() : 0);
      Matcher found = pattern.matcher(text).region(from, line.end()).useTransparentBounds(true);
      while (!headline && found.find()) {
        if (kind != Kind.POLARITY || !isQuoted(text, line.start(), found.start())) {
          edits.add(edit(kind, text, line.start(), line.end(), found, change));
        }
      }
    }
  }

  private static Edit edit(
      Kind kind, String text, int start, int end, Matcher found, UnaryOperator<String> change) {
    String other = change.apply(found.group());
    String edited = text.substring(0, found.start()) + other + text.substring(found.end());
    int longer = other.length() - found.group().length();
    return new Edit(
        kind,
        edited,
        new Span(start, end),
        new Span(start, end + longer),
        found.group() + " > " + other);
  }

  /// Whether an odd number of marks stand before a place of its line.
  private static boolean isQuoted(String text, int line, int at) {
    return IntStream.range(line, at).filter(i -> text.charAt(i) == '"').count() % 2 == 1;
  }

  private static String otherDay(String day) {
    return DAYS.get((DAYS.indexOf(day) + 2) % DAYS.size());
  }

  private static String otherNumber(String printed) {
    int value = Integer.parseInt(printed.replace(",", ""));
    int other = value + Math.max(1, Math.round(value * 0.3f));
    return printed.contains(",") ? String.format(Locale.ROOT, "%,d", other) : String.valueOf(other);
  }

  private static String shifted(String day, int last, int by) {
    int value = Integer.parseInt(day);
    return Integer.toString(value > last ? value - by : value + by);
  }
}
