package news.parallax.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import news.parallax.account.Account;
import news.parallax.inquiry.Check;
import news.parallax.question.Days;
import news.parallax.report.Report;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf.Order;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an assistant can ask for. A question that cannot be answered gets an error that says why.
final class Tools {
  private static final int MOST = 50;
  private static final int USUAL = 10;

  /// In UTF-16 code units; a longer text is a report.
  private static final int LONGEST_CLAIM = 1000;

  private static final String STORY =
      "\"story\": {\"type\": \"string\", \"description\": \"The id of a story, from list_stories or search.\"}";
  private static final String LIMIT =
      "\"limit\": {\"type\": \"integer\", \"minimum\": 1, \"maximum\": 50}";

  private final Store store;
  private final Desk desk;

  Tools(Store store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /// A tool and what it answers, whatever carries it.
  record Offer(Tool tool, Function<CallToolRequest, CallToolResult> answer) {}

  List<Offer> all() {
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
            "check_claim",
            "Who supports a sentence, who contradicts it and who is silent, with passages: in a story"
                + " of the store, or in reports given as text.",
            "\"claim\": {\"type\": \"string\", \"description\": \"One sentence.\"}, "
                + STORY
                + ", "
                + GivenReports.SCHEMA,
            List.of("claim"),
            this::check),
        tool(
            "in_force",
            "Which agreements and sanctions stand, by the latest that a story's reports say or on a"
                + " day, with passages; and what does not stand, with why.",
            STORY
                + ", \"on\": {\"type\": \"string\", \"description\": \"A day, a month or a year: 2024-06-19, 2024-06, 2024.\"}, \"party\": {\"type\": \"string\", \"description\": \"Only what binds this actor.\"}",
            List.of("story"),
            arguments ->
                Digests.inForce(account(arguments), days(arguments), text(arguments, "party"))),
        tool(
            "read_reports",
            "Makes an account of reports given as text, at once and without keeping anything.",
            GivenReports.SCHEMA,
            List.of("reports"),
            arguments ->
                Digests.account(desk.account(GivenReports.of(arguments.path("reports"))), USUAL)));
  }

  private static Offer tool(
      String name,
      String description,
      String properties,
      List<String> required,
      Function<JsonNode, ObjectNode> answer) {
    String schema =
        "{\"type\": \"object\", \"properties\": {%s}, \"required\": %s}"
            .formatted(properties, JsonMapper.shared().writeValueAsString(required));
    Tool tool = Tool.builder(name, map(schema)).description(description).build();
    return new Offer(tool, request -> answered(answer, request.arguments()));
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

  private static @Nullable Days days(JsonNode arguments) {
    String on = text(arguments, "on");
    try {
      return on.isEmpty() ? null : Days.of(on);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("on: " + e.getMessage(), e);
    }
  }

  private ObjectNode check(JsonNode arguments) {
    String claim = text(arguments, "claim");
    if (claim.chars().noneMatch(Character::isLetter) || claim.length() > LONGEST_CLAIM) {
      throw new IllegalArgumentException(
          "claim: expected a sentence of at most %d characters, got '%s'"
              .formatted(LONGEST_CLAIM, claim));
    }
    Report sentence = Check.sentence("claim", claim);
    if (arguments.path("reports").isEmpty()) {
      Account account = account(arguments);
      return Digests.check(account, desk.checkKept(sentence, Digests.reports(account)));
    }
    Account account = desk.account(GivenReports.of(arguments.path("reports")));
    return Digests.check(account, desk.check(sentence, Digests.reports(account)));
  }

  private Account account(JsonNode arguments) {
    String story = text(arguments, "story");
    return store
        .stories()
        .latest(story)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    story.isEmpty()
                        ? "story: expected an id; list_stories has them"
                        : "There is no story '%s'; list_stories has all ids".formatted(story)))
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
}
