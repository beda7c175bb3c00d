package news.parallax.reader.feed;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import news.parallax.reader.page.Fragment;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.piece.When;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Texts of agencies in NewsML-G2 (IPTC, `newsItem` alone or in a `newsMessage`) and NITF.
public final class NewsMl {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)^\\uFEFF?\\s*(?:<\\?.{0,400}?\\?>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>\\[]{0,400}>\\s*){0,9}"
              + "<(?:\\w+:)?(?:newsItem|newsMessage|packageItem|nitf)\\b");

  private NewsMl() {}

  /// Whether a text begins as one of these does.
  public static boolean isNewsMl(String text) {
    return ROOT.matcher(text).lookingAt();
  }

  /// One piece an item, in document order.
  public static void read(String source, String xml, Consumer<Piece> to) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    List<Element> items = document.select("newsItem, *|newsItem");
    List<Element> texts = items.isEmpty() ? document.select("nitf, *|nitf") : items;
    for (int i = 0; i < texts.size(); i++) {
      to.accept(piece(texts.size() == 1 ? source : source + "!" + (i + 1), texts.get(i)));
    }
    if (texts.isEmpty()) {
      to.accept(
          new Piece.Refused(source, "it holds no newsItem", "Give the items, not their package."));
    }
  }

  private static Piece piece(String source, Element item) {
    Facts facts =
        new Facts(
            first(item, "contentMeta > headline", "*|headline", "hl1", "title"),
            first(item, "*|byline", "*|creator > *|name", "*|by"),
            first(item, "itemMeta > provider > name", "*|provider > *|name", "*|doc\\.copyright"),
            when(item, "contentCreated", "firstCreated", "versionCreated", "date\\.issue"),
            when(item, "versionCreated", "contentModified"),
            null,
            first(item, "subject > name"),
            first(item, "creditline", "infoSource > name"),
            attribute(item, "contentMeta > language", "tag"));
    Element body = item.selectFirst("inlineXML, *|inlineXML");
    Element plain = item.selectFirst("inlineData, *|inlineData");
    String text;
    if (body != null) {
      text = Fragment.text(content(body));
    } else if (plain != null) {
      text = Fragment.text(plain.wholeText());
    } else {
      boolean isText = item.normalName().endsWith("nitf");
      text = isText ? Fragment.text(content(item)) : "";
    }
    return text.isBlank()
        ? new Piece.Refused(
            source, "the item has no text, as those of pictures", "Give an item with its content.")
        : Piece.Text.of(source, Feed.headed(facts.title(), text), facts);
  }

  /// The running text of an embedded document: NITF's `body.content`, XHTML's `body`, else all.
  private static String content(Element around) {
    for (String place : List.of("body\\.content", "*|body", "body")) {
      Element body = around.selectFirst(place);
      if (body != null) {
        return body.html();
      }
    }
    return around.html();
  }

  private static @Nullable String first(Element item, String... places) {
    for (String place : places) {
      Element element = item.selectFirst(place);
      if (element != null && element.hasText()) {
        return element.text();
      }
    }
    return null;
  }

  private static @Nullable When when(Element item, String... places) {
    for (String place : places) {
      Element element = item.selectFirst(place);
      if (element != null) {
        When when = When.of(element.hasText() ? element.text() : element.attr("norm")).orElse(null);
        if (when != null) {
          return when;
        }
      }
    }
    return null;
  }

  private static @Nullable String attribute(Element item, String place, String name) {
    Element element = item.selectFirst(place);
    return element == null || element.attr(name).isEmpty() ? null : element.attr(name);
  }
}
