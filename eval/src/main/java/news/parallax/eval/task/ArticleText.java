package news.parallax.eval.task;

import java.nio.file.Path;
import news.parallax.eval.corpus.Gzip;
import news.parallax.reader.ReportReader;
import news.parallax.reader.page.Page;
import news.parallax.reader.piece.Piece;

/// The article of a page on a disk, in any language, as the reader finds it.
final class ArticleText {
  private ArticleText() {}

  /// The article without its headline; empty when the page cannot be read.
  static String of(Path file) {
    return ReportReader.piece(file + ".html", Gzip.bytes(file), null) instanceof Piece.Page page
        ? Page.of(page.html()).body()
        : "";
  }
}
