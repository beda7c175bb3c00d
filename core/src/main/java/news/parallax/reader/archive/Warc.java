package news.parallax.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import org.jspecify.annotations.Nullable;

/// Archives of a crawl (WARC 1.0 and 1.1, ISO 28500), record by record. Responses and resources are
/// given on; revisits, requests and what describes the crawl are counted.
public final class Warc {
  private final Members members;

  /// @param members takes what a record holds
  public Warc(Members members) {
    this.members = members;
  }

  /// Takes one text with what the archive knows about it.
  public interface Members {
    /// @param source where it stands: the archive with `!` and the address
    /// @param charset that the transfer named, null when it named none
    void take(String source, InputStream body, @Nullable String charset, Facts facts)
        throws IOException;
  }

  /// @param in buffered and decompressed; not closed here
  /// @throws IOException when the archive breaks off, or is none from some record on
  public void read(String source, InputStream in, Consumer<Piece> to) throws IOException {
    int number = 0;
    for (Headers record = Headers.read(in, true); record != null; record = Headers.read(in, true)) {
      number++;
      if (!record.first().startsWith("WARC/")) {
        throw new IOException(
            "record %d: expected WARC/1.x, got '%s'".formatted(number, shown(record.first())));
      }
      long length = length(record, number);
      String address = record.of("warc-target-uri").replaceAll("^<|>$", "");
      String at = source + "!" + (address.isEmpty() ? "record " + number : address);
      try (Section block = new Section(in, length)) {
        whole(record, at, address, block, to);
      }
    }
  }

  /// A record that cannot be read stops none of the others; where the archive itself breaks off,
  /// its end cannot be passed over either.
  private void whole(
      Headers record, String at, String address, InputStream block, Consumer<Piece> to) {
    try {
      record(record, at, address, block, to);
    } catch (IOException e) {
      to.accept(
          new Piece.Refused(
              at, "the record cannot be read: " + e.getMessage(), "Fetch the page again."));
    }
  }

  private void record(
      Headers record, String at, String address, InputStream block, Consumer<Piece> to)
      throws IOException {
    Facts facts = address.startsWith("http") ? Facts.NOTHING.withUrl(address) : Facts.NOTHING;
    switch (record.of("warc-type")) {
      case "response" -> {
        if (record.mediaType().equals("application/http")) {
          new HttpBody(members).read(at, block, facts, to);
        } else {
          members.take(at, block, record.charset(), facts);
        }
      }
      case "resource", "conversion" -> {
        if (HttpBody.isText(record.mediaType())) {
          members.take(at, block, record.charset(), facts);
        } else {
          to.accept(new Piece.Skipped(at, record.mediaType()));
        }
      }
      default -> to.accept(new Piece.Skipped(at, "WARC " + record.of("warc-type")));
    }
  }

  private static long length(Headers record, int number) throws IOException {
    String length = record.of("content-length");
    if (!length.matches("\\d{1,15}")) {
      throw new IOException(
          "record %d: expected a Content-Length, got '%s'".formatted(number, shown(length)));
    }
    return Long.parseLong(length);
  }

  private static String shown(String line) {
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
