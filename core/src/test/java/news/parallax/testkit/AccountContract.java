package news.parallax.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every account must keep: the schema in `docs/account.schema.json`, and what a schema cannot
/// say: references lead somewhere, and passages lie inside their report.
public final class AccountContract {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Sketch.resource("/news/parallax/write/account.schema.json"));

  /// Fields that hold ids, with the section that the ids belong to.
  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("sources", "actors"),
          Map.entry("targets", "actors"),
          Map.entry("saidBy", "actors"),
          Map.entry("speaker", "actors"),
          Map.entry("parties", "actors"),
          Map.entry("imposedBy", "actors"),
          Map.entry("target", "actors"),
          Map.entry("member", "actors"),
          Map.entry("body", "actors"),
          Map.entry("a", "actors"),
          Map.entry("b", "actors"),
          Map.entry("about", "events"),
          Map.entry("events", "events"),
          Map.entry("answers", "claims"),
          Map.entry("replaces", "agreements"),
          Map.entry("replacedBy", "agreements"),
          Map.entry("agreements", "agreements"),
          Map.entry("narrator", "reports"),
          Map.entry("reports", "reports"),
          Map.entry("report", "reports"));

  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private AccountContract() {}

  /// The lists of an account, by the names of their fields.
  public static Set<String> sections() {
    Set<String> sections = new TreeSet<>();
    JsonNode schema =
        JsonMapper.shared().readTree(Sketch.resource("/news/parallax/write/account.schema.json"));
    for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
      if (field.getValue().path("type").asString("").equals("array")) {
        sections.add(field.getKey());
      }
    }
    return sections;
  }

  /// What is wrong with an account, one line each; empty for a good one.
  public static List<String> violations(String json) {
    AccountContract contract = new AccountContract();
    SCHEMA.validate(json, InputFormat.JSON).forEach(e -> contract.violations.add(e.toString()));
    if (contract.violations.isEmpty()) {
      contract.check(JsonMapper.shared().readTree(json));
    }
    return contract.violations;
  }

  private void check(JsonNode account) {
    for (Map.Entry<String, JsonNode> section : account.properties()) {
      Set<String> known = ids.computeIfAbsent(section.getKey(), key -> new HashSet<>());
      for (JsonNode item : section.getValue()) {
        String id = item.path("id").stringValue("");
        if (!id.isEmpty() && !known.add(id)) {
          violations.add("%s: %s twice".formatted(section.getKey(), id));
        }
      }
    }
    account
        .get("reports")
        .forEach(r -> lengths.put(r.get("id").asString(), r.get("length").asInt()));
    for (Map.Entry<String, JsonNode> section : account.properties()) {
      section.getValue().forEach(item -> walk(section.getKey(), item));
    }
  }

  private void walk(String where, JsonNode node) {
    if (node.isObject() && node.has("report") && node.has("start")) {
      passage(where, node);
    }
    if (node.path("betterSupported").asInt(-1) >= node.path("values").size()) {
      violations.add(where + ": betterSupported points outside values");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      reference(where, field.getKey(), field.getValue());
      walk(where + "." + field.getKey(), field.getValue());
    }
    if (node.isArray()) {
      node.forEach(item -> walk(where, item));
    }
  }

  private void reference(String where, String field, JsonNode value) {
    String section = REFERENCES.get(field);
    if (section == null || value.isNull() || value.isObject()) {
      return;
    }
    for (JsonNode id : value.isArray() ? value : List.of(value)) {
      if (id.isString() && !ids.getOrDefault(section, Set.of()).contains(id.asString())) {
        violations.add("%s.%s: no %s in %s".formatted(where, field, id.asString(), section));
      }
    }
  }

  private void passage(String where, JsonNode evidence) {
    int start = evidence.get("start").asInt();
    int end = evidence.get("end").asInt();
    int length = lengths.getOrDefault(evidence.get("report").asString(), -1);
    if (start >= end || end > length) {
      violations.add("%s: [%d,%d) leaves a text of %d units".formatted(where, start, end, length));
    }
  }
}
