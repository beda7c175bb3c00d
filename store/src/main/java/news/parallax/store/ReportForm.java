package news.parallax.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The parts of a report that are no plain text, written down as JSON.
public final class ReportForm {
  private ReportForm() {}

  public static String publication(Publication publication) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    ObjectNode written =
        switch (publication) {
          case Publication.Given given -> node.put("given", given.date().toString());
          case Publication.Printed printed ->
              at(node.put("printed", printed.date().toString()), printed.where());
          case Publication.PrintedWithoutYear printed ->
              at(node.put("yearless", printed.day().toString()), printed.where());
          case Publication.Unknown unknown -> node;
        };
    return written.toString();
  }

  private static ObjectNode at(ObjectNode node, Span where) {
    return node.put("start", where.start()).put("end", where.end());
  }

  public static Publication publication(String json) {
    JsonNode node = JsonMapper.shared().readTree(json);
    if (node.has("given")) {
      return new Publication.Given(LocalDate.parse(node.get("given").asString()));
    }
    if (node.has("printed")) {
      return new Publication.Printed(LocalDate.parse(node.get("printed").asString()), where(node));
    }
    return node.has("yearless")
        ? new Publication.PrintedWithoutYear(
            MonthDay.parse(node.get("yearless").asString()), where(node))
        : new Publication.Unknown();
  }

  private static Span where(JsonNode node) {
    return new Span(node.get("start").asInt(), node.get("end").asInt());
  }

  public static String blocks(List<Block> blocks) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    for (Block block : blocks) {
      Span span = block.span();
      ArrayNode one = array.addArray().add(span.start()).add(span.end()).add(block.kind().name());
      block.insets().forEach(inset -> one.add(inset.start()).add(inset.end()));
    }
    return array.toString();
  }

  public static List<Block> blocks(String json) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode one : JsonMapper.shared().readTree(json)) {
      Span span = new Span(one.get(0).asInt(), one.get(1).asInt());
      List<Span> insets = new ArrayList<>();
      for (int i = 3; i + 1 < one.size(); i += 2) {
        insets.add(new Span(one.get(i).asInt(), one.get(i + 1).asInt()));
      }
      blocks.add(new Block(span, Block.Kind.valueOf(one.get(2).asString()), insets));
    }
    return blocks;
  }

  public static String texts(List<String> texts) {
    return JsonMapper.shared().writeValueAsString(texts);
  }

  public static List<String> texts(String json) {
    return JsonMapper.shared().readTree(json).valueStream().map(node -> node.asString()).toList();
  }
}
