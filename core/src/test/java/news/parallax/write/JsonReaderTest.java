package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import news.parallax.testkit.CorridorStory;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private static final JsonReader.Texts NONE = (id, source, sha256) -> Optional.empty();

  private static String corridor(boolean withText) {
    return new JsonWriter(withText).write(CorridorStory.account());
  }

  @Test
  void whatWasWrittenIsReadBackTheSame() {
    String json = corridor(true);
    assertThat(new JsonWriter(true).write(JsonReader.read(json, NONE))).isEqualTo(json);
  }

  @Test
  void aTextThatIsNotInTheAccountIsAskedFor() {
    JsonReader.Texts texts =
        (id, source, sha256) ->
            CorridorStory.account().reports().stream()
                .map(entry -> entry.report())
                .filter(report -> report.sha256().equals(sha256))
                .map(report -> report.text())
                .findFirst();
    assertThat(JsonReader.read(corridor(false), texts).claims()).hasSize(9);
    assertThatThrownBy(() -> JsonReader.read(corridor(false), NONE))
        .isInstanceOf(AccountFormatException.class)
        .hasMessageStartingWith(
            "account.reports[0]: the text of capital-courier.txt is not there any more");
  }

  @Test
  void aPassageOutsideItsTextAndAMovedQuotationAreNamed() {
    String json = corridor(true);
    assertThatThrownBy(
            () -> JsonReader.read(json.replaceFirst("\"end\":\\d+", "\"end\":99999"), NONE))
        .isInstanceOf(AccountFormatException.class)
        .hasMessageContaining("expected a passage inside the ");
    assertThatThrownBy(
            () ->
                JsonReader.read(
                    json.replace("\"text\":\"a fairy tale\"", "\"text\":\"a ferry tale\""), NONE))
        .hasMessageContaining("account.quotes[4].evidence: expected passages that hold the quoted");
  }

  @Test
  void whatIsNoAccountIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> JsonReader.read("{", NONE)).hasMessageStartingWith("this is no JSON");
    assertThatThrownBy(() -> JsonReader.read("{}", NONE))
        .hasMessageStartingWith("account.format: expected 'parallax-account/1', got nothing");
    assertThatThrownBy(
            () -> JsonReader.read(corridor(true).replace("\"in-force\"", "\"perhaps\""), NONE))
        .hasMessageContaining("account.sanctions[0].status: expected one of");
  }
}
