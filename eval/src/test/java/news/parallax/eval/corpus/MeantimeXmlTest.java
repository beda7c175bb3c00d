package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Publication;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class MeantimeXmlTest {
  private static final String XML =
      """
      <?xml version="1.0"?><Document>
      <token sentence="0" t_id="1">June</token>
      <token sentence="0" t_id="2">9</token>
      <token sentence="1" t_id="3">Opened</token>
      <token sentence="1" t_id="4">last</token>
      <token sentence="1" t_id="5">year</token>
      <token sentence="6" t_id="6">Tomorrow</token>
      <Markables>
      <TIMEX3 functionInDocument="CREATION_TIME" m_id="1" value="2031-06-09">
      <token_anchor t_id="1"/><token_anchor t_id="2"/></TIMEX3>
      <TIMEX3 functionInDocument="NONE" m_id="2" value="2030">
      <token_anchor t_id="4"/><token_anchor t_id="5"/></TIMEX3>
      <TIMEX3 functionInDocument="NONE" m_id="3" value="2031-06-01"/>
      </Markables></Document>
      """;

  @Test
  void marksLieOnTheTokensAndEmptyOnesAreLeftOut() {
    TimedText text = MeantimeXml.read("r1", "x.xml", XML);
    assertThat(text.report().text()).isEqualTo("June 9\nOpened last year\nTomorrow\n");
    assertThat(text.gold()).isEqualTo(List.of(new Timex(new Span(14, 23), "2030")));
    assertThat(text.report().publication())
        .isEqualTo(new Publication.Given(LocalDate.of(2031, 6, 9)));
  }

  @Test
  void theCreationTimeAndWhatIsNotAnnotatedAreNotScored() {
    TimedText text = MeantimeXml.read("r1", "x.xml", XML);
    assertThat(text.scores(new Span(14, 23))).isTrue();
    assertThat(text.scores(new Span(0, 6))).isFalse();
    assertThat(text.scores(new Span(24, 32))).isFalse();
  }
}
