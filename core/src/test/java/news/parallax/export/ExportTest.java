package news.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import news.parallax.account.Account;
import news.parallax.testkit.CorridorStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
  private static final Account ACCOUNT = CorridorStory.account();

  private static List<String> lines(Export export) {
    return export.write(ACCOUNT).lines().toList();
  }

  @ParameterizedTest
  @EnumSource(Export.class)
  void theSameAccountGivesTheSameBytes(Export export) {
    assertThat(export.write(ACCOUNT)).isEqualTo(export.write(CorridorStory.account())).isNotBlank();
  }

  @Test
  void eachClaimIsARow() {
    assertThat(lines(Export.CLAIMS)).hasSize(ACCOUNT.claims().size() + 1);
    assertThat(lines(Export.CLAIMS).getFirst()).startsWith("id,speaker,stance,");
    assertThat(Export.CLAIMS.write(ACCOUNT)).contains("\r\n");
  }

  @Test
  void eachRowOfEventsHasTheColumnsOfPolecat() {
    List<String> rows = lines(Export.PLOVER);
    assertThat(rows.size()).isGreaterThan(ACCOUNT.events().size());
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(40));
    assertThat(rows.get(1)).contains("VERBAL").contains("parallax-account/1");
  }

  @Test
  void entitiesReferToEachOther() {
    Set<String> ids = new HashSet<>();
    Set<String> referred = new HashSet<>();
    for (String line : lines(Export.FTM)) {
      JsonNode entity = JsonMapper.shared().readTree(line);
      assertThat(ids.add(entity.get("id").asString())).isTrue();
      assertThat(entity.get("schema").asString())
          .isIn(
              "Person", "Organization", "PublicBody", "LegalEntity", "Address", "Event", "Article");
      entity.get("properties").forEach(values -> assertThat(values.isArray()).isTrue());
      entity.get("properties").path("involved").forEach(id -> referred.add(id.asString()));
    }
    assertThat(ids).containsAll(referred);
    assertThat(referred).isNotEmpty();
  }

  @Test
  void claimsOfSpeakersAreReviewedWithoutAVerdict() {
    JsonNode graph = JsonMapper.shared().readTree(Export.CLAIMREVIEW.write(ACCOUNT)).get("@graph");
    assertThat(graph).isNotEmpty();
    for (JsonNode review : graph) {
      assertThat(review.get("claimReviewed").asString()).isNotBlank();
      assertThat(review.get("itemReviewed").get("author").get("name").asString()).isNotBlank();
      assertThat(review.has("reviewRating")).isFalse();
    }
  }

  @Test
  void theGraphIsXmlWhoseEdgesJoinNodes() throws Exception {
    byte[] bytes = Export.GRAPHML.write(ACCOUNT).getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
    Set<String> nodes = new HashSet<>();
    NodeList all = document.getElementsByTagName("node");
    for (int i = 0; i < all.getLength(); i++) {
      nodes.add(((Element) all.item(i)).getAttribute("id"));
    }
    NodeList edges = document.getElementsByTagName("edge");
    assertThat(nodes).hasSize(ACCOUNT.actors().size());
    assertThat(edges.getLength()).isEqualTo(ACCOUNT.relations().size());
    for (int i = 0; i < edges.getLength(); i++) {
      Element edge = (Element) edges.item(i);
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
  }

  @Test
  void theCalendarHasShortLinesAndWholeDays() {
    String calendar = Export.ICAL.write(ACCOUNT);
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar).contains("DTSTART;VALUE=DATE:2031");
  }
}
