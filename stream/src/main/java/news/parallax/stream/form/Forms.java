package news.parallax.stream.form;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.Report;

/// All forms by the names under which savepoints know them. A name stays for ever, whatever becomes
/// of the class.
public final class Forms {
  public static final Form<Report> REPORT = new ReportWritten();
  public static final Form<Taken> TAKEN = new Taken.Written();
  public static final Form<Analysed> ANALYSED = new Analysed.Written();
  public static final Form<Placement> PLACEMENT = new Placement.Written();
  public static final Form<Move<Report>> MOVED_REPORT = new Move.Written<>(REPORT);
  public static final Form<Move<Analysed>> MOVED_ANALYSED = new Move.Written<>(ANALYSED);
  public static final Form<Edition> EDITION = new Edition.Written();
  public static final Form<Ask> ASK = new Ask.Written();
  public static final Form<Answer> ANSWER = new Answer.Written();
  public static final Form<Link> LINK = new Link.Written();
  public static final Form<Seat> SEAT = new Seat.Written();
  public static final Form<Sketch> SKETCH = new Sketch.Written();

  private static final Map<String, Form<?>> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("report", REPORT),
              Map.entry("taken", TAKEN),
              Map.entry("analysed", ANALYSED),
              Map.entry("placement", PLACEMENT),
              Map.entry("moved-report", MOVED_REPORT),
              Map.entry("moved-analysed", MOVED_ANALYSED),
              Map.entry("edition", EDITION),
              Map.entry("ask", ASK),
              Map.entry("answer", ANSWER),
              Map.entry("link", LINK),
              Map.entry("seat", SEAT),
              Map.entry("sketch", SKETCH)));

  private Forms() {}

  static Form<?> named(String name) throws IOException {
    Form<?> form = ALL.get(name);
    if (form == null) {
      throw new IOException(
          "The savepoint holds values of a form '%s', which this release does not know; expected one of %s. Use the release that wrote it."
              .formatted(name, ALL.keySet()));
    }
    return form;
  }

  static String name(Form<?> form) {
    return ALL.entrySet().stream()
        .filter(entry -> entry.getValue().equals(form))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A form without a name: " + form));
  }
}
