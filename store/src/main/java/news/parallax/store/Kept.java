package news.parallax.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.parallax.reader.ReportReader;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// A report in the store.
///
/// @param seq its place in the order of arrival, from 1, with gaps
/// @param key what it is kept under, the same wherever it comes from: see [#key]
/// @param story the id of the story in which it was put, null before that
public record Kept(long seq, String key, Report report, Instant received, @Nullable String story) {
  private static final int KEY_DIGITS = 16;

  /// The first 16 digits of a digest of the report's name and content: a file that is moved or
  /// given twice is one report, and the same words under two names are two.
  public static String key(Report report) {
    String all = report.name() + "\n" + report.sha256();
    return ReportReader.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS);
  }
}
