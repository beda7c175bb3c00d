package news.parallax.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of one file into a report, or says why that is not possible.
public final class ReportReader {
  /// The largest file that is read, in bytes: a web page with much around its article is smaller.
  public static final int LARGEST_FILE = 10_000_000;

  /// The longest text that is read, in UTF-16 code units: a short book. A report has rarely more
  /// than 100,000, and what is longer would hold up all others for minutes.
  public static final int LONGEST_TEXT = 500_000;

  /// The longest line that is read, in UTF-16 code units; no paragraph of a report is longer.
  public static final int LONGEST_LINE = 200_000;

  private ReportReader() {}

  /// What came with a report, for example in `reports.json`; every part may be null.
  public record Known(
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String url) {
    public static final Known NOTHING = new Known(null, null, null, null, null);

    /// These facts, and where one is missing, that of `other`.
    Known or(Known other) {
      return new Known(
          outlet == null ? other.outlet : outlet,
          published == null ? other.published : published,
          title == null ? other.title : title,
          byline == null ? other.byline : byline,
          url == null ? other.url : url);
    }
  }

  /// What reading gave.
  public sealed interface Outcome {
    /// @param notes what a user should know about how the file was read; often empty
    record Read(Report report, List<String> notes) implements Outcome {
      public Read {
        notes = List.copyOf(notes);
      }
    }

    /// @param reason what is wrong with the file
    /// @param remedy what its owner can do
    record Rejected(String source, String reason, String remedy) implements Outcome {}
  }

  /// @param id the report's id in this run
  /// @param source path as given by the user; `.html` or `.htm` at its end, or a text that
  ///     begins as a page does, makes it a web page, of which the article's text is extracted
  /// @param known what came with the report; it counts more than what a page says about itself
  public static Outcome read(String id, String source, byte[] bytes, Known known) {
    return switch (Intake.of(bytes)) {
      case Intake.Refused(String reason, String remedy) ->
          new Outcome.Rejected(source, reason, remedy);
      case Intake.Taken(String html, List<String> notes) when Page.isPage(source, html) -> {
        Page page = Page.of(html);
        yield read(id, source, sha256(bytes), known.or(page.known()), page.text(), notes);
      }
      case Intake.Taken(String text, List<String> notes) ->
          read(id, source, sha256(bytes), known, text, notes);
    };
  }

  private static Outcome read(
      String id, String source, String sha256, Known known, String text, List<String> notes) {
    LanguageGuess language = LanguageGuess.of(text);
    Intake.Refused refusal = Intake.refusal(text, language);
    return refusal == null
        ? new Outcome.Read(report(id, source, sha256, known, text, language), notes)
        : new Outcome.Rejected(source, refusal.reason(), refusal.remedy());
  }

  private static Report report(
      String id, String source, String sha256, Known known, String text, LanguageGuess language) {
    List<Block> blocks = Layout.of(text, known);
    Imprint imprint = Imprint.of(text, blocks);
    LocalDate published = known.published();
    return new Report(
        id,
        source,
        text,
        known.title() == null ? imprint.title() : known.title(),
        known.outlet(),
        known.byline() == null ? imprint.byline() : known.byline(),
        known.url(),
        published == null ? imprint.publication() : new Publication.Given(published),
        language.tag(),
        sha256,
        blocks);
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
