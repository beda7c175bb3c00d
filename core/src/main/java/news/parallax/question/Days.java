package news.parallax.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// The days a question is about, both ends inclusive: one day, a month or a year.
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Days end %s before they start %s".formatted(last, first));
    }
  }

  /// The days of `2024-06-19`, `2024-06` or `2024`.
  ///
  /// @throws IllegalArgumentException for anything else; the message says what was expected
  public static Days of(String written) {
    try {
      return switch (written.length()) {
        case 4 -> of(Year.parse(written));
        case 7 -> of(YearMonth.parse(written));
        default -> of(LocalDate.parse(written));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a day, a month or a year such as 2024-06-19, 2024-06 or 2024, got '%s'"
              .formatted(written),
          e);
    }
  }

  private static Days of(Year year) {
    return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  private static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /// As it was written, at the coarsest grain that means the same days.
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    if (equals(of(Year.from(first)))) {
      return Year.from(first).toString();
    }
    return equals(of(YearMonth.from(first)))
        ? YearMonth.from(first).toString()
        : first + "/" + last;
  }
}
