package news.parallax.reader.piece;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, and the time on it where that is told.
///
/// @param day as its writer counts days, in the writer's own time zone
/// @param at null when only the day is told, or its time zone is not
public record When(LocalDate day, @Nullable OffsetDateTime at) {
  private static final Pattern ISO =
      Pattern.compile(
          "^\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
              + "(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d).*$",
          Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile(
          "^\\s*(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?\\s*$");
  private static final Pattern ZONE_NAME = Pattern.compile("\\b(?:GMT|UTC?|Z|[ECMP][SD]T)$");

  /// RFC 5322 dates as feeds and mails write them, the day of the week and seconds left out or not.
  private static final List<DateTimeFormatter> MAIL =
      List.of(
          pattern("[EEE, ][EEEE, ]d MMM yyyy H:mm[:ss] Z"),
          pattern("[EEE, ][EEEE, ]d MMM yy H:mm[:ss] Z"),
          pattern("[EEE, ]d MMMM yyyy H:mm[:ss] Z"),
          pattern("EEE MMM d H:mm:ss Z yyyy"));

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /// A machine's date: ISO 8601 in its usual forms, or as in mails. Empty when it is none, or no
  /// day of the calendar.
  public static Optional<When> of(@Nullable String written) {
    if (written == null || written.length() > 100) {
      return Optional.empty();
    }
    for (Pattern form : List.of(ISO, COMPACT)) {
      Matcher matcher = form.matcher(written);
      if (matcher.matches()) {
        return iso(matcher);
      }
    }
    return mail(written);
  }

  public static When on(LocalDate day) {
    return new When(day, null);
  }

  private static Optional<When> iso(Matcher m) {
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      String zone = m.group(7);
      OffsetDateTime at =
          zone == null
              ? null
              : OffsetDateTime.of(
                  day.atTime(number(m, 4), number(m, 5), number(m, 6)),
                  java.time.ZoneOffset.of(zone));
      return Optional.of(new When(day, at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }

  private static Optional<When> mail(String written) {
    String numbered =
        ZONE_NAME
            .matcher(written.strip().replaceAll("\\s+", " ").replaceAll("\\s*\\([^)]*\\)$", ""))
            .replaceAll(zone -> offset(zone.group()));
    for (DateTimeFormatter form : MAIL) {
      try {
        OffsetDateTime at = OffsetDateTime.parse(numbered, form);
        return Optional.of(new When(at.toLocalDate(), at));
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /// The offset of a zone that RFC 5322 (4.3) names.
  private static String offset(String zone) {
    return switch (zone) {
      case "EDT" -> "-0400";
      case "EST", "CDT" -> "-0500";
      case "CST", "MDT" -> "-0600";
      case "MST", "PDT" -> "-0700";
      case "PST" -> "-0800";
      default -> "+0000";
    };
  }

  /// ISO 8601: the day, or the time with its offset.
  @Override
  public String toString() {
    return at == null ? day.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }
}
