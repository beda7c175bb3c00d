package news.parallax.reader;

import java.time.LocalDate;
import java.util.List;
import news.parallax.reader.page.Page;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.piece.When;
import news.parallax.reader.text.LanguageGuess;
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

    static Known of(Facts facts) {
      When published = facts.published();
      return new Known(
          facts.outlet(),
          published == null ? null : published.day(),
          facts.title(),
          facts.byline(),
          facts.url());
    }

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
    return read(id, piece(source, bytes, null), known);
  }

  /// A report in English; a text in another language is rejected.
  ///
  /// @param id the report's id in this run
  /// @param known what came with the report; it counts more than what the piece says about itself
  public static Outcome read(String id, Piece piece, Known known) {
    return switch (extracted(piece)) {
      case Piece.Text text -> {
        LanguageGuess language = LanguageGuess.of(text.text());
        Known all = known.or(Known.of(text.facts()));
        yield language.isOtherThanEnglish()
            ? new Outcome.Rejected(
                text.source(),
                "language %s (%s); only English is read".formatted(language.tag(), language.name()),
                "Leave it out, or give a translation into English.")
            : new Outcome.Read(report(id, text, all, language), text.notes());
      }
      case Piece.Refused(String source, String reason, String remedy) ->
          new Outcome.Rejected(source, reason, remedy);
      case Piece.Skipped(String source, String kind) ->
          new Outcome.Rejected(source, "it is " + kind, Intake.FORMATS);
      case Piece.Page page -> throw new IllegalStateException("A page was not extracted: " + page);
    };
  }

  /// Characters out of the bytes of one file: a page or a text, or why it is neither.
  ///
  /// @param charset the name of the encoding that came with the bytes, null when none did
  public static Piece piece(String source, byte[] bytes, @Nullable String charset) {
    return switch (Intake.of(bytes, charset)) {
      case Intake.Refused(String reason, String remedy) ->
          new Piece.Refused(source, reason, remedy);
      case Intake.Taken(String html, List<String> notes) when Page.isPage(source, html) ->
          new Piece.Page(source, html, Facts.NOTHING, Piece.sha256(bytes), notes);
      case Intake.Taken(String text, List<String> notes) ->
          new Piece.Text(source, text, Facts.NOTHING, Piece.sha256(bytes), notes);
    };
  }

  /// The text of a piece in any language: of a page, its article with what the page says about
  /// itself. Never gives a page.
  public static Piece extracted(Piece piece) {
    return switch (piece) {
      case Piece.Page(String source, String html, Facts facts, String sha256, var notes) -> {
        Page page = Page.of(html);
        yield checked(new Piece.Text(source, page.text(), facts.or(page.facts()), sha256, notes));
      }
      case Piece.Text text -> checked(text);
      case Piece.Refused refused -> refused;
      case Piece.Skipped skipped -> skipped;
    };
  }

  private static Piece checked(Piece.Text text) {
    Intake.Refused refusal = Intake.refusal(text.text());
    return refusal == null
        ? text
        : new Piece.Refused(text.source(), refusal.reason(), refusal.remedy());
  }

  private static Report report(String id, Piece.Text piece, Known known, LanguageGuess language) {
    String text = piece.text();
    List<Block> blocks = Layout.of(text, known);
    Imprint imprint = Imprint.of(text, blocks);
    LocalDate published = known.published();
    return new Report(
        id,
        piece.source(),
        text,
        known.title() == null ? imprint.title() : known.title(),
        known.outlet(),
        known.byline() == null ? imprint.byline() : known.byline(),
        known.url(),
        published == null ? imprint.publication() : new Publication.Given(published),
        language.tag(),
        piece.sha256(),
        blocks);
  }

  /// Lower-case hexadecimal SHA-256 of the bytes.
  public static String sha256(byte[] bytes) {
    return Piece.sha256(bytes);
  }
}
