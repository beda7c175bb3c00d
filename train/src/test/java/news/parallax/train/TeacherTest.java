package news.parallax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.eval.corpus.Conllu.Word;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class TeacherTest {
  /// Knows the trees of a text beforehand: a string a sentence, in it `form tag head relation` a
  /// word, heads counted from 1, 0 at the root.
  private record Knowing(List<String> trees) implements Engine {
    @Override
    public String version() {
      return "knowing";
    }

    @Override
    public Analysis analyse(Report report) {
      List<Sentence> sentences = new ArrayList<>();
      int at = 0;
      for (String tree : trees) {
        List<Token> tokens = new ArrayList<>();
        for (String line : tree.strip().split("\n")) {
          String[] part = line.strip().split(" ");
          at = report.text().indexOf(part[0], at);
          Span span = new Span(at, at + part[0].length());
          int head = Integer.parseInt(part[2]) - 1;
          tokens.add(new Token(tokens.size(), span, part[0], part[0], part[1], head, part[3]));
          at = span.end();
        }
        sentences.add(new Sentence(sentences.size(), report.blocks().getFirst(), tokens));
      }
      return new Analysis(report, sentences, List.of(), List.of());
    }

    @Override
    public void close() {}
  }

  private static final String STRUCK =
      """
      Rebels NNS 2 nsubj
      struck VBD 0 root
      Port NNP 4 compound
      Quill NNP 2 obj
      Monday NNP 2 obl:tmod
      . . 2 punct
      """;

  private static List<String> relations(String sentence, String... trees) {
    return new Teacher(new Knowing(List.of(trees)))
        .words(sentence).stream().map(Word::relation).toList();
  }

  @Test
  void namesAndMarksAreNotAskedForAndRelationsAreNamedAsInTheTreebanks() {
    assertThat(relations("Rebels struck Port Quill Monday.", STRUCK))
        .containsExactly("nsubj", "root", "", "", "obl:unmarked", "");
  }

  @Test
  void whatHangsOnANameIsNotAskedFor() {
    String tree =
        """
        Old JJ 3 amod
        Port NNP 3 compound
        Quill NNP 4 nsubj
        burns VBZ 0 root
        """;
    assertThat(relations("Old Port Quill burns", tree)).containsExactly("", "", "", "root");
  }

  @Test
  void byWhomItIsDoneIsAnAgentOfAPassiveVerbAlone() {
    String passive =
        """
        Bread NN 3 nsubj:pass
        was VBD 3 aux:pass
        eaten VBN 0 root
        by IN 5 case
        mice NNS 3 obl
        """;
    String active =
        """
        Mice NNS 2 nsubj
        sleep VBP 0 root
        by IN 4 case
        bread NN 2 obl
        """;
    assertThat(relations("Bread was eaten by mice", passive)).endsWith("obl:agent");
    assertThat(relations("Mice sleep by bread", active)).endsWith("obl");
  }

  @Test
  void wordsKeepTheirPlacesTagsAndHeads() {
    List<Word> words =
        new Teacher(new Knowing(List.of(STRUCK))).words("Rebels struck Port Quill Monday.");
    assertThat(words)
        .extracting(word -> "%d %s %d".formatted(word.span().start(), word.tag(), word.head()))
        .startsWith("0 NNS 1", "7 VBD -1", "14 NNP 3");
  }

  @Test
  void aTextInWhichTheParserSeesSeveralSentencesHasNoTree() {
    assertThat(
            relations(
                "Quill fell. Roe rose.",
                "Quill NNP 2 nsubj\nfell VBD 0 root",
                "Roe NNP 2 nsubj\nrose VBD 0 root"))
        .isEmpty();
  }
}
