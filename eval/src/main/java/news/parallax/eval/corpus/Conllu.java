package news.parallax.eval.corpus;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Parsed texts in the CoNLL-U format of Universal Dependencies.
public final class Conllu {
  /// A word of a sentence.
  ///
  /// @param lemma dictionary form as the treebank writes it
  /// @param tag the treebank's own part of speech (`XPOS`)
  /// @param head index of its head in the sentence, -1 at the root
  /// @param relation with its subtype
  public record Word(Span span, String lemma, String tag, int head, String relation) {}

  /// A text with its trees.
  ///
  /// @param id the document's (`# newdoc id`), empty when none is told
  /// @param sentences the words of each, in text order
  public record ParsedText(String id, Report report, List<List<Word>> sentences) {
    public ParsedText {
      sentences = sentences.stream().map(List::copyOf).toList();
    }
  }

  private static final String NEW_DOCUMENT = "# newdoc";

  private final String id;
  private final Transcript transcript = new Transcript();
  private final List<List<Word>> sentences = new ArrayList<>();
  private final List<Word> sentence = new ArrayList<>();
  private int joined;
  private boolean spaceAfterJoined;

  private Conllu(String id) {
    this.id = id;
  }

  /// One text a document (`# newdoc`), one block a sentence. Words that are printed as one (`3-4`)
  /// share its space.
  public static List<ParsedText> read(String source, String file) {
    List<ParsedText> texts = new ArrayList<>();
    Conllu reading = new Conllu("");
    for (String line : file.lines().toList()) {
      if (line.startsWith(NEW_DOCUMENT)) {
        if (!reading.sentences.isEmpty()) {
          texts.add(reading.text("r" + texts.size(), source));
        }
        reading = new Conllu(line.substring(line.indexOf('=') + 1).strip());
      }
      reading.line(line);
    }
    texts.add(reading.text("r" + texts.size(), source));
    return texts;
  }

  private ParsedText text(String report, String source) {
    endSentence();
    return new ParsedText(id, transcript.report(report, source, null), sentences);
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
          new Word(
              transcript.add(fields[1], follows),
              fields[2],
              fields[4],
              Integer.parseInt(fields[6]) - 1,
              fields[7]));
    }
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    sentence.clear();
    joined = 0;
    transcript.endBlock();
  }
}
