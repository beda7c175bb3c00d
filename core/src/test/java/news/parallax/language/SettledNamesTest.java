package news.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class SettledNamesTest {
  /// A sentence a string, each name in it written `[PERSON Ada Quill]`.
  private static List<String> settled(String... sentences) {
    StringBuilder table = new StringBuilder();
    for (String sentence : sentences) {
      List<String> names = new ArrayList<>();
      Matcher marks = Pattern.compile("\\[([A-Z]+) ([^]]+)]").matcher(sentence);
      String plain = marks.replaceAll(m -> m.group(2));
      marks.reset();
      while (marks.find()) {
        names.add("@ " + marks.group(1) + " " + marks.group(2));
      }
      table.append("= ").append(plain).append('\n');
      for (String word : plain.split(" ")) {
        table.append(word).append(" x NN 0 root\n");
      }
      names.forEach(name -> table.append(name).append('\n'));
    }
    Analysis analysis = Parsed.of(table.toString());
    return SettledNames.of(analysis.report(), analysis.sentences(), analysis.names()).stream()
        .map(name -> name.type() + " " + analysis.report().at(name.span()) + " " + name.sentence())
        .toList();
  }

  @Test
  void aNameIsWhatItIsTakenForMostOften() {
    assertThat(
            settled(
                "[LOCATION Norfield] won",
                "[ORGANIZATION Norfield] lost",
                "[LOCATION Norfield] drew"))
        .containsExactly("LOCATION Norfield 0", "LOCATION Norfield 1", "LOCATION Norfield 2");
    assertThat(settled("[LOCATION Norfield] won", "[ORGANIZATION Norfield] lost"))
        .containsExactly("LOCATION Norfield 0", "ORGANIZATION Norfield 1");
  }

  @Test
  void whatStandsWherePlacesDoIsOne() {
    assertThat(
            settled("[PERSON Varde] won", "it rained in [LOCATION Varde]", "[PERSON Varde] lost"))
        .containsExactly("LOCATION Varde 0", "LOCATION Varde 1", "LOCATION Varde 2");
  }

  @Test
  void theLastNameOfAPersonNamedInFullIsThatPerson() {
    assertThat(settled("[PERSON Ada Quill] spoke", "[ORGANIZATION Quill] left", "then Quill came"))
        .containsExactly("PERSON Ada Quill 0", "PERSON Quill 1", "PERSON Quill 2");
  }

  @Test
  void aNameOfSeveralWordsIsANameWhereverItStands() {
    assertThat(settled("[LOCATION Port Quill] burns", "near Port Quill and Roe Port"))
        .containsExactly("LOCATION Port Quill 0", "LOCATION Port Quill 1");
  }

  @Test
  void aNameOfOneWordIsNotLookedFor() {
    assertThat(settled("[ORGANIZATION Orchard] grew", "an Orchard grew"))
        .containsExactly("ORGANIZATION Orchard 0");
  }

  @Test
  void whatTheEngineCannotPlaceStays() {
    assertThat(settled("[OTHER Quill] spoke", "[PERSON Ada Quill] spoke"))
        .containsExactly("OTHER Quill 0", "PERSON Ada Quill 1");
  }

  /// A headline's capitals hide where a name ends.
  @Test
  void aNameInAHeadlineEndsWhereItDoesElsewhere() {
    assertThat(settled("[PERSON Ada Quill Defends] Harbour Plan", "[PERSON Ada Quill] spoke"))
        .contains("PERSON Ada Quill 0");
    assertThat(settled("[PERSON Ada Quill Defends] the plan", "[PERSON Ada Quill] spoke"))
        .contains("PERSON Ada Quill Defends 0");
  }

  @Test
  void aLongerNameInAHeadlineIsNoShorterOneWithAVerb() {
    assertThat(
            settled("[ORGANIZATION Orsa Power] Raises Prices Again", "[ORGANIZATION Orsa] spoke"))
        .contains("ORGANIZATION Orsa Power 0");
  }
}
