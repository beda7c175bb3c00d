package news.parallax.reader;

import static news.parallax.reader.Packed.TEXT;
import static news.parallax.reader.Packed.answer;
import static news.parallax.reader.Packed.bytes;
import static news.parallax.reader.Packed.gzip;
import static news.parallax.reader.Packed.texts;
import static news.parallax.reader.Packed.unpacked;
import static news.parallax.reader.Packed.utf8;
import static news.parallax.reader.Packed.warcRecord;
import static news.parallax.reader.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever holds reports gives their texts, and says what it could not give.
class UnpackerTest {
  private static Piece.Text only(List<Piece> pieces) {
    List<Piece.Text> texts = texts(pieces);
    assertThat(texts).as("%s", pieces).hasSize(1);
    return texts.getFirst();
  }

  private static @Nullable LocalDate day(Facts facts) {
    return facts.published() == null ? null : facts.published().day();
  }

  private static List<String> reasons(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Refused.class::isInstance)
        .map(piece -> ((Piece.Refused) piece).reason())
        .toList();
  }

  @Test
  void anRssEntryIsOneTextWithItsFacts() {
    Piece.Text text = only(unpacked("feed.xml", Packed.rss(Packed.rssItem())));

    assertThat(text.source()).isEqualTo("feed.xml!1");
    assertThat(text.text()).isEqualTo("Barge strikes lock\n\n" + TEXT + "\n");
    assertThat(text.facts().outlet()).isEqualTo("Canal Courier");
    assertThat(text.facts().byline()).isEqualTo("Ida Marlow");
    assertThat(text.facts().url()).isEqualTo("https://courier.example/barge");
    assertThat(day(text.facts())).isEqualTo(LocalDate.of(2021, 3, 8));
  }

  @Test
  void anAtomEntryIsReadToo() {
    Piece.Text text =
        only(
            unpacked(
                "feed",
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Canal Courier</title>
                <entry><title>Barge strikes lock</title><author><name>Bo Reed</name></author>
                <link rel="alternate" href="https://courier.example/barge"/>
                <published>2021-03-08T17:05:00+01:00</published><updated>2021-03-09T08:00:00Z</updated>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
                """
                    .formatted(TEXT)));

    assertThat(text.text()).contains(TEXT);
    assertThat(text.facts().byline()).isEqualTo("Bo Reed");
    assertThat(text.facts().updated()).hasToString("2021-03-09T08:00:00Z");
    assertThat(text.facts().url()).isEqualTo("https://courier.example/barge");
  }

  @Test
  void aFeedCannotReachFilesNorGrow() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b"
            + " \"&a;&a;\">]>"
            + Packed.rss(
                    "<item><title>t</title><description>Water &a;&b; rises.</description></item>")
                .replaceFirst("<\\?xml[^>]*>", "");

    assertThat(only(unpacked("feed.xml", bomb)).text()).contains("Water &a;&b; rises.");
  }

  @Test
  void crawlersJsonLinesAreReadAndABrokenLineStopsNone() {
    String line =
        "{\"title\":\"Barge strikes lock\",\"maintext\":\"%s\",\"date_publish\":\"2021-03-08 17:05:00\","
                .formatted(TEXT)
            + "\"authors\":[\"Ida Marlow\"],\"source_domain\":\"courier.example\",\"url\":\"https://courier.example/barge\"}";
    List<Piece> pieces = unpacked("crawl.jsonl", line + "\n{\"title\": \n" + line + "\n");

    assertThat(texts(pieces))
        .extracting(Piece::source)
        .containsExactly("crawl.jsonl!1", "crawl.jsonl!3");
    assertThat(texts(pieces).getFirst().facts().outlet()).isEqualTo("courier.example");
    assertThat(day(texts(pieces).getFirst().facts())).isEqualTo(LocalDate.of(2021, 3, 8));
    assertThat(reasons(pieces)).singleElement().asString().contains("no valid JSON");
  }

  @Test
  void objectsThatLieInEachOtherWithoutEndAreRefused() {
    String deep = "{\"a\":".repeat(300);

    assertThat(reasons(unpacked("deep.jsonl", deep + "\n")))
        .singleElement()
        .asString()
        .contains("no valid JSON");
    assertThat(reasons(unpacked("deep.json", deep))).hasSize(1);
  }

  @Test
  void aJsonFeedAndNinjsAreRead() {
    Piece.Text entry =
        only(
            unpacked(
                "feed.json",
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Canal Courier", "items": [
                 {"id": "1", "title": "Barge strikes lock", "content_html": "<p>%s</p>",
                  "date_published": "2021-03-08T17:05:00Z", "authors": [{"name": "Ida Marlow"}]}]}
                """
                    .formatted(TEXT)));
    Piece.Text item =
        only(
            unpacked(
                "item.json",
                """
                {"uri": "urn:x:1", "headline": "Barge strikes lock", "byline": "Ida Marlow",
                 "versioncreated": "2021-03-08T17:05:00Z", "body_xhtml": "<p>%s</p>"}
                """
                    .formatted(TEXT)));

    assertThat(entry.facts().outlet()).isEqualTo("Canal Courier");
    assertThat(entry.facts().byline()).isEqualTo("Ida Marlow");
    assertThat(item.text()).isEqualTo("Barge strikes lock\n\n" + TEXT + "\n");
    assertThat(day(item.facts())).isEqualTo(LocalDate.of(2021, 3, 8));
  }

  @Test
  void anAgencysNewsItemIsRead() {
    Piece.Text text =
        only(
            unpacked(
                "item.xml",
                """
                <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">
                <itemMeta><provider><name>Northwire</name></provider></itemMeta>
                <contentMeta><headline>Barge strikes lock</headline><by>Ida Marlow</by>
                <contentCreated>2021-03-08T17:05:00Z</contentCreated></contentMeta>
                <contentSet><inlineXML><html><head><title>x</title></head><body><p>%s</p></body></html>
                </inlineXML></contentSet></newsItem>
                """
                    .formatted(TEXT)));

    assertThat(text.text()).isEqualTo("Barge strikes lock\n\n" + TEXT + "\n");
    assertThat(text.facts().outlet()).isEqualTo("Northwire");
    assertThat(day(text.facts())).isEqualTo(LocalDate.of(2021, 3, 8));
  }

  private static byte[] archive() {
    byte[] page = utf8(Packed.PAGE);
    String hex = Integer.toHexString(page.length);
    byte[] chunked =
        bytes(
            out -> {
              out.write(utf8(hex + "\r\n"));
              out.write(page);
              out.write(utf8("\r\n0\r\n\r\n"));
            });
    return bytes(
        out -> {
          out.write(warcRecord("warcinfo", "", utf8("software: none\r\n")));
          out.write(warcRecord("response", "https://a.example/plain", answer("", page)));
          out.write(
              warcRecord(
                  "response",
                  "https://a.example/gzip",
                  answer("Content-Encoding: gzip\r\n", gzip(page))));
          out.write(
              warcRecord(
                  "response",
                  "https://a.example/chunked",
                  answer("Transfer-Encoding: chunked\r\n", chunked)));
          out.write(warcRecord("revisit", "https://a.example/plain", new byte[0]));
        });
  }

  @Test
  void aWarcArchiveGivesItsAnswersAndCountsTheRest() {
    for (byte[] form : List.of(archive(), gzip(archive()))) {
      List<Piece> pieces = unpacked("crawl.warc.gz", form);

      assertThat(texts(pieces))
          .extracting(text -> text.facts().url())
          .containsExactly(
              "https://a.example/plain", "https://a.example/gzip", "https://a.example/chunked");
      assertThat(texts(pieces)).allSatisfy(text -> assertThat(text.text()).contains(TEXT));
      assertThat(pieces.stream().filter(Piece.Skipped.class::isInstance)).hasSize(2);
    }
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatStandsBefore() {
    byte[] whole = archive();
    List<Piece> pieces = unpacked("crawl.warc", Arrays.copyOf(whole, whole.length / 2));

    assertThat(texts(pieces)).hasSizeBetween(1, 2);
    assertThat(reasons(pieces)).isNotEmpty().allMatch(reason -> reason.contains("breaks off"));

    byte[] compressed = gzip(whole);
    assertThat(
            reasons(unpacked("crawl.warc.gz", Arrays.copyOf(compressed, compressed.length - 20))))
        .isNotEmpty();
  }

  @Test
  void aMailAndAMailboxGiveTheirTexts() {
    Piece.Text mail = only(unpacked("letter.eml", Packed.mail()));
    assertThat(mail.text().strip()).isEqualTo(TEXT);
    assertThat(mail.facts().title()).isEqualTo("Barge strikes lock – canal closed");
    assertThat(mail.facts().byline()).isEqualTo("Canal Courier");

    String box = "From x@y.example Mon Mar  8 17:05:00 2021\n" + Packed.mail() + "\n";
    assertThat(texts(unpacked("letters.mbox", box + box)))
        .extracting(Piece::source)
        .containsExactly("letters.mbox!1", "letters.mbox!2");
  }

  @Test
  void documentsGiveTheirText() {
    assertThat(only(unpacked("barge.docx", Packed.docx())).text())
        .isEqualTo("Barge strikes lock\n\n" + TEXT + "\n");
    assertThat(only(unpacked("barge.pdf", Packed.pdf())).text().strip()).isEqualTo(TEXT);
    assertThat(reasons(unpacked("barge.pdf", Arrays.copyOf(Packed.pdf(), 300))))
        .singleElement()
        .asString()
        .contains("damaged");
  }

  @Test
  void archivesInArchivesAreReadUpToADepth() {
    byte[] packed = zip("a/page.html", utf8(Packed.PAGE));
    assertThat(only(unpacked("all.zip", zip("in.zip", gzip(packed)))).text()).contains(TEXT);

    for (int i = 0; i < 6; i++) {
      packed = zip("in.zip", packed);
    }
    assertThat(reasons(unpacked("all.zip", packed)))
        .singleElement()
        .asString()
        .contains("lie in each other");
  }

  @Test
  void aBombIsPutOutBeforeItFillsTheMemory() {
    byte[] zeros =
        bytes(
            out -> {
              try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
                byte[] line = utf8("{}".repeat(50_000));
                for (int i = 0; i < 2_000; i++) {
                  gzip.write(line);
                }
              }
            });

    assertThat(reasons(unpacked("bomb.jsonl.gz", zeros))).isNotEmpty();
    assertThat(unpacked("bomb.zip", zip("bomb.txt", new byte[60_000_000])))
        .noneMatch(Piece.Text.class::isInstance);
  }

  @Test
  void anEntryThatIsAHeadlineAloneIsKeptAndSaysWhereItsTextIs() {
    String link = "<link>https://courier.example/barge</link>";
    Piece.Text text =
        only(
            unpacked(
                "feed", Packed.rss("<item><title>Barge strikes lock</title>" + link + "</item>")));

    assertThat(text.text()).isEqualTo("Barge strikes lock\n");
    assertThat(text.notes()).singleElement().asString().contains("https://courier.example/barge");
    assertThat(reasons(unpacked("feed", Packed.rss("<item>" + link + "</item>"))))
        .containsExactly("the entry has no text");
  }

  @Test
  void aFeedOnOneLineIsNoListOfArticles() {
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Canal Courier\", \"items\":"
            + " [{\"id\": \"1\", \"content_text\": \"%s\"}, {\"id\": \"2\", \"summary\": \"%s\"}]}\n";

    assertThat(texts(unpacked("feed.json", feed.formatted(TEXT, TEXT))))
        .extracting(text -> text.facts().outlet())
        .containsExactly("Canal Courier", "Canal Courier");
  }

  @Test
  void aNewerNinjsNamesItsPartsInLists() {
    Piece.Text text =
        only(
            unpacked(
                "item.json",
                """
                {"uri": "urn:x:1", "headlines": [{"role": "main", "value": "Barge strikes lock"}],
                 "by": "Ida Marlow", "infosources": [{"name": "Northwire"}],
                 "bodies": [{"role": "main", "value": "<p>%s</p>"}]}
                """
                    .formatted(TEXT)));

    assertThat(text.text()).isEqualTo("Barge strikes lock\n\n" + TEXT + "\n");
    assertThat(text.facts().byline()).isEqualTo("Ida Marlow");
    assertThat(text.facts().agency()).isEqualTo("Northwire");
  }

  @Test
  void aCrawlersPageCountsLessThanTheTextThatItFoundInIt() {
    String page = Packed.PAGE.replace("\"", "'").replace("\n", " ");
    assertThat(
            only(unpacked("a.jsonl", "{\"html\": \"%s\", \"text\": \"%s\"}".formatted(page, TEXT)))
                .text())
        .isEqualTo(TEXT + "\n");
    assertThat(only(unpacked("a.jsonl", "{\"html\": \"%s\"}".formatted(page))).text())
        .contains(TEXT)
        .doesNotContain("Home");
  }

  @Test
  void plainTextWithAnAmpersandKeepsItsParagraphs() {
    String json = "{\"maintext\": \"Marlow &amp; Reed said so.\\n\\n%s 5 < 6.\"}".formatted(TEXT);
    assertThat(only(unpacked("a.jsonl", json)).text())
        .isEqualTo("Marlow & Reed said so.\n\n" + TEXT + " 5 < 6.\n");
  }

  @Test
  void anAgencysPictureHasNoText() {
    assertThat(
            reasons(
                unpacked(
                    "item.xml",
                    """
                    <newsItem><itemMeta><provider><name>Northwire</name></provider></itemMeta>
                    <contentMeta><headline>The lock</headline></contentMeta>
                    <contentSet><remoteContent href="lock.jpg"/></contentSet></newsItem>
                    """)))
        .containsExactly("the item has no text, as those of pictures");
  }

  @Test
  void aRecordThatIsBrokenStopsNoneOfTheOthers() {
    byte[] page = utf8(Packed.PAGE);
    byte[] cut = Arrays.copyOf(gzip(page), 14);
    byte[] archive =
        bytes(
            out -> {
              out.write(
                  warcRecord(
                      "response",
                      "https://a.example/1",
                      answer("Content-Encoding: gzip\r\n", cut)));
              out.write(
                  warcRecord(
                      "response",
                      "https://a.example/2",
                      answer("Content-Encoding: gzip\r\n", page)));
              out.write(
                  warcRecord("response", "https://a.example/3", utf8("HTTP/1.1 200 OK\r\nA: b")));
              out.write(warcRecord("response", "https://a.example/4", answer("", page)));
            });

    List<Piece> pieces = unpacked("crawl.warc", archive);

    assertThat(texts(pieces))
        .extracting(Piece::source)
        .containsExactly("crawl.warc!https://a.example/2", "crawl.warc!https://a.example/4");
    assertThat(reasons(pieces)).hasSize(2);
  }

  @Test
  void anArchiveInPartsIsReadToItsEndWhereNothingIsKnownToFollow() {
    byte[] part = gzip(warcRecord("response", "https://a.example/", answer("", utf8(Packed.PAGE))));
    byte[] all =
        bytes(
            out -> {
              for (int i = 0; i < 3; i++) {
                out.write(part);
              }
            });
    // A pipe tells of no byte before it is read, and gives them in portions.
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(all)) {
          @Override
          public int available() {
            return 0;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(length, part.length));
          }
        };
    List<Piece> pieces = new ArrayList<>();
    new Unpacker(pieces::add).unpack("-", pipe);

    assertThat(texts(pieces)).hasSize(3);
  }

  @Test
  void officeDocumentsOfOtherFormsAreRefusedByName() {
    for (String part : List.of("[Content_Types].xml", "mimetype")) {
      assertThat(reasons(unpacked("table.zip", zip(part, utf8("<Types/>")))))
          .containsExactly("it is an office document or a book of another form than DOCX");
    }
  }

  @Test
  void aDocumentsTablesAndBoxesAreReadOnce() {
    byte[] docx =
        zip(
            "word/document.xml",
            utf8(
                "<w:document xmlns:w='w' xmlns:m='m'><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Gate"
                    + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>re</w:t><w:noBreakHyphen/>"
                    + "<w:t>opened</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><m:AlternateContent>"
                    + "<m:Choice><w:r><w:t>Box</w:t></w:r></m:Choice><m:Fallback><w:r><w:t>Box</w:t>"
                    + "</w:r></m:Fallback></m:AlternateContent></w:p></w:body></w:document>"));

    assertThat(only(unpacked("a.docx", docx)).text()).isEqualTo("Gate\n\nre-opened\n\nBox\n");
  }

  @Test
  void strayControlCharactersMakeNoTextBinary() {
    String text = (TEXT + "\n").repeat(40);
    assertThat(text.length()).isBetween(5_000, 6_000);

    assertThat(texts(unpacked("a.txt", text + "\u0001".repeat(5)))).hasSize(1);
    assertThat(reasons(unpacked("a.txt", text + "\u0001".repeat(7))))
        .containsExactly(
            "the file is no text: control character U+0001 at offset " + text.length());
    assertThat(reasons(unpacked("a.txt", TEXT + "\u0001".repeat(4)))).hasSize(1);
  }

  @Test
  void whatAFileIsCountsMoreThanItsName() {
    assertThat(only(unpacked("page.txt", Packed.PAGE)).text()).doesNotContain("<p>", "Home");
    assertThat(only(unpacked("feed.txt", Packed.rss(Packed.rssItem()))).text()).contains(TEXT);
    assertThat(only(unpacked("page.html", Packed.pdf())).text()).contains("struck the lower gate");
  }

  @Test
  void anEncodingThatThePageNamesIsUsed() {
    String page =
        Packed.PAGE
            .replace("<head>", "<head><meta charset=\"windows-1251\">")
            .replace("Elmsford", "Ельня");
    assertThat(only(unpacked("a.html", page.getBytes(Charset.forName("windows-1251")))).text())
        .contains("Ельня");
  }
}
