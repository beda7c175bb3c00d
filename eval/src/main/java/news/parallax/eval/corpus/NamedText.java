package news.parallax.eval.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.language.Name;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// A text whose names are marked.
public record NamedText(Report report, Set<NamedText.Entity> names) {
  /// A name and its class.
  public record Entity(Span span, Name.Type type) {}

  public NamedText {
    names = Set.copyOf(names);
  }

  /// Reads token and label from the lines of a table; a line without a token ends a sentence.
  ///
  /// @param tokenAt column of the token, from 0
  /// @param labelAt column of the label, in BIO or BIOES form
  public static NamedText read(
      String id, String source, List<String> lines, int tokenAt, int labelAt) {
    Transcript transcript = new Transcript();
    List<Span> spans = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields.length > Math.max(tokenAt, labelAt) && !fields[tokenAt].isBlank()) {
        spans.add(transcript.add(fields[tokenAt].strip()));
        labels.add(fields[labelAt]);
      } else if (!line.startsWith("#")) {
        transcript.endBlock();
        labels.add("O");
        spans.add(new Span(0, 1));
      }
    }
    return new NamedText(transcript.report(id, source, null), entities(spans, labels));
  }

  private static Set<Entity> entities(List<Span> spans, List<String> labels) {
    Set<Entity> entities = new HashSet<>();
    for (int at = 0; at < labels.size(); ) {
      String type = type(labels.get(at));
      int end = at + 1;
      while (end < labels.size() && continues(labels.get(end), type)) {
        end++;
      }
      Name.Type known = known(type);
      if (known != Name.Type.OTHER) {
        entities.add(new Entity(spans.get(at).cover(spans.get(end - 1)), known));
      }
      at = end;
    }
    return entities;
  }

  private static boolean continues(String label, String type) {
    return (label.startsWith("I-") || label.startsWith("E-")) && type(label).equals(type);
  }

  private static String type(String label) {
    return label.length() > 2 ? label.substring(2) : "";
  }

  /// The three classes that all sets share; a facility is a place, as in CoNLL-2003 and as the
  /// makers of the worldwide set map it.
  private static Name.Type known(String label) {
    return switch (label) {
      case "PER", "Person" -> Name.Type.PERSON;
      case "ORG", "Organization" -> Name.Type.ORGANIZATION;
      case "LOC", "Location", "Facility" -> Name.Type.LOCATION;
      default -> Name.Type.OTHER;
    };
  }
}
