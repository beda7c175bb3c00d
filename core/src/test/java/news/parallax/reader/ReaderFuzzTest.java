package news.parallax.reader;

import static news.parallax.reader.Packed.answer;
import static news.parallax.reader.Packed.gzip;
import static news.parallax.reader.Packed.utf8;
import static news.parallax.reader.Packed.warcRecord;
import static news.parallax.reader.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import news.parallax.reader.piece.Piece;
import org.junit.jupiter.api.Test;

/// Damaged input of every form, from one seed: each is read or refused in words, none ends the
/// program or holds it up. `-Dparallax.fuzz.seconds=600` makes it long.
class ReaderFuzzTest {
  private static final long SEED = 20_210_308;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final List<byte[]> SEEDS =
      List.of(
          utf8(Packed.TEXT),
          utf8(Packed.PAGE),
          utf8(Packed.rss(Packed.rssItem() + Packed.rssItem())),
          utf8(Packed.mail()),
          utf8("From x@y.example Mon Mar  8 17:05:00 2021\n" + Packed.mail()),
          utf8("{\"title\":\"Barge\",\"text\":\"%s\"}\n".formatted(Packed.TEXT).repeat(3)),
          utf8("<newsItem><contentSet><inlineXML><p>Water</p></inlineXML></contentSet></newsItem>"),
          warcRecord("response", "https://a.example/", answer("", utf8(Packed.PAGE))),
          gzip(warcRecord("response", "https://a.example/", answer("", utf8(Packed.PAGE)))),
          zip("page.html", utf8(Packed.PAGE)),
          Packed.docx(),
          Packed.pdf());

  private static final List<byte[]> WORDS =
      List.of(
          utf8("<"),
          utf8("<div>".repeat(300)),
          utf8("]]>"),
          utf8("<!--"),
          utf8("&#xFFFFFFFF;"),
          utf8("Content-Length: 99999999999\r\n"),
          utf8("[".repeat(500)),
          utf8("{\"a\":".repeat(300)),
          utf8("\0"),
          utf8("\r\n\r\n"),
          utf8("--half\n"),
          utf8("WARC/1.0\r\n"),
          utf8("=?utf-8?B?!!?="),
          utf8("9".repeat(400)),
          utf8("2021-99-99"),
          utf8("\uFEFF"),
          utf8("\u202E"));

  @Test
  void noDamageEndsOrHoldsUpTheReader() {
    Random random = new Random(SEED);
    long seconds = Long.getLong("parallax.fuzz.seconds", 4);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    int inputs = 0;
    while (System.nanoTime() < end || inputs < SEEDS.size()) {
      byte[] input = damaged(SEEDS.get(inputs % SEEDS.size()), random);
      long start = System.nanoTime();
      for (Piece piece : Packed.unpacked("input", input)) {
        ReportReader.read("r1", piece, ReportReader.Known.NOTHING);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("input %d of seed %d", inputs, SEED)
          .isLessThan(LONGEST);
      inputs++;
    }
  }

  /// Some bytes changed, cut out, doubled, or replaced by what a format takes seriously.
  private static byte[] damaged(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    int wounds = 1 + random.nextInt(6);
    for (int i = 0; i < wounds && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + random.nextInt(1 + bytes.length / 4));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, to, new byte[0]);
            case 1 -> spliced(bytes, at, at, WORDS.get(random.nextInt(WORDS.size())));
            case 2 -> spliced(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, to));
            case 3 -> java.util.Arrays.copyOf(bytes, at);
            default -> flipped(bytes, at, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] flipped = bytes.clone();
    flipped[at] = (byte) random.nextInt(256);
    return flipped;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] in) {
    byte[] out = new byte[bytes.length - (to - from) + in.length];
    System.arraycopy(bytes, 0, out, 0, from);
    System.arraycopy(in, 0, out, from, in.length);
    System.arraycopy(bytes, to, out, from + in.length, bytes.length - to);
    return out;
  }
}
