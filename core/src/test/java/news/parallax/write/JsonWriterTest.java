package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.testkit.AccountContract;
import news.parallax.testkit.CorridorStory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
  @Test
  void aWholeAccountKeepsTheContract() {
    assertThat(AccountContract.violations(corridor(true))).isEmpty();
  }

  @Test
  void theContractNoticesAMissingFieldAnUnknownWordAndADanglingReference() {
    String json = corridor(false);
    assertThat(AccountContract.violations(json.replace("\"phase\":\"during\",", ""))).hasSize(1);
    assertThat(AccountContract.violations(json.replace("\"during\"", "\"meanwhile\""))).hasSize(1);
    assertThat(
            AccountContract.violations(
                json.replace("\"answers\":[\"c5\"]", "\"answers\":[\"c99\"]")))
        .containsExactly("claims.answers: no c99 in claims");
  }

  @Test
  void theContractNoticesAPassageThatLeavesItsReport() {
    String json = corridor(false).replaceFirst("\"length\":[0-9]+", "\"length\":10");
    assertThat(AccountContract.violations(json))
        .isNotEmpty()
        .allMatch(v -> v.contains("leaves a text of 10 units"));
  }

  @Test
  void theTextOfReportsIsWrittenOnRequestOnly() {
    assertThat(report(corridor(false)).has("text")).isFalse();
    assertThat(report(corridor(true)).get("text").asString()).startsWith("Marsh heads to Ostrand");
  }

  @Test
  void wholeNumbersHaveNoFractionAndAbsenceIsNull() {
    JsonNode figure = JsonMapper.shared().readTree(corridor(false)).get("figures").get(0);
    assertThat(figure.get("value").toString()).isEqualTo("40");
    assertThat(figure.get("min").isNull()).isTrue();
  }

  @Test
  void theSameAccountGivesTheSameBytes() {
    assertThat(corridor(true)).isEqualTo(corridor(true));
  }

  private static String corridor(boolean withText) {
    return new JsonWriter(withText).write(CorridorStory.account());
  }

  private static JsonNode report(String json) {
    return JsonMapper.shared().readTree(json).get("reports").get(0);
  }
}
