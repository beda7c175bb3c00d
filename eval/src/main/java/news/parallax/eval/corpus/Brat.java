package news.parallax.eval.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// Brat's stand-off marks (`T1<tab>Source 0 5;9 12<tab>words`) joined by events
/// (`E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1`). Offsets count Unicode code points.
public final class Brat {
  private Brat() {}

  /// The attributions, in the order of the file.
  ///
  /// @param text what the offsets point into
  public static List<Attribution> attributions(String marks, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String[]> events = new ArrayList<>();
    for (String line : marks.lines().toList()) {
      String[] fields = line.split("\t");
      if (line.startsWith("T") && fields.length > 1) {
        spans.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1), text));
      } else if (line.startsWith("E") && fields.length > 1) {
        events.add(fields[1].split(" "));
      }
    }
    return events.stream()
        .map(
            event ->
                new Attribution(
                    role("Source", event, spans),
                    role("Cue", event, spans),
                    role("Content", event, spans)))
        .toList();
  }

  private static List<Span> spans(String printed, String text) {
    List<Span> spans = new ArrayList<>();
    for (String one : printed.split(";")) {
      String[] ends = one.split(" ");
      spans.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  /// All marks in a role, which are numbered from the second (`Source2`), in text order.
  private static List<Span> role(String name, String[] event, Map<String, List<Span>> spans) {
    List<Span> all = new ArrayList<>();
    for (String argument : event) {
      int colon = argument.indexOf(':');
      if (argument.substring(0, colon).replaceAll("\\d+$", "").equals(name)) {
        all.addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
      }
    }
    return all.stream().sorted().toList();
  }
}
