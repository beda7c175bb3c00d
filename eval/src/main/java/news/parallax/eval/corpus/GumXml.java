package news.parallax.eval.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Block;
import news.parallax.report.Span;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// GUM's vertical XML: a tag, or a token with its annotations, on each line. Dates are TEI elements
/// with `when`, or `from` and `to`, or `notBefore` and `notAfter`.
public final class GumXml {
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Transcript transcript = new Transcript();
  private final List<Timex> dates = new ArrayList<>();
  private final List<Span> aside = new ArrayList<>();
  private Map<String, String> date = Map.of();
  private int dateStart = -1;
  private int end;
  private boolean inWord;
  private boolean bold;
  private @Nullable LocalDate created;
  private @Nullable LocalDate printed;

  private GumXml() {}

  /// A date's value is what `when` says, else its two ends as `A/B`. Times of day are set aside.
  /// The report is dated by the first day printed in bold, which is its dateline, else by the day
  /// on which its page was made.
  public static TimedText read(String id, String source, String xml) {
    GumXml reading = new GumXml();
    xml.lines().forEach(reading::line);
    LocalDate published = reading.printed == null ? reading.created : reading.printed;
    return new TimedText(
        reading.transcript.report(id, source, published),
        reading.dates,
        reading.aside,
        Integer.MAX_VALUE);
  }

  private void line(String line) {
    if (line.startsWith("</")) {
      close(line.substring(2, line.indexOf('>')));
    } else if (line.startsWith("<") && line.endsWith(">")) {
      open(line.substring(1).split("[ >]", 2)[0], attributes(line));
    } else if (!line.isBlank()) {
      token(Parser.unescapeEntities(line.split("\t", 2)[0], false));
    }
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher m = ATTRIBUTE.matcher(tag);
    while (m.find()) {
      attributes.put(m.group(1), m.group(2));
    }
    return attributes;
  }

  private void token(String token) {
    Span span = inWord ? transcript.add(token, false) : transcript.add(token);
    end = span.end();
    if (dateStart < 0) {
      dateStart = span.start();
    }
  }

  private void open(String tag, Map<String, String> attributes) {
    switch (tag) {
      case "text" -> created = day(attributes.getOrDefault("dateCreated", ""));
      case "hi" -> bold = "bold".equals(attributes.get("rend"));
      case "w" -> inWord = true;
      case "date", "time" -> {
        date = attributes;
        dateStart = -1;
      }
      default -> {}
    }
  }

  private void close(String tag) {
    switch (tag) {
      case "head" -> transcript.endBlock(Block.Kind.TITLE);
      case "p", "item", "caption" -> transcript.endBlock();
      case "hi" -> bold = false;
      case "w" -> {
        inWord = false;
        transcript.space();
      }
      case "date" -> date();
      case "time" -> aside.add(new Span(dateStart, end));
      default -> {}
    }
  }

  private void date() {
    String when = date.get("when");
    if (printed == null && when != null && (bold || "bold".equals(date.get("rend")))) {
      printed = day(when);
    }
    String value = when != null ? when : end("from", "notBefore") + "/" + end("to", "notAfter");
    dates.add(new Timex(new Span(dateStart, end), value));
  }

  private String end(String certain, String bound) {
    return date.getOrDefault(certain, date.getOrDefault(bound, ""));
  }

  private static @Nullable LocalDate day(String value) {
    return DAY.matcher(value).matches() ? LocalDate.parse(value) : null;
  }
}
