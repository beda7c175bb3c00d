package news.parallax.stream.time;

import java.time.LocalDate;
import java.util.Comparator;
import news.parallax.report.Publication;
import news.parallax.report.Report;

/// Days of publication as event time.
public final class Days {
  public static final long MILLIS = 86_400_000;

  /// A day that nobody knows; such reports come last.
  public static final long UNKNOWN = Long.MAX_VALUE;

  /// Of the same report under several paths the one that was published first counts, and of those
  /// the first in the alphabet, whichever came first.
  public static final Comparator<Report> FIRST =
      Comparator.comparingLong(Days::of).thenComparing(Report::source);

  private Days() {}

  /// In days since 1970, [#UNKNOWN] when the report does not say.
  public static long of(Report report) {
    return switch (report.publication()) {
      case Publication.Given(LocalDate date) -> date.toEpochDay();
      case Publication.Printed(LocalDate date, var where) -> date.toEpochDay();
      case Publication.PrintedWithoutYear without -> UNKNOWN;
      case Publication.Unknown unknown -> UNKNOWN;
    };
  }

  /// When a report was published, in milliseconds since 1970.
  ///
  /// @param otherwise when that is not known
  public static long timestamp(Report report, long otherwise) {
    long day = of(report);
    return day == UNKNOWN ? otherwise : day * MILLIS;
  }

  /// The last millisecond of a day; that of an unknown one lies before the end of time, which
  /// only the end of the input passes.
  public static long end(long day) {
    return day == UNKNOWN ? Long.MAX_VALUE - 2 : (day + 1) * MILLIS - 1;
  }
}
