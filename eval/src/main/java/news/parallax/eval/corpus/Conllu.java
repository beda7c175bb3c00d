package news.parallax.eval.corpus;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Parsed texts in the CoNLL-U format of Universal Dependencies.
public final class Conllu {
  /// A word whose head is another word of its sentence.
  ///
  /// @param relation with its subtype
  public record Arc(Span word, Span head, String relation) {}

  /// A text with its trees.
  public record ParsedText(Report report, List<Arc> arcs) {
    public ParsedText {
      arcs = List.copyOf(arcs);
    }
  }

  private record Row(Span span, int head, String relation) {}

  private final Transcript transcript = new Transcript();
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Row> sentence = new ArrayList<>();
  private int joined;
  private boolean spaceAfterJoined;

  private Conllu() {}

  /// One text a document (`# newdoc`), one block a sentence. Words that are printed as one (`3-4`)
  /// share its space.
  public static List<ParsedText> read(String source, String file) {
    List<ParsedText> texts = new ArrayList<>();
    Conllu reading = new Conllu();
    for (String line : file.lines().toList()) {
      if (line.startsWith("# newdoc") && !reading.arcs.isEmpty()) {
        texts.add(reading.text("r" + texts.size(), source));
        reading = new Conllu();
      }
      reading.line(line);
    }
    texts.add(reading.text("r" + texts.size(), source));
    return texts;
  }

  private ParsedText text(String id, String source) {
    endSentence();
    return new ParsedText(transcript.report(id, source, null), arcs);
  }

  private void line(String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      row(line.split("\t"));
    }
  }

  private void row(String[] fields) {
    boolean space = !fields[9].contains("SpaceAfter=No");
    if (fields[0].contains("-")) {
      joined = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
      spaceAfterJoined = space;
    } else if (!fields[0].contains(".")) {
      int index = Integer.parseInt(fields[0]);
      boolean follows = index < joined ? false : index == joined ? spaceAfterJoined : space;
      sentence.add(
          new Row(transcript.add(fields[1], follows), Integer.parseInt(fields[6]), fields[7]));
    }
  }

  private void endSentence() {
    for (Row row : sentence) {
      if (row.head() > 0) {
        arcs.add(new Arc(row.span(), sentence.get(row.head() - 1).span(), row.relation()));
      }
    }
    sentence.clear();
    joined = 0;
    transcript.endBlock();
  }
}
