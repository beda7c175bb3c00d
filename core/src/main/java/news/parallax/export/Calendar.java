package news.parallax.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;

/// Entries of the timeline whose first and last day are known, as events that take whole days.
final class Calendar {
  private static final int LONGEST_LINE = 75;

  /// RFC 5545 wants to know when an entry was written; an account does not depend on the clock.
  private static final String STAMP = "19700101T000000Z";

  private Calendar() {}

  static String of(Account account) {
    Roles roles = Roles.of(account);
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Parallax//Account//EN");
    List<TimelineEntry> entries = account.timeline();
    for (int i = 0; i < entries.size(); i++) {
      LocalDate start = entries.get(i).time().start();
      LocalDate end = entries.get(i).time().end();
      if (start != null && end != null) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:%s-%d@parallax".formatted(account.story().id(), i + 1));
        line(out, "DTSTAMP:" + STAMP);
        line(out, "DTSTART;VALUE=DATE:" + day(start));
        line(out, "DTEND;VALUE=DATE:" + day(end.plusDays(1)));
        entry(out, entries.get(i), roles);
        line(out, "END:VEVENT");
      }
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static void entry(StringBuilder out, TimelineEntry entry, Roles roles) {
    line(out, "SUMMARY:" + text(entry.label()));
    String status = entry.status().name().toLowerCase(Locale.ROOT);
    line(
        out,
        "DESCRIPTION:"
            + text(status + "; " + String.join(", ", roles.sources(entry.reports()))));
    line(out, "STATUS:" + (entry.status() == Status.HAPPENED ? "CONFIRMED" : "TENTATIVE"));
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /// A line of at most 75 bytes, and what is left of it on lines that begin with a blank.
  private static void line(StringBuilder out, String text) {
    int bytes = 0;
    for (int point : text.codePoints().toArray()) {
      String letter = Character.toString(point);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.append(letter);
      bytes += size;
    }
    out.append("\r\n");
  }
}
