package news.parallax.eval.corpus;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.reader.ReportReader;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Puts a report together from the tokens of an annotated text and tells where each token came to
/// lie. Each block is a line of its own.
public final class Transcript {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private boolean space;
  private int blockStart;

  /// Adds a token to the open block.
  ///
  /// @param spaceAfter whether white space follows it in the text
  public Span add(String token, boolean spaceAfter) {
    if (space && text.length() > blockStart) {
      text.append(' ');
    }
    space = spaceAfter;
    int start = text.length();
    text.append(token.replace('\n', ' '));
    return new Span(start, text.length());
  }

  /// Adds a token of a text whose spaces are not known, set as printers do.
  public Span add(String token) {
    if (text.length() > blockStart && Typesetting.leansLeft(token)) {
      space = false;
    }
    return add(token, !Typesetting.leansRight(token));
  }

  /// Lets white space follow the token added last.
  public void space() {
    space = true;
  }

  /// Ends the open block; without tokens it leaves no trace.
  public void endBlock() {
    endBlock(Block.Kind.PARAGRAPH);
  }

  public void endBlock(Block.Kind kind) {
    if (text.length() > blockStart) {
      blocks.add(new Block(new Span(blockStart, text.length()), kind));
      text.append('\n');
      blockStart = text.length();
    }
    space = false;
  }

  /// @param published null when unknown
  public Report report(String id, String source, @Nullable LocalDate published) {
    endBlock();
    String all = text.toString();
    return new Report(
        id,
        source,
        all,
        null,
        null,
        null,
        null,
        published == null ? new Publication.Unknown() : new Publication.Given(published),
        "en",
        ReportReader.sha256(all.getBytes(StandardCharsets.UTF_8)),
        blocks);
  }
}
