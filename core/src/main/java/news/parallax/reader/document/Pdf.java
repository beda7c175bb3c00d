package news.parallax.reader.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// The text of a PDF: its printed lines put together to paragraphs again.
public final class Pdf {
  /// Longer documents are books.
  private static final int MOST_PAGES = 200;

  private static final String LINE = "\u2028";
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll})-" + LINE + "\\s*(?=\\p{Ll})");
  private static final Pattern BREAK = Pattern.compile("\\s*" + LINE + "\\s*");

  private Pdf() {}

  /// Whether a file begins as a PDF does.
  public static boolean isPdf(byte[] head) {
    return head.length > 4 && head[0] == '%' && head[1] == 'P' && head[2] == 'D' && head[3] == 'F';
  }

  public static Piece read(String source, byte[] bytes) {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new Piece.Refused(
            source,
            "the PDF has %,d pages; at most %d are read"
                .formatted(document.getNumberOfPages(), MOST_PAGES),
            "Give the pages of one report.");
      }
      String text = text(document);
      return text.isBlank()
          ? new Piece.Refused(
              source, "the PDF holds pictures of text, but no text", "Give a PDF with its text.")
          : new Piece.Text(source, text, facts(document), Piece.sha256(bytes), List.of());
    } catch (InvalidPasswordException e) {
      return new Piece.Refused(source, "the PDF is locked by a password", "Give an open copy.");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Piece.Refused(source, "the PDF is damaged", "Save it again.");
    }
  }

  private static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator(LINE);
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("\n");
    List<String> paragraphs = new ArrayList<>();
    for (String block : stripper.getText(document).split("\n")) {
      String joined = HYPHEN.matcher(block).replaceAll("");
      String words =
          BREAK.matcher(joined).replaceAll(" ").replaceAll("[ \\t\\u00A0]+", " ").strip();
      if (!words.isEmpty()) {
        paragraphs.add(words);
      }
    }
    return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
  }

  private static Facts facts(PDDocument document) {
    PDDocumentInformation told = document.getDocumentInformation();
    return new Facts(
        usable(told.getTitle()),
        usable(told.getAuthor()),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static @Nullable String usable(@Nullable String text) {
    return text == null || text.isBlank() || text.length() > 300 ? null : text.strip();
  }
}
