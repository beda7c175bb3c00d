package news.parallax.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One published item.
///
/// @param id short and stable within a run, `r1`, `r2`, … in the order of source name and content
/// @param source path or address as the user gave it
/// @param text what all offsets point into: a plain text file's content unchanged, for other
///     formats the extracted text
/// @param title the headline, null when the text shows none
/// @param outlet who published it, null when unknown
/// @param byline who wrote it, null when unknown
/// @param url where it was published, null when unknown
/// @param language BCP 47 primary tag such as `en`, `und` when undetermined
/// @param sha256 of the bytes read, 64 lower-case hexadecimal digits
/// @param blocks the parts of the text, in order
public record Report(
    String id,
    String source,
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable String url,
    Publication publication,
    String language,
    String sha256,
    List<Block> blocks) {
  /// The order in which the reports of an account are numbered: by name, then by content, then by
  /// source. It does not depend on how they came.
  public static final Comparator<Report> BY_NAME =
      Comparator.comparing(Report::name)
          .thenComparing(Report::sha256)
          .thenComparing(Report::source);

  public Report {
    blocks = List.copyOf(blocks);
    int from = 0;
    for (Block block : blocks) {
      if (block.span().start() < from || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "%s: block %s overlaps its neighbour or leaves the text of %d units"
                .formatted(source, block.span(), text.length()));
      }
      from = block.span().end();
    }
  }

  /// The same report under another id.
  public Report numbered(String id) {
    return new Report(
        id, source, text, title, outlet, byline, url, publication, language, sha256, blocks);
  }

  /// The text as long as it is, with blanks for what is set into its sentences and is none of
  /// them, and with double marks that are typed as two single ones told apart: what the words of a
  /// report are read from.
  public String toldText() {
    StringBuilder told = null;
    for (Block block : blocks) {
      for (Span inset : block.insets()) {
        told = told == null ? new StringBuilder(text) : told;
        told.replace(inset.start(), inset.end(), " ".repeat(inset.length()));
      }
    }
    return DoubledMarks.opened(told == null ? text : told.toString());
  }

  /// Its file's name, or the last part of its address.
  public String name() {
    String path = source.replaceFirst("[/\\\\]+$", "");
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /// A passage of this report.
  public Evidence evidence(Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "%s: %s leaves the text of %d units".formatted(source, span, text.length()));
    }
    return new Evidence(id, span);
  }

  /// The words of a passage of this report.
  public String at(Span span) {
    return span.in(text);
  }
}
