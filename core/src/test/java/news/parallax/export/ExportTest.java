package news.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import news.parallax.account.Account;
import news.parallax.testkit.CorridorStory;
import news.parallax.write.JsonWriter;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
  void entitiesHavePropertiesThatFollowTheMoneyKnowsAndReferToEachOther() throws IOException {
    Map<String, String> types = propertiesOfFollowTheMoney();
    Map<String, String> schemata = new HashMap<>();
    Set<String> referred = new HashSet<>();
    for (String line : lines(Export.FTM)) {
      JsonNode entity = JsonMapper.shared().readTree(line);
      String schema = entity.get("schema").asString();
      assertThat(schemata.put(entity.get("id").asString(), schema)).isNull();
      for (Map.Entry<String, JsonNode> property : entity.get("properties").properties()) {
        String type = types.getOrDefault(schema + "." + property.getKey(), "");
        assertThat(type).as(line).isNotEmpty();
        assertThat(property.getValue().isArray()).isTrue();
        for (JsonNode value : property.getValue()) {
          assertThat(value.asString()).as(line).matches(FORMS.get(type));
          if (type.equals("entity")) {
            referred.add(value.asString());
          }
        }
      }
    }
    assertThat(referred).isNotEmpty();
    assertThat(referred)
        .allSatisfy(
            id ->
                assertThat(schemata.get(id))
                    .isIn("Person", "Organization", "PublicBody", "LegalEntity"));
  }

  /// What values of a type look like.
  private static final Map<String, String> FORMS =
      Map.of(
          "name", "(?s).+",
          "string", "(?s).+",
          "address", "(?s).+",
          "country", "[a-z]{2}",
          "date", "\\d{4}(-\\d\\d(-\\d\\d)?)?",
          "url", "https?://.+",
          "entity", "[A-Za-z0-9._-]+");

  /// The types of `Schema.property`.
  private static Map<String, String> propertiesOfFollowTheMoney() throws IOException {
    Map<String, String> types = new HashMap<>();
    try (InputStream table =
        Objects.requireNonNull(ExportTest.class.getResourceAsStream("followthemoney.tsv"))) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> types.put(cells[0] + "." + cells[1], cells[2]));
    }
    return types;
  }

  @Test
  void aReaderOfGraphsTakesBothFormsByTheirPublishedSchemata() {
    assertThat(read(new SimpleGraphMLImporter<>(), Export.GRAPHML)).isEqualTo(ends());
    assertThat(read(new SimpleGEXFImporter<>(), Export.GEXF)).isEqualTo(ends());
  }

  /// Between which actors there are relations, as `name--name`.
  private static List<String> ends() {
    Map<String, String> names = new HashMap<>();
    ACCOUNT.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    return ACCOUNT.relations().stream()
        .map(relation -> names.get(relation.a()) + "--" + names.get(relation.b()))
        .sorted()
        .toList();
  }

  private static List<String> read(GraphImporter<String, DefaultEdge> importer, Export export) {
    Graph<String, DefaultEdge> graph =
        GraphTypeBuilder.<String, DefaultEdge>undirected()
            .allowingMultipleEdges(true)
            .vertexSupplier(SupplierUtil.createStringSupplier())
            .edgeClass(DefaultEdge.class)
            .buildGraph();
    Map<String, String> names = new HashMap<>();
    BiConsumer<Pair<String, String>, Attribute> named =
        (of, value) -> {
          if (of.getSecond().equals(export == Export.GEXF ? "label" : "name")) {
            names.put(of.getFirst(), value.getValue());
          }
        };
    switch (importer) {
      case SimpleGraphMLImporter<String, DefaultEdge> graphml ->
          graphml.addVertexAttributeConsumer(named);
      case SimpleGEXFImporter<String, DefaultEdge> gexf -> gexf.addVertexAttributeConsumer(named);
      default -> throw new IllegalArgumentException();
    }
    importer.importGraph(graph, new StringReader(export.write(ACCOUNT)));
    assertThat(graph.vertexSet()).hasSize(ACCOUNT.actors().size());
    return graph.edgeSet().stream()
        .map(e -> names.get(graph.getEdgeSource(e)) + "--" + names.get(graph.getEdgeTarget(e)))
        .sorted()
        .toList();
  }

  @Test
  void textThatXmlCannotHoldIsLeftOut() {
    assertThat(Xml.of("a\u0000 <b> & \"c\" \uD800d \uD83C\uDF0A"))
        .isEqualTo("a &lt;b&gt; &amp; &quot;c&quot; d \uD83C\uDF0A");
  }

  @Test
  void everyItemOfTheAccountIsALine() {
    JsonNode account = JsonMapper.shared().readTree(new JsonWriter(false).write(ACCOUNT));
    Map<String, List<JsonNode>> sections = new HashMap<>();
    for (String line : lines(Export.JSONL)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      assertThat(node.get("story").asString()).isEqualTo(ACCOUNT.story().id());
      sections
          .computeIfAbsent(node.get("section").asString(), name -> new ArrayList<>())
          .add(node.get("item"));
    }
    assertThat(sections.remove("story")).containsExactly(account.get("story"));
    for (Map.Entry<String, JsonNode> section : account.properties()) {
      if (section.getValue().isArray()) {
        List<JsonNode> items = new ArrayList<>();
        section.getValue().forEach(items::add);
        assertThat(sections.getOrDefault(section.getKey(), List.of())).isEqualTo(items);
      }
    }
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
  void theCalendarHasShortLinesAndWholeDays() {
    String calendar = Export.ICAL.write(ACCOUNT);
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar).contains("DTSTART;VALUE=DATE:2031");
  }

  @Test
  void aReaderOfCalendarsTakesIt() throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(Export.ICAL.write(ACCOUNT)));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    assertThat(calendar.getComponents("VEVENT")).isNotEmpty();
    String damaged = Export.ICAL.write(ACCOUNT).replaceFirst("DTSTAMP:[^\\r]*\r\n", "");
    assertThat(new CalendarBuilder().build(new StringReader(damaged)).validate(true).getEntries())
        .isNotEmpty();
  }
}
