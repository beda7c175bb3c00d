package news.parallax.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;
import news.parallax.question.Answer;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Item;

/// Writes a timeline as an iCalendar object of all-day events. What has a start and no end is put
/// on its first day, what has an end and no start on its last; the description says so, with
/// precision, reports, origins and disputes.
///
/// Times of writing do not show, so that the same timeline gives the same bytes: the stamp is the
/// day of the latest dated report.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
public final class TimelineCalendarWriter {
  private static final String LINE_END = "\r\n";
  private static final int MOST_OCTETS = 75;
  private static final int ID_DIGITS = 32;
  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

  public TimelineCalendarWriter() {}

  /// @param answer to a question for a timeline; other items are left out
  public String write(Answer answer) {
    Content out = new Content();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Parallax//Timeline//EN");
    out.line("CALSCALE:GREGORIAN");
    for (Hit hit : answer.hits()) {
      if (hit.item() instanceof Item.Moment moment && moment.entry().time().isKnown()) {
        event(hit, moment, out);
      }
    }
    out.line("END:VCALENDAR");
    return out.text.toString();
  }

  private static void event(Hit hit, Item.Moment moment, Content out) {
    TimelineEntry entry = moment.entry();
    LocalDate start = entry.time().start();
    LocalDate end = entry.time().end();
    LocalDate first = start == null ? Objects.requireNonNull(end) : start;
    LocalDate last = start == null || end == null ? first : end;
    out.line("BEGIN:VEVENT");
    out.line("UID:" + id(entry) + "@parallax.invalid");
    out.line("DTSTAMP:" + DATE.format(stamp(hit.account())) + "T000000Z");
    out.line("DTSTART;VALUE=DATE:" + DATE.format(first));
    out.line("DTEND;VALUE=DATE:" + DATE.format(last.plusDays(1)));
    out.line("SUMMARY:" + escaped(entry.label()));
    out.line("DESCRIPTION:" + escaped(description(hit, entry)));
    out.line("STATUS:" + (isFact(entry.status()) ? "CONFIRMED" : "TENTATIVE"));
    out.line("TRANSP:TRANSPARENT");
    if (!moment.types().isEmpty()) {
      out.line(
          "CATEGORIES:"
              + moment.types().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }
    out.line("END:VEVENT");
  }

  private static boolean isFact(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING;
  }

  private static String description(Hit hit, TimelineEntry entry) {
    Names names = new Names(hit.account());
    StringBuilder text = new StringBuilder();
    text.append(Wording.capital(Wording.time(entry.time())));
    text.append(" (told to the ").append(Wording.words(entry.time().precision())).append("). ");
    text.append(Wording.capital(Wording.words(entry.status()))).append(". ");
    text.append(Wording.count(entry.origins(), "origin")).append(": ");
    text.append(names.reports(entry.reports())).append('.');
    for (Discrepancy dispute : hit.disputes()) {
      text.append("\nDisputed: ").append(dispute.subject()).append(": ");
      text.append(
          dispute.values().stream()
              .map(
                  value ->
                      Wording.dated(value.value()) + " (" + names.reports(value.reports()) + ")")
              .collect(Collectors.joining(" / ")));
    }
    return text.toString();
  }

  private static LocalDate stamp(Account account) {
    return account.reports().stream()
        .flatMap(entry -> Stream.ofNullable(entry.published().end()))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /// The same for the same passages of the same words, whatever else the account holds.
  private static String id(TimelineEntry entry) {
    String told = entry.time() + "\n" + entry.label() + "\n" + entry.evidence();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /// A text value: section 3.3.11.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /// Lines of content, folded before they grow over 75 octets of UTF-8: section 3.1.
  private static final class Content {
    private final StringBuilder text = new StringBuilder();

    void line(String content) {
      int octets = 0;
      for (int at = 0; at < content.length(); ) {
        int point = content.codePointAt(at);
        int length = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
        if (octets + length > MOST_OCTETS) {
          text.append(LINE_END).append(' ');
          octets = 1;
        }
        text.appendCodePoint(point);
        octets += length;
        at += Character.charCount(point);
      }
      text.append(LINE_END);
    }
  }
}
