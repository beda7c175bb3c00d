package news.parallax.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import news.parallax.reader.archive.Guarded;
import news.parallax.reader.archive.Mail;
import news.parallax.reader.archive.Mailbox;
import news.parallax.reader.archive.Warc;
import news.parallax.reader.document.Docx;
import news.parallax.reader.document.Pdf;
import news.parallax.reader.feed.Feed;
import news.parallax.reader.feed.JsonArticles;
import news.parallax.reader.feed.NewsMl;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.text.Decoding;
import news.parallax.reader.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Takes the texts out of whatever is given: a page or a text, a feed, an archive, a document, and
/// archives of them. What something is, is told by its first bytes; its name decides only where
/// they do not tell. Pieces are given on one by one, so that an archive of any size takes the
/// memory of its largest member.
public final class Unpacker {
  private static final int DEEPEST = 4;
  private static final int HEAD = 8192;
  private static final int MOST = ReportReader.LARGEST_FILE;
  private static final WordTable TABLE = WordTable.named(Unpacker.class, "endings.tsv");
  private static final List<String> PASSED_OVER = TABLE.of("passed-over");

  /// Endings, in lower case, of files that are looked for in folders.
  public static final List<String> ENDINGS = TABLE.of("report");

  private final Consumer<Piece> to;

  /// @param to is given each piece, in the order in which they stand
  public Unpacker(Consumer<Piece> to) {
    this.to = to;
  }

  /// @param source how the user knows it: a path or an address
  /// @param in not closed here
  public void unpack(String source, InputStream in) {
    unpack(source, in, null, Facts.NOTHING);
  }

  /// @param charset the name of the encoding that came with it, null when none did
  /// @param facts what came with it
  public void unpack(String source, InputStream in, @Nullable String charset, Facts facts) {
    try {
      unpack(source, in, charset, facts, 0);
    } catch (IOException e) {
      to.accept(brokenOff(source, e));
    }
  }

  private static Piece brokenOff(String source, IOException e) {
    return new Piece.Refused(
        source,
        "it cannot be read to its end: " + e.getMessage(),
        "Fetch or save it again; what stands before was taken.");
  }

  private void unpack(
      String source, InputStream raw, @Nullable String charset, Facts facts, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      to.accept(
          new Piece.Refused(
              source,
              "archives lie in each other more than %d deep".formatted(DEEPEST),
              "Unpack it."));
      return;
    }
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (starts(head, 0x1F, 0x8B)) {
      gzip(source, in, charset, facts, depth);
    } else if (starts(head, 'P', 'K', 3, 4)) {
      zip(source, in, depth);
    } else if (start.startsWith("WARC/")) {
      warc(source, in, depth);
    } else if (Mailbox.isMailbox(start)) {
      mailbox(source, in);
    } else if (isJsonLines(source, start)) {
      JsonArticles.lines(source, in, MOST, to);
    } else {
      whole(source, in, charset, facts, start);
    }
  }

  private static boolean isJsonLines(String source, String start) {
    String name = source.toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    int end = start.indexOf('\n');
    return JsonArticles.isJson(start)
        && start.stripLeading().startsWith("{")
        && (named || (end > 0 && start.substring(0, end).strip().endsWith("}")));
  }

  private void gzip(String source, InputStream in, @Nullable String charset, Facts facts, int depth)
      throws IOException {
    Guarded.Counted compressed = new Guarded.Counted(in);
    String inside =
        source.toLowerCase(Locale.ROOT).endsWith(".gz")
            ? source.substring(0, source.length() - 3)
            : source;
    unpack(
        inside,
        new Guarded(new GZIPInputStream(compressed, 1 << 16), compressed),
        charset,
        facts,
        depth + 1);
  }

  private void warc(String source, InputStream in, int depth) throws IOException {
    new Warc((at, body, charset, facts) -> member(at, body, charset, facts, depth))
        .read(source, in, to);
  }

  /// One member of an archive: where it is broken, the others are still read.
  private void member(
      String at, InputStream body, @Nullable String charset, Facts facts, int depth) {
    try {
      unpack(at, body, charset, facts, depth + 1);
    } catch (IOException e) {
      to.accept(brokenOff(at, e));
    }
  }

  private void zip(String source, InputStream in, int depth) throws IOException {
    Guarded.Counted compressed = new Guarded.Counted(in);
    ZipInputStream zip = new ZipInputStream(compressed);
    boolean document = false;
    boolean read = false;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      document |=
          name.equals("[Content_Types].xml") || name.startsWith("word/") || name.equals("mimetype");
      InputStream body = new Guarded(zip, compressed);
      if (document) {
        if (name.equals(Docx.MAIN_PART)) {
          docx(source, body);
          read = true;
        }
      } else if (!entry.isDirectory() && !isHidden(name)) {
        String at = source + "!" + name;
        if (isPassedOver(name)) {
          to.accept(new Piece.Skipped(at, name.substring(name.lastIndexOf('.'))));
        } else {
          unpack(at, body, null, Facts.NOTHING, depth + 1);
        }
      }
    }
    if (document && !read) {
      to.accept(
          new Piece.Refused(
              source,
              "it is an office document or a book of another form than DOCX",
              "Save it as .docx, .pdf or .txt."));
    }
  }

  private void docx(String source, InputStream part) throws IOException {
    byte[] bytes = part.readNBytes(2 * MOST + 1);
    if (bytes.length > 2 * MOST) {
      to.accept(tooLarge(source));
      return;
    }
    try {
      switch (Decoding.of(bytes)) {
        case Decoding.Text xml ->
            to.accept(
                new Piece.Text(
                    source, Docx.text(xml.text()), Facts.NOTHING, Piece.sha256(bytes), List.of()));
        case Decoding.Undecodable(String reason, String remedy) ->
            to.accept(new Piece.Refused(source, "the document is damaged: " + reason, remedy));
      }
    } catch (XMLStreamException e) {
      to.accept(
          new Piece.Refused(
              source, "the document is damaged: " + e.getMessage(), "Save it again."));
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  private static boolean isPassedOver(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PASSED_OVER.stream().anyMatch(lower::endsWith);
  }

  private void mailbox(String source, InputStream in) throws IOException {
    Mailbox.read(
        in,
        MOST,
        (number, message) -> {
          String at = source + "!" + number;
          if (message == null) {
            to.accept(tooLarge(at));
          } else {
            mail(at, message);
          }
        });
  }

  private void mail(String source, byte[] message) {
    try {
      Mail mail = Mail.of(message);
      Piece piece =
          mail.mediaType().isEmpty()
              ? new Piece.Refused(source, "the mail holds no text", "Give its attachments.")
              : ReportReader.piece(
                  mail.mediaType().equals("text/html") ? source + ".html" : source,
                  mail.body(),
                  mail.charset());
      to.accept(with(source, mail.facts(), piece));
    } catch (IOException e) {
      to.accept(brokenOff(source, e));
    }
  }

  /// What needs to be in memory as a whole.
  private void whole(
      String source, InputStream in, @Nullable String charset, Facts facts, String start)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      to.accept(tooLarge(source));
    } else if (Pdf.isPdf(bytes)) {
      to.accept(with(source, facts, Pdf.read(source, bytes)));
    } else if (Mail.isMail(start)) {
      mail(source, bytes);
    } else {
      Piece piece = ReportReader.piece(source, bytes, charset);
      switch (piece) {
        case Piece.Text text when Feed.isFeed(text.text()) -> Feed.read(source, text.text(), to);
        case Piece.Text text when NewsMl.isNewsMl(text.text()) ->
            NewsMl.read(source, text.text(), to);
        case Piece.Text text when isJson(source, text.text()) ->
            JsonArticles.read(source, text.text(), to);
        default -> to.accept(with(source, facts, piece));
      }
    }
  }

  private static boolean isJson(String source, String text) {
    return JsonArticles.isJson(text) && !source.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static Piece tooLarge(String source) {
    return new Piece.Refused(
        source,
        String.format(Locale.ROOT, "it has more than %,d bytes", MOST),
        "Give one report per file.");
  }

  private static Piece with(String source, Facts facts, Piece piece) {
    return switch (piece) {
      case Piece.Page page ->
          new Piece.Page(source, page.html(), facts.or(page.facts()), page.sha256(), page.notes());
      case Piece.Text text ->
          new Piece.Text(source, text.text(), facts.or(text.facts()), text.sha256(), text.notes());
      case Piece.Refused refused -> refused;
      case Piece.Skipped skipped -> skipped;
    };
  }

  private static boolean starts(byte[] head, int... values) {
    if (head.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (head[i] != (byte) values[i]) {
        return false;
      }
    }
    return true;
  }
}
