package news.parallax.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One entry of a text with corrections, and what is wrong with it.
final class CorrectionEntry {
  private static final List<String> KINDS =
      List.of(
          "merge-actors",
          "split-actors",
          "merge-stories",
          "split-story",
          "merge-happenings",
          "split-happenings",
          "date",
          "speaker",
          "dismiss");
  static final String NOBODY = "nobody";

  private final Node entry;
  private final List<String> faults;
  private final int faultsBefore;

  CorrectionEntry(Node entry, List<String> faults) {
    this.entry = entry;
    this.faults = faults;
    this.faultsBefore = faults.size();
  }

  /// The correction, empty when something is wrong with it, which is then among the faults.
  Optional<Correction> read() {
    Map<String, Node> fields = fields(entry, "an entry such as “merge-actors: [A, B]”");
    List<String> kinds = fields.keySet().stream().filter(KINDS::contains).toList();
    if (kinds.size() != 1) {
      fault(entry, "expected one of %s".formatted(String.join(", ", KINDS)));
      return Optional.empty();
    }
    Fix fix = fix(kinds.getFirst(), fields);
    Set<String> known = new TreeSet<>(Set.of("by", "on", "reason", kinds.getFirst()));
    if (kinds.getFirst().equals("date") || kinds.getFirst().equals("speaker")) {
      known.add("of");
    }
    fields.forEach(
        (key, node) -> {
          if (!known.contains(key)) {
            fault(node, "'%s' is not known here; expected %s".formatted(key, known));
          }
        });
    String by = required(fields, "by");
    String reason = required(fields, "reason");
    LocalDate on = day(entry, required(fields, "on"));
    return fix == null || on == null || faults.size() > faultsBefore
        ? Optional.empty()
        : Optional.of(new Correction(fix, by, on, reason));
  }

  private @Nullable Fix fix(String kind, Map<String, Node> fields) {
    Node node = fields.get(kind);
    if (node == null) {
      return null;
    }
    return switch (kind) {
      case "merge-actors" -> new Fix.SameActor(texts(node, 2));
      case "split-actors" -> new Fix.OtherActors(texts(node, 2));
      case "merge-stories" -> new Fix.SameStory(texts(node, 2));
      case "split-story" -> new Fix.OwnStory(texts(node, 1));
      case "merge-happenings" -> new Fix.SameHappening(passages(node));
      case "split-happenings" -> new Fix.OtherHappenings(passages(node));
      case "date" -> date(text(node), fields.get("of"));
      case "speaker" -> speaker(text(node), fields.get("of"));
      default -> dismissal(node);
    };
  }

  private @Nullable Fix date(String days, @Nullable Node of) {
    String[] ends = days.split("/", 2);
    LocalDate start = day(entry, ends[0]);
    LocalDate end = day(entry, ends[ends.length - 1]);
    if (of == null || start == null || end == null || end.isBefore(start)) {
      fault(entry, "expected “date: 2031-05-13” or “2031-05-13/2031-05-15” and “of: {report: …}”");
      return null;
    }
    Map<String, Node> place = fields(of, "{report: …, words: …}");
    if (place.containsKey("words")) {
      Passage passage = passage(of);
      return passage == null ? null : new Fix.Meant(passage, start, end);
    }
    return new Fix.Published(required(place, "report"), start);
  }

  private @Nullable Fix speaker(String name, @Nullable Node of) {
    Passage passage = of == null ? null : passage(of);
    if (passage == null) {
      fault(entry, "expected “of: {report: …, words: …}” beside “speaker”");
      return null;
    }
    return new Fix.SaidBy(passage, name.equals(NOBODY) ? null : name);
  }

  private Fix dismissal(Node node) {
    Map<String, Node> fields = fields(node, "{kind: …, subject: …, report: …}");
    return new Fix.Dismissed(
        required(fields, "kind"), required(fields, "subject"), required(fields, "report"));
  }

  private List<Passage> passages(Node node) {
    List<Passage> passages = new ArrayList<>();
    for (Node one : nodes(node, 2, "a list of {report: …, words: …}")) {
      Passage passage = passage(one);
      if (passage != null) {
        passages.add(passage);
      }
    }
    return passages;
  }

  private @Nullable Passage passage(Node node) {
    Map<String, Node> fields = fields(node, "{report: …, words: …}");
    String report = required(fields, "report");
    String words = required(fields, "words");
    return report.isEmpty() || words.isBlank() ? null : new Passage(report, words);
  }

  private List<String> texts(Node node, int fewest) {
    return nodes(node, fewest, "a list such as [A, B]").stream().map(this::text).toList();
  }

  private List<Node> nodes(Node node, int fewest, String expected) {
    if (node instanceof SequenceNode list && list.getValue().size() >= fewest) {
      return list.getValue();
    }
    fault(node, "expected %s with at least %d".formatted(expected, fewest));
    return List.of();
  }

  private Map<String, Node> fields(Node node, String expected) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        fields.put(text(tuple.getKeyNode()), tuple.getValueNode());
      }
    } else {
      fault(node, "expected " + expected);
    }
    return fields;
  }

  private String required(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    String text = node == null ? "" : text(node);
    if (text.isEmpty()) {
      fault(node == null ? entry : node, "'%s' is missing".formatted(key));
    }
    return text;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    fault(node, "expected plain text");
    return "";
  }

  private @Nullable LocalDate day(Node node, String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      fault(node, "expected a day such as 2031-05-13, got '%s'".formatted(text));
      return null;
    }
  }

  private void fault(Node node, String what) {
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    faults.add("line %d: %s".formatted(line, what));
  }
}
