package news.parallax.eval.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// SemEval-2015 task 4, "TimeLine: Cross-Document Event Ordering": news texts as tokens (the format
/// of the annotation tool CAT) and for each target entity the order of what happens to it.
///
/// @see <a href="https://aclanthology.org/S15-2132/">Minard et al. (2015)</a>
public final class EntityTimelines {
  private static final DateTimeFormatter LINE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private EntityTimelines() {}

  /// A text with the name of the place of each of its words, as the timelines write it
  /// (`18355-5-born`), by where the word begins.
  public record Told(Report report, SortedMap<Integer, String> places) {}

  /// What happens to a target, with the place of each in the order; 0 of those outside of it is
  /// left out.
  public record Gold(String target, Map<String, Integer> ranks) {
    public Gold {
      ranks = Map.copyOf(ranks);
    }
  }

  /// Nothing but the words is read. The second line of each text is its day.
  public static Told text(String id, String source, String xml) {
    Document document = Jsoup.parse(xml, Parser.xmlParser());
    String name = document.select("Document").attr("doc_id");
    Transcript transcript = new Transcript();
    SortedMap<Integer, String> places = new TreeMap<>();
    String sentence = "";
    for (Element token : document.select("token")) {
      if (!token.attr("sentence").equals(sentence)) {
        transcript.endBlock();
        sentence = token.attr("sentence");
      }
      int start = transcript.add(token.wholeText()).start();
      places.put(start, "%s-%s-%s".formatted(name, sentence, token.wholeText()));
    }
    String line =
        document.select("token[sentence=1]").stream()
            .map(Element::wholeText)
            .collect(Collectors.joining(" "));
    return new Told(transcript.report(id, source, day(line)), places);
  }

  private static @Nullable LocalDate day(String line) {
    try {
      return LocalDate.parse(line.replace(" ,", ","), LINE);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// A timeline: the target on the first line, then its rank, its date and its places a line.
  public static Gold timeline(String file) {
    String[] lines = file.strip().split("\\R");
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] columns = lines[i].split("\t");
      int rank = Integer.parseInt(columns[0].strip());
      for (int c = 2; c < columns.length; c++) {
        if (rank > 0) {
          ranks.put(columns[c].strip(), rank);
        }
      }
    }
    return new Gold(lines[0].strip(), ranks);
  }
}
