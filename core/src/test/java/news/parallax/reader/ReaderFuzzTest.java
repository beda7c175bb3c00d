package news.parallax.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.parallax.reader.Packed.answer;
import static news.parallax.reader.Packed.gzip;
import static news.parallax.reader.Packed.utf8;
import static news.parallax.reader.Packed.warcRecord;
import static news.parallax.reader.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import news.parallax.reader.piece.Piece;
import org.junit.jupiter.api.Test;

/// Damaged input of every form, from one seed: each is read or refused in words, none ends the
/// program or takes more than five seconds of the processor. `-Dparallax.fuzz.seconds=600` makes it
/// long.
class ReaderFuzzTest {
  private static final long SEED = 20_210_308;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private static final String DOCX =
      "<w:document xmlns:w='w'><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Gate</w:t></w:r></w:p></w:tc>"
          + "</w:tr></w:tbl><w:p><w:r><w:t>A barge struck it.</w:t></w:r></w:p></w:body></w:document>";

  /// Something to read.
  ///
  /// @param packing what is done to the content after it was damaged
  private record Form(byte[] content, UnaryOperator<byte[]> packing) {
    Form(String content) {
      this(utf8(content), UnaryOperator.identity());
    }
  }

  private static byte[] archived(byte[] page) {
    return warcRecord("response", "https://a.example/", answer("", page));
  }

  private static final List<Form> FORMS =
      List.of(
          new Form(Packed.TEXT),
          new Form(Packed.PAGE),
          new Form(
              Packed.PAGE.replace(
                  "</head>",
                  "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\","
                      + " \"datePublished\": \"2021-03-08\", \"articleBody\": \"A barge\"}]}</script>"
                      + "<link rel='canonical' href='https://a.example/2021/03/08/barge'></head>")),
          new Form(utf8(Packed.PAGE), page -> new String(page, UTF_8).getBytes(UTF_16)),
          new Form(Packed.rss(Packed.rssItem() + Packed.rssItem())),
          new Form(
              "<feed xmlns='http://www.w3.org/2005/Atom'><title>Canal Courier</title><entry><title>Barge"
                  + "</title><updated>2021-03-09T08:00:00Z</updated><content type='xhtml'><div><p>"
                  + Packed.TEXT
                  + "</p></div></content></entry></feed>"),
          new Form(Packed.mail()),
          new Form(Packed.mail().replace("quoted-printable", "base64").replace("plain", "html")),
          new Form("From x@y.example Mon Mar  8 17:05:00 2021\n" + Packed.mail()),
          new Form("{\"title\":\"Barge\",\"text\":\"%s\"}\n".formatted(Packed.TEXT).repeat(3)),
          new Form(
              "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"content_html\":\"<p>%s</p>\","
                      .formatted(Packed.TEXT)
                  + "\"date_published\":\"2021-03-08T17:05:00Z\",\"authors\":[{\"name\":\"Ida\"}]}]}"),
          new Form(
              "{\"headlines\":[{\"value\":\"Barge\"}],\"bodies\":[{\"value\":\"<p>%s</p>\"}]}"
                  .formatted(Packed.TEXT)),
          new Form(
              "<newsItem><contentSet><inlineXML><p>Water</p></inlineXML></contentSet></newsItem>"),
          new Form(
              "<nitf><body><hedline><hl1>Barge</hl1></hedline><body.content><p>Water rose"
                  + " on Monday.</p></body.content></body></nitf>"),
          new Form(archived(utf8(Packed.PAGE)), UnaryOperator.identity()),
          new Form(utf8(Packed.PAGE), page -> archived(page)),
          new Form(
              utf8(Packed.PAGE),
              page ->
                  warcRecord(
                      "response",
                      "https://a.example/",
                      answer("Content-Encoding: gzip\r\n", gzip(page)))),
          new Form(
              warcRecord(
                  "response",
                  "https://a.example/",
                  answer(
                      "Transfer-Encoding: chunked\r\n", utf8("5\r\n<html\r\n1\r\n>\r\n0\r\n\r\n"))),
              UnaryOperator.identity()),
          new Form(archived(utf8(Packed.PAGE)), archive -> gzip(archive)),
          new Form(utf8(Packed.PAGE), page -> zip("page.html", page)),
          new Form(utf8(Packed.mail()), mail -> zip("a.zip", zip("letter.eml", mail))),
          new Form(utf8(DOCX), part -> zip("word/document.xml", part)),
          new Form(Packed.docx(), UnaryOperator.identity()),
          new Form(Packed.pdf(), UnaryOperator.identity()),
          new Form(Packed.pdf(), pdf -> zip("a.pdf", pdf)));

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
          utf8("\u202E"),
          utf8("<table><tr><td>".repeat(200)),
          utf8("<script type='application/ld+json'>"),
          utf8("<![CDATA["),
          utf8("<!DOCTYPE a [<!ENTITY b 'bbbb'>]>"),
          utf8("&b;"),
          utf8("Content-Encoding: gzip\r\n"),
          utf8("Transfer-Encoding: chunked\r\n"),
          utf8("FFFFFFFFFFFF\r\n"),
          utf8("Content-Type: multipart/mixed; boundary=half\n"),
          utf8("From x@y.example Mon Mar  8 17:05:00 2021\n"));

  @Test
  void noDamageEndsOrHoldsUpTheReader() {
    Random random = new Random(SEED);
    long seconds = Long.getLong("parallax.fuzz.seconds", 4);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    int inputs = 0;
    while (System.nanoTime() < end || inputs < FORMS.size()) {
      Form form = FORMS.get(inputs % FORMS.size());
      byte[] packed = form.packing().apply(damaged(form.content(), random));
      byte[] input = random.nextInt(4) == 0 ? damaged(packed, random) : packed;
      long start = PROCESSOR.getCurrentThreadCpuTime();
      try {
        for (Piece piece : Packed.unpacked("input", input)) {
          ReportReader.read("r1", piece, ReportReader.Known.NOTHING);
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        throw new AssertionError("input %d of seed %d".formatted(inputs, SEED), e);
      }
      assertThat(Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start))
          .as("input %d of seed %d", inputs, SEED)
          .isLessThan(LONGEST);
      inputs++;
    }
    System.out.println("fuzzed readers with " + inputs + " inputs");
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
