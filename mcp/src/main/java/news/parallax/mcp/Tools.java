package news.parallax.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import news.parallax.account.Account;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an assistant can ask for. A question that cannot be answered gets an error that says why.
final class Tools {
  private static final int MOST = 50;
  private static final int USUAL = 10;
  private static final int MOST_REPORTS = 20;

  private static final String STORY =
      "\"story\": {\"type\": \"string\", \"description\": \"The id of a story, from list_stories or search.\"}";
  private static final String LIMIT =
      "\"limit\": {\"type\": \"integer\", \"minimum\": 1, \"maximum\": 50}";

  private final Store store;
  private final Function<List<Report>, Account> reading;

  Tools(Store store, Function<List<Report>, Account> reading) {
    this.store = store;
    this.reading = reading;
  }

  List<SyncToolSpecification> all() {
    return List.of(
        tool(
            "list_stories",
            "All stories, the newest first, each with its reports, origins and disputed points.",
            "\"order\": {\"type\": \"string\", \"enum\": [\"newest\", \"reports\", \"origins\", \"disputes\"]}, "
                + LIMIT,
            List.of(),
            this::stories),
        tool(
            "search",
            "Finds reports, claims, actors, agreements and disputes by their words.",
            "\"words\": {\"type\": \"string\"}, \"kind\": {\"type\": \"string\", \"enum\": [\"report\", \"claim\", \"actor\", \"agreement\", \"dispute\"]}, "
                + LIMIT,
            List.of("words"),
            this::search),
        tool(
            "get_account",
            "What the reports of a story tell: the best supported statements with passages.",
            STORY + ", " + LIMIT,
            List.of("story"),
            arguments -> Digests.account(account(arguments), limit(arguments))),
        tool(
            "list_disputes",
            "Where the reports of a story differ: each value with the reports behind it.",
            STORY + ", " + LIMIT,
            List.of("story"),
            arguments -> Digests.disputes(account(arguments), limit(arguments))),
        tool(
            "who_said",
            "What somebody says in a story, with passages; of everybody when no speaker is named.",
            STORY + ", \"speaker\": {\"type\": \"string\"}, " + LIMIT,
            List.of("story"),
            arguments ->
                Digests.claims(account(arguments), text(arguments, "speaker"), limit(arguments))),
        tool(
            "in_force",
            "Which agreements and sanctions of a story are in force, with passages.",
            STORY,
            List.of("story"),
            arguments -> Digests.inForce(account(arguments))),
        tool(
            "read_reports",
            "Makes an account of reports given as text, at once and without keeping anything.",
            "\"reports\": {\"type\": \"array\", \"minItems\": 1, \"maxItems\": 20, \"items\": {\"type\": \"object\", \"required\": [\"text\"], \"properties\": {\"text\": {\"type\": \"string\"}, \"name\": {\"type\": \"string\"}, \"outlet\": {\"type\": \"string\"}, \"published\": {\"type\": \"string\", \"format\": \"date\"}}}}",
            List.of("reports"),
            arguments -> Digests.account(read(arguments), USUAL)));
  }

  private static SyncToolSpecification tool(
      String name,
      String description,
      String properties,
      List<String> required,
      Function<JsonNode, ObjectNode> answer) {
    String schema =
        "{\"type\": \"object\", \"properties\": {%s}, \"required\": %s}"
            .formatted(properties, JsonMapper.shared().writeValueAsString(required));
    Tool tool = Tool.builder().name(name).description(description).inputSchema(map(schema)).build();
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((exchange, request) -> answered(answer, request.arguments()))
        .build();
  }

  @SuppressWarnings("unchecked") // an object of JSON is a map by strings
  private static Map<String, Object> map(String schema) {
    return JsonMapper.shared().readValue(schema, Map.class);
  }

  private static CallToolResult answered(
      Function<JsonNode, ObjectNode> answer, Map<String, Object> arguments) {
    try {
      JsonNode given = JsonMapper.shared().valueToTree(arguments == null ? Map.of() : arguments);
      return CallToolResult.builder().addTextContent(answer.apply(given).toString()).build();
    } catch (IllegalArgumentException e) {
      return CallToolResult.builder()
          .addTextContent(String.valueOf(e.getMessage()))
          .isError(true)
          .build();
    }
  }

  private static String text(JsonNode arguments, String name) {
    return arguments.path(name).asString("").strip();
  }

  private static int limit(JsonNode arguments) {
    int limit = arguments.path("limit").asInt(USUAL);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit: expected 1 to %d, got %d".formatted(MOST, limit));
    }
    return limit;
  }

  private Account account(JsonNode arguments) {
    String story = text(arguments, "story");
    return store
        .stories()
        .latest(story)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no story '%s'; list_stories has all ids".formatted(story)))
        .account();
  }

  private ObjectNode stories(JsonNode arguments) {
    String word = text(arguments, "order").toUpperCase(Locale.ROOT);
    Order order = word.isEmpty() ? Order.NEWEST : Order.valueOf(word);
    ObjectNode node = JsonMapper.shared().createObjectNode();
    ArrayNode items = node.putArray("stories");
    store
        .stories()
        .front(order, limit(arguments), 0)
        .forEach(
            story ->
                items
                    .addObject()
                    .put("id", story.id())
                    .put("title", story.title())
                    .put("changed", story.changed().toString())
                    .put("reports", story.reports())
                    .put("origins", story.origins())
                    .put("disputes", story.disputes()));
    return node.put("all", store.stories().count());
  }

  private ObjectNode search(JsonNode arguments) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    ArrayNode items = node.putArray("found");
    store
        .search()
        .find(text(arguments, "words"), text(arguments, "kind"), limit(arguments), 0)
        .forEach(
            hit ->
                items
                    .addObject()
                    .put("story", hit.story())
                    .put("kind", hit.kind())
                    .put("item", hit.item())
                    .put("title", hit.title())
                    .put("passage", hit.passage()));
    return node;
  }

  private Account read(JsonNode arguments) {
    List<Report> reports = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    JsonNode given = arguments.path("reports");
    if (given.isEmpty() || given.size() > MOST_REPORTS) {
      throw new IllegalArgumentException(
          "reports: expected 1 to %d, got %d".formatted(MOST_REPORTS, given.size()));
    }
    for (JsonNode report : given) {
      String id = "r" + (reports.size() + 1);
      String name = text(report, "name").isEmpty() ? id + ".txt" : text(report, "name");
      byte[] bytes = report.path("text").asString("").getBytes(StandardCharsets.UTF_8);
      switch (ReportReader.read(id, name, bytes, known(report))) {
        case Outcome.Read read -> reports.add(read.report());
        case Outcome.Rejected no ->
            refused.add("%s: %s. %s".formatted(no.source(), no.reason(), no.remedy()));
      }
    }
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(String.join(" ", refused));
    }
    return reading.apply(reports);
  }

  private static Known known(JsonNode report) {
    String outlet = text(report, "outlet");
    String published = text(report, "published");
    try {
      return new Known(
          outlet.isEmpty() ? null : outlet,
          published.isEmpty() ? null : LocalDate.parse(published),
          null,
          null,
          null);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "published: expected a day such as 2031-05-13, got '%s'".formatted(published), e);
    }
  }
}
