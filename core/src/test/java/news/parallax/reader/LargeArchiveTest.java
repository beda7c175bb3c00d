package news.parallax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicLong;
import news.parallax.reader.piece.Piece;
import org.junit.jupiter.api.Test;

/// An archive of any size takes the memory of one page. `-Dparallax.archive.megabytes=2000
/// -DargLine=-Xmx512m` makes it long.
class LargeArchiveTest {
  private static final int PAGE_BYTES = 100_000;

  @Test
  void anArchiveIsReadAsAStream() {
    long megabytes = Long.getLong("parallax.archive.megabytes", 20);
    long records = megabytes * 1_000_000 / PAGE_BYTES;
    AtomicLong taken = new AtomicLong();

    new Unpacker(
            piece -> {
              if (ReportReader.extracted(piece) instanceof Piece.Text) {
                taken.incrementAndGet();
              }
            })
        .unpack("crawl.warc", archive(records));

    assertThat(taken).hasValue(records);
  }

  private static InputStream archive(long records) {
    String filler = "<!-- " + "x".repeat(PAGE_BYTES - 2_000) + " -->";
    byte[] page = Packed.utf8(Packed.PAGE.replace("</body>", filler + "</body>"));
    byte[] record = Packed.warcRecord("response", "https://a.example/", Packed.answer("", page));
    AtomicLong left = new AtomicLong(records);
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return left.get() > 0;
          }

          @Override
          public InputStream nextElement() {
            left.decrementAndGet();
            return new ByteArrayInputStream(record);
          }
        });
  }
}
