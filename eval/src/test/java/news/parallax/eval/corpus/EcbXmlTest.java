package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Set;
import news.parallax.eval.corpus.EcbXml.EventText;
import news.parallax.eval.corpus.EcbXml.Mention;
import org.junit.jupiter.api.Test;

class EcbXmlTest {
  private static final String XML =
      """
      <Document>
      <token t_id="1" sentence="0">http</token>
      <token t_id="2" sentence="1">Ruiz</token>
      <token t_id="3" sentence="1">checked</token>
      <token t_id="4" sentence="1">out</token>
      <token t_id="5" sentence="1">and</token>
      <token t_id="6" sentence="1">left</token>
      <token t_id="7" sentence="2">Later</token>
      <Markables>
      <ACTION_OCCURRENCE m_id="31"><token_anchor t_id="3"/><token_anchor t_id="4"/></ACTION_OCCURRENCE>
      <NEG_ACTION_OCCURRENCE m_id="32"><token_anchor t_id="6"/></NEG_ACTION_OCCURRENCE>
      <HUMAN_PART_PER m_id="33"><token_anchor t_id="2"/></HUMAN_PART_PER>
      <ACTION_OCCURRENCE m_id="34"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
      <ACTION_OCCURRENCE m_id="40" TAG_DESCRIPTOR="departure"/>
      </Markables>
      <Relations>
      <CROSS_DOC_COREF r_id="9" note="ACT1"><source m_id="31"/><target m_id="40"/></CROSS_DOC_COREF>
      </Relations>
      </Document>
      """;

  @Test
  void mentionsOfEventsInCheckedSentencesWithTheirGroups() {
    EventText text = EcbXml.read("1_2ecb", "x", XML, Set.of(1));
    String printed = text.report().text();
    assertThat(printed).isEqualTo("Ruiz checked out and left\n");
    assertThat(text.mentions())
        .extracting(mention -> mention.span().in(printed), Mention::group)
        .containsExactly(tuple("checked out", "ACT1"), tuple("left", "1_2ecb#32"));
  }
}
