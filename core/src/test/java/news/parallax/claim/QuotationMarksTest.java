package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.report.Report;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
  private static List<String> words(String text) {
    Report report = Parsed.report(text);
    return QuotationMarks.in(report).stream().map(q -> report.at(q.words())).toList();
  }

  @Test
  void straightAndCurlyMarksAreFound() {
    assertThat(words("\"We won,\" she said. He called it “a bad day.”"))
        .containsExactly("We won,", "a bad day.");
  }

  @Test
  void aMarkOpenedInOneStyleMayBeClosedInAnother() {
    assertThat(words("“The dam held,\" the engineer said.")).containsExactly("The dam held,");
  }

  /// As archives of plain text have them; of three the pair is the outer one.
  @Test
  void twoSingleMarksAreADoubleOne() {
    assertThat(words("''We won,'' she said. He called it ''a bad day.''"))
        .containsExactly("We won,", "a bad day.");
    assertThat(words("''They ask, 'Who won?''' she said. ''Nobody.''"))
        .containsExactly("They ask, 'Who won?'", "Who won?", "Nobody.");
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(words("The farmers' market in Ana's town didn't open in the '90s.")).isEmpty();
    assertThat(words("The farmers’ market in Ana’s town didn’t open.")).isEmpty();
  }

  @Test
  void singleMarksQuote() {
    assertThat(words("The mayor's aide spoke of a 'calm night' in the harbour."))
        .containsExactly("calm night");
    assertThat(words("‘It’s over,’ the players’ coach said.")).containsExactly("It’s over,");
  }

  @Test
  void aQuotationInsideAQuotationIsFoundToo() {
    List<Quotation> found =
        QuotationMarks.in(Parsed.report("\"They shouted 'Get out now!' and ran,\" he said."));
    assertThat(found).extracting(Quotation::inner).containsExactly(false, true);
  }

  @Test
  void aQuotationOverParagraphsOpensInEachAndEndsOnce() {
    assertThat(words("“The water rose fast.\n“We left at dawn,” she said."))
        .containsExactly("The water rose fast.", "We left at dawn,");
  }

  @Test
  void aMissingClosingMarkEndsWithItsParagraph() {
    List<Quotation> found =
        QuotationMarks.in(Parsed.report("He said the crew “saved many lives.\nRain fell."));
    assertThat(found).hasSize(1).extracting(Quotation::closed).containsExactly(false);
    assertThat(words("He said the crew “saved many lives.\nRain fell."))
        .containsExactly("saved many lives.");
  }

  @Test
  void aMarkSetWithASpaceStillCloses() {
    assertThat(words("She heard: \"Who is there? \"and then \"Run! \""))
        .containsExactly("Who is there?", "Run!");
  }

  @Test
  void inchesAreNoQuotation() {
    assertThat(words("The 6\" pipe burst.")).isEmpty();
  }

  @Test
  void lowAndAngledMarksAreFound() {
    assertThat(words("He wrote „so be it“ and «never again»."))
        .containsExactly("so be it", "never again");
  }
}
