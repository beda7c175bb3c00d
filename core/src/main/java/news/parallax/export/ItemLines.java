package news.parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.account.Account;
import news.parallax.write.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every item of an account on a line of its own: `{"story", "section", "item"}`, where `section`
/// is the item's place in `parallax-account/1` and `item` what stands there.
final class ItemLines {
  private ItemLines() {}

  static String of(Account account) {
    JsonNode root = JsonMapper.shared().readTree(new JsonWriter(false).write(account));
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> section : root.properties()) {
      if (section.getValue().isObject()) {
        lines.add(line(account, section.getKey(), section.getValue()));
      } else if (section.getValue().isArray()) {
        section.getValue().forEach(item -> lines.add(line(account, section.getKey(), item)));
      }
    }
    return String.join("", lines);
  }

  private static String line(Account account, String section, JsonNode item) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("story", account.story().id()).put("section", section).set("item", item);
    return node + "\n";
  }
}
