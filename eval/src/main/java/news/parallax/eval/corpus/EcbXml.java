package news.parallax.eval.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// ECB+'s stand-off XML: tokens, mentions anchored to tokens, and the groups they belong to within
/// and across documents.
public final class EcbXml {
  private EcbXml() {}

  /// A mention of an event.
  ///
  /// @param group names the happening; the same name in two documents is the same happening
  public record Mention(Span span, String group) {}

  /// A document with its mentions of events, in text order.
  public record EventText(Report report, List<Mention> mentions) {
    public EventText {
      mentions = List.copyOf(mentions);
    }
  }

  /// @param id of the report, unique in the set
  /// @param sentences numbers of those whose marks are checked; the others are left out
  public static EventText read(String id, String source, String xml, Set<Integer> sentences) {
    Document document = Jsoup.parse(xml, Parser.xmlParser());
    Transcript transcript = new Transcript();
    Map<String, Span> checked = new HashMap<>();
    String sentence = "";
    for (Element token : document.select("token")) {
      if (!sentences.contains(Integer.parseInt(token.attr("sentence")))) {
        continue;
      }
      if (!token.attr("sentence").equals(sentence)) {
        transcript.endBlock();
        sentence = token.attr("sentence");
      }
      checked.put(token.attr("t_id"), transcript.add(token.wholeText()));
    }
    Map<String, String> groups = groups(document, id);
    List<Mention> mentions = new ArrayList<>();
    for (Element mark : document.select("Markables > *")) {
      List<Span> spans =
          mark.select("token_anchor").stream()
              .map(anchor -> checked.get(anchor.attr("t_id")))
              .toList();
      if (mark.tagName().contains("ACTION") && !spans.isEmpty() && !spans.contains(null)) {
        String own = id + "#" + mark.attr("m_id");
        mentions.add(
            new Mention(
                spans.stream().reduce(Span::cover).orElseThrow(),
                groups.getOrDefault(mark.attr("m_id"), own)));
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return new EventText(transcript.report(id, source, null), mentions);
  }

  /// The document's lines as a plain text, as a user would have it: one line a sentence, without
  /// the address that stands first in the documents that were added to the set.
  public static String text(String xml) {
    Document document = Jsoup.parse(xml, Parser.xmlParser());
    Transcript transcript = new Transcript();
    String sentence = "";
    boolean isAddress = false;
    for (Element token : document.select("token")) {
      if (!token.attr("sentence").equals(sentence)) {
        transcript.endBlock();
        sentence = token.attr("sentence");
        isAddress = sentence.equals("0") && token.wholeText().startsWith("http");
      }
      if (!isAddress) {
        transcript.add(token.wholeText());
      }
    }
    return transcript.report("text", "text", null).text();
  }

  /// The group of each mention that is in one, by the mention's id.
  private static Map<String, String> groups(Document document, String id) {
    Map<String, String> groups = new HashMap<>();
    for (Element relation : document.select("Relations > *")) {
      String group =
          relation.tagName().equals("CROSS_DOC_COREF")
              ? relation.attr("note")
              : id + "/" + relation.attr("r_id");
      relation.select("source").forEach(mention -> groups.put(mention.attr("m_id"), group));
    }
    return groups;
  }
}
