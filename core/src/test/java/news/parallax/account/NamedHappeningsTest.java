package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.NamedHappenings.Passage;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Passages of invented reports that name happenings at a mine.
class NamedHappeningsTest {
  private static final String EXPLODED =
      """
      = The mine exploded.
      The the DT 2 det
      mine mine NN 3 nsubj
      exploded explode VBD 0 root
      . . . 3 punct
      """;

  private static final String THE_BLAST =
      """
      = The blast woke the town.
      The the DT 2 det
      blast blast NN 3 nsubj
      woke wake VBD 0 root
      the the DT 5 det
      town town NN 3 obj
      . . . 3 punct
      """;

  private static String shift(String which) {
    return """
        = The %s shift was searching.
        The the DT 3 det
        %s %s JJ 3 amod
        shift shift NN 5 nsubj
        was be VBD 5 aux
        searching search VBG 0 root
        . . . 5 punct
        """
        .formatted(which, which, which);
  }

  private static String said(String who) {
    return """
        = %s said so.
        %s %s NNP 2 nsubj
        said say VBD 0 root
        so so RB 2 advmod
        . . . 2 punct
        @ PERSON %s
        """
        .formatted(who, who, who, who);
  }

  /// The groups of the passages with these words, one report for each parse.
  private static List<List<String>> groups(List<String> words, String... parses) {
    List<Reading> story = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String parse : parses) {
      Reading reading = reading("r" + (story.size() + 1), parse);
      story.add(reading);
      for (String word : words) {
        int start = reading.report().text().indexOf(word);
        if (start >= 0) {
          passages.add(new Passage(reading, new Span(start, start + word.length())));
        }
      }
    }
    return NamedHappenings.groups(story, passages).stream()
        .map(
            group ->
                group.stream()
                    .map(p -> p.reading().report().id() + " " + p.reading().report().at(p.words()))
                    .toList())
        .toList();
  }

  private static Reading reading(String id, String parse) {
    return Reading.of(Parsed.of(id, parse));
  }

  @Test
  void aVerbAndANounForTheSameAreOneHappening() {
    assertThat(groups(List.of("exploded", "blast", "woke"), EXPLODED, THE_BLAST))
        .containsExactly(List.of("r1 exploded", "r2 blast"), List.of("r2 woke"));
  }

  @Test
  void anotherNumberBesideTheWordIsAnotherHappening() {
    assertThat(groups(List.of("shift"), shift("first"), shift("second"), shift("first")))
        .containsExactly(List.of("r1 shift", "r3 shift"), List.of("r2 shift"));
  }

  @Test
  void anUtteranceIsOneOnlyOfOneSpeaker() {
    assertThat(groups(List.of("said"), said("Abel"), said("Brown"), said("Abel")))
        .containsExactly(List.of("r1 said", "r3 said"), List.of("r2 said"));
  }

  @Test
  void ofAVerbThatOnlyCarriesANounTheNounIsTaken() {
    String staged =
        """
        = Miners made a protest.
        Miners miner NNS 2 nsubj
        made make VBD 0 root
        a a DT 4 det
        protest protest NN 2 obj
        . . . 2 punct
        """;
    String demonstrated =
        """
        = Miners demonstrated.
        Miners miner NNS 2 nsubj
        demonstrated demonstrate VBD 0 root
        . . . 2 punct
        """;
    assertThat(groups(List.of("made a protest", "demonstrated"), staged, demonstrated))
        .containsExactly(List.of("r1 made a protest", "r2 demonstrated"));
  }
}
