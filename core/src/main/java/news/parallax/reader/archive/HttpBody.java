package news.parallax.reader.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;

/// What an answer of a web server holds, as an archive keeps it: head, chunks and compression.
final class HttpBody {
  private static final Set<String> TEXTS =
      Set.of(
          "application/xhtml+xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json",
          "application/json",
          "application/ld+json",
          "application/pdf",
          "application/x-ndjson",
          "");

  private final Warc.Members members;

  HttpBody(Warc.Members members) {
    this.members = members;
  }

  /// Whether what has this media type may hold an article.
  static boolean isText(String mediaType) {
    return (mediaType.startsWith("text/")
            && !mediaType.equals("text/css")
            && !mediaType.endsWith("javascript"))
        || TEXTS.contains(mediaType);
  }

  void read(String at, InputStream in, Facts facts, Consumer<Piece> to) throws IOException {
    Headers head = Headers.read(in, true);
    if (head == null || !head.first().startsWith("HTTP/")) {
      to.accept(
          new Piece.Refused(at, "the record holds no answer of a web server", "Fetch it again."));
      return;
    }
    String[] status = head.first().split(" ", 3);
    if (status.length < 2 || !status[1].equals("200")) {
      to.accept(new Piece.Skipped(at, "HTTP " + (status.length < 2 ? "?" : status[1])));
      return;
    }
    if (!isText(head.mediaType())) {
      to.accept(new Piece.Skipped(at, head.mediaType()));
      return;
    }
    try {
      members.take(at, decoded(head, in), head.charset(), facts);
    } catch (UnknownCoding e) {
      to.accept(
          new Piece.Refused(at, String.valueOf(e.getMessage()), "Archive the page uncompressed."));
    }
  }

  private static final class UnknownCoding extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownCoding(String message) {
      super(message);
    }
  }

  private static InputStream decoded(Headers head, InputStream in) throws IOException {
    InputStream whole =
        head.of("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")
            ? new Chunks(in)
            : in;
    return switch (head.of("content-encoding").toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> whole;
      case "gzip", "x-gzip" -> gunzipped(new BufferedInputStream(whole));
      case "deflate" -> {
        Guarded.Counted compressed = new Guarded.Counted(whole);
        yield new Guarded(new InflaterInputStream(compressed), compressed);
      }
      default ->
          throw new UnknownCoding(
              "it is compressed as '%s', which is not read".formatted(head.of("content-encoding")));
    };
  }

  /// Many archives have decompressed a body and left the field; then it is given as it is.
  private static InputStream gunzipped(InputStream body) throws IOException {
    body.mark(2);
    boolean packed = body.read() == 0x1F && body.read() == 0x8B;
    body.reset();
    if (!packed) {
      return body;
    }
    Guarded.Counted compressed = new Guarded.Counted(body);
    return new Guarded(new GZIPInputStream(compressed), compressed);
  }

  /// A body in chunks (RFC 9112, 7.1). Many archives have taken the chunks apart and left the
  /// field; then the body is given as it is.
  private static final class Chunks extends InputStream {
    private static final int LONGEST_SIZE = 16;
    private final InputStream in;
    private byte[] ahead = new byte[0];
    private int aheadAt;
    private long left = -1;
    private boolean plain;
    private boolean ended;

    Chunks(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      if (plain) {
        return aheadAt < ahead.length ? ahead[aheadAt++] & 0xFF : in.read();
      }
      if (ended) {
        return -1;
      }
      if (left <= 0) {
        boolean first = left < 0;
        if (!next(first)) {
          return read();
        }
      }
      left--;
      return in.read();
    }

    /// Reads a chunk's size.
    ///
    /// @return whether a byte of a chunk follows
    private boolean next(boolean first) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int c = in.read();
      while (!first && (c == '\r' || c == '\n')) {
        c = in.read();
      }
      while (c >= 0 && c != '\n' && line.size() < LONGEST_SIZE) {
        line.write(c);
        c = in.read();
      }
      if (c >= 0) {
        line.write(c);
      }
      String size =
          line.toString(java.nio.charset.StandardCharsets.ISO_8859_1)
              .replaceAll("[;\\s].*", "")
              .strip();
      if (!size.matches("[0-9A-Fa-f]{1,12}")) {
        if (first) {
          plain = true;
          ahead = line.toByteArray();
        } else {
          ended = true;
        }
        return false;
      }
      left = Long.parseLong(size, 16);
      ended = left == 0;
      return !ended;
    }
  }
}
