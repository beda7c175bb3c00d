package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import news.parallax.report.Publication;
import org.junit.jupiter.api.Test;

class EntityTimelinesTest {
  private static final String XML =
      """
      <?xml version="1.0"?><Document doc_id="77">
      <token sentence="0" t_id="1">Ferry</token>
      <token sentence="0" t_id="2">sinks</token>
      <token sentence="1" t_id="3">May</token>
      <token sentence="1" t_id="4">05</token>
      <token sentence="1" t_id="5">,</token>
      <token sentence="1" t_id="6">2031</token>
      </Document>
      """;

  @Test
  void wordsHavePlacesAndTheSecondLineIsTheDay() {
    EntityTimelines.Told told = EntityTimelines.text("r1", "x.xml", XML);
    assertThat(told.report().text()).isEqualTo("Ferry sinks\nMay 05, 2031\n");
    assertThat(told.places()).containsEntry(6, "77-0-sinks");
    assertThat(told.report().publication())
        .isEqualTo(new Publication.Given(LocalDate.of(2031, 5, 5)));
  }

  @Test
  void whatHasNoPlaceInTheOrderIsLeftOut() {
    String file = "The ferry\n0\tXXXX-XX-XX\t77-3-said\n1\t2031-05\t77-0-sinks\t78-1-sank\n";
    assertThat(EntityTimelines.timeline(file))
        .isEqualTo(new EntityTimelines.Gold("The ferry", Map.of("77-0-sinks", 1, "78-1-sank", 1)));
  }
}
