package news.parallax.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.parallax.reader.piece.Piece;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Small inputs of every form, all about one invented accident at a lock.
final class Packed {
  static final String TEXT =
      "A barge struck the lower gate of the Elmsford lock on Monday, the canal office said. "
          + "Nobody was hurt, and the gate should be mended within a week.";

  static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Barge strikes lock</title>
      <meta property="og:title" content="Barge strikes lock"></head><body>
      <nav><a href="/">Home</a></nav><article><h1>Barge strikes lock</h1><p>%s</p>
      <p>The office closed the canal between Elmsford and the sea for smaller boats as well, since
      the gate no longer holds the water back.</p></article></body></html>
      """
          .formatted(TEXT);

  private Packed() {}

  static List<Piece> unpacked(String source, byte[] bytes) {
    List<Piece> pieces = new ArrayList<>();
    new Unpacker(pieces::add).unpack(source, new ByteArrayInputStream(bytes));
    return pieces;
  }

  static List<Piece> unpacked(String source, String text) {
    return unpacked(source, utf8(text));
  }

  /// The extracted texts of what was taken.
  static List<Piece.Text> texts(List<Piece> pieces) {
    return pieces.stream()
        .map(ReportReader::extracted)
        .filter(Piece.Text.class::isInstance)
        .map(Piece.Text.class::cast)
        .toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Writes bytes without being asked about exceptions.
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    return bytes(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
          }
        });
  }

  static byte[] zip(String name, byte[] content) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
          }
        });
  }

  static byte[] docx() {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                utf8(
                    "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Barge strikes lock</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>"
                        + TEXT
                        + "</w:t></w:r></w:p></w:body></w:document>"));
          }
        });
  }

  static byte[] pdf() {
    return bytes(
        out -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              content.beginText();
              content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
              content.setLeading(13);
              content.newLineAtOffset(50, 700);
              int half = TEXT.indexOf(" Nobody");
              content.showText(TEXT.substring(0, half));
              content.newLine();
              content.showText(TEXT.substring(half + 1));
              content.endText();
            }
            document.save(out);
          }
        });
  }

  /// One record of a WARC archive.
  static byte[] warcRecord(String type, String address, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                type,
                address,
                type.equals("response") ? "application/http; msgtype=response" : "text/plain",
                block.length);
    return bytes(
        out -> {
          out.write(utf8(head));
          out.write(block);
          out.write(utf8("\r\n\r\n"));
        });
  }

  /// A page as a web server answers it.
  static byte[] answer(String fields, byte[] body) {
    return bytes(
        out -> {
          out.write(
              utf8(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                      + fields
                      + "\r\n"));
          out.write(body);
        });
  }

  static String rss(String entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Canal Courier</title><language>en</language>%s</channel></rss>
        """
        .formatted(entries);
  }

  static String rssItem() {
    return """
        <item><title>Barge strikes lock</title><link>https://courier.example/barge</link>
        <pubDate>Mon, 08 Mar 2021 17:05:00 +0100</pubDate><dc:creator>Ida Marlow</dc:creator>
        <description><![CDATA[<p>%s</p>]]></description></item>
        """
        .formatted(TEXT);
  }

  static String mail() {
    return """
        From: Canal Courier <news@courier.example>
        Subject: =?utf-8?Q?Barge_strikes_lock_=E2=80=93_canal_closed?=
        Date: Mon, 8 Mar 2021 17:05:00 +0100
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="half"

        --half
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        %s
        --half--
        """
        .formatted(TEXT);
  }
}
