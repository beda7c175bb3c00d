package news.parallax.eval.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// MEANTIME's stand-off XML (the format of the annotation tool CAT): tokens with their sentences,
/// and marks anchored to tokens.
public final class MeantimeXml {
  /// The corpus is annotated in sentences 0 to 5: the title and what follows it.
  private static final int LAST_SENTENCE = 5;

  private MeantimeXml() {}

  /// The report is dated by its creation time, which is set aside: a reader is given it.
  public static TimedText read(String id, String source, String xml) {
    Document document = Jsoup.parse(xml, Parser.xmlParser());
    Transcript transcript = new Transcript();
    Map<String, Span> tokens = new HashMap<>();
    int end = 0;
    String sentence = "";
    for (Element token : document.select("token")) {
      if (!token.attr("sentence").equals(sentence)) {
        transcript.endBlock();
        sentence = token.attr("sentence");
      }
      Span span = transcript.add(token.wholeText());
      tokens.put(token.attr("t_id"), span);
      if (Integer.parseInt(sentence) <= LAST_SENTENCE) {
        end = span.end();
      }
    }
    List<Timex> gold = new ArrayList<>();
    List<Span> aside = new ArrayList<>();
    LocalDate published = null;
    for (Element timex : document.select("Markables > TIMEX3")) {
      Span span =
          timex.select("token_anchor").stream()
              .map(anchor -> tokens.get(anchor.attr("t_id")))
              .reduce(Span::cover)
              .orElse(null);
      if (timex.attr("functionInDocument").equals("CREATION_TIME")) {
        published = LocalDate.parse(timex.attr("value"));
        if (span != null) {
          aside.add(span);
        }
      } else if (span != null) {
        gold.add(new Timex(span, timex.attr("value")));
      }
    }
    gold.sort((a, b) -> a.span().compareTo(b.span()));
    return new TimedText(transcript.report(id, source, published), gold, aside, end);
  }
}
