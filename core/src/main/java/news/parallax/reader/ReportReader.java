package news.parallax.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of one file into a report.
public final class ReportReader {
  private ReportReader() {}

  /// What came with a report, for example in `reports.json`; every part may be null.
  public record Known(
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String url) {
    public static final Known NOTHING = new Known(null, null, null, null, null);
  }

  /// What reading gave.
  public sealed interface Outcome {
    record Read(Report report) implements Outcome {}

    record Rejected(String source, String reason, String remedy) implements Outcome {}
  }

  /// @param id the report's id in this run
  /// @param source path as given by the user; its ending tells the format
  public static Outcome read(String id, String source, byte[] bytes, Known known) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(from, from + line.length()), Block.Kind.PARAGRAPH));
      }
      from += line.length() + 1;
    }
    LocalDate published = known.published();
    return new Outcome.Read(
        new Report(
            id,
            source,
            text,
            known.title(),
            known.outlet(),
            known.byline(),
            known.url(),
            published == null ? new Publication.Unknown() : new Publication.Given(published),
            "en",
            sha256(bytes),
            blocks));
  }

  /// Lower-case hexadecimal SHA-256 of the bytes.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
