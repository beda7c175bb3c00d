package news.parallax.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.ReportEntry;
import news.parallax.inquiry.Check;
import news.parallax.inquiry.Check.Answer;
import news.parallax.inquiry.Check.Objection;
import news.parallax.inquiry.SideBySide;
import news.parallax.inquiry.SideBySide.Pair;
import news.parallax.report.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what users ask of reports as JSON: the forms `parallax-check/1` and
/// `parallax-comparison/1`, with evidence, findings and discrepancies as in an account.
public final class InquiryJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private InquiryJson() {}

  /// One JSON object on one line, without a line feed.
  ///
  /// @param rejected input that gave no report
  public static String write(Check check, List<Rejected> rejected) {
    ObjectNode root = NODES.objectNode().put("format", "parallax-check/1");
    root.put("claim", check.claim());
    root.set("reports", array(check.answers(), InquiryJson::answer));
    root.set("rejected", array(rejected, JsonWriter::rejected));
    return MAPPER.writeValueAsString(root);
  }

  private static ObjectNode answer(Answer answer) {
    ObjectNode node = report(answer.report());
    node.put("position", Check.word(answer.position()));
    node.set("supporting", array(answer.supporting(), JsonWriter::evidence));
    node.set("contradicting", array(answer.contradicting(), InquiryJson::objection));
    node.set(
        "nearest",
        answer.nearest() == null ? NODES.nullNode() : JsonWriter.evidence(answer.nearest()));
    return node;
  }

  private static ObjectNode objection(Objection objection) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", objection.kind().name().toLowerCase(Locale.ROOT));
    node.put("claimed", objection.claimed()).put("told", objection.told());
    node.set("evidence", JsonWriter.evidence(objection.evidence()));
    return node;
  }

  private static ObjectNode report(Report report) {
    return NODES
        .objectNode()
        .put("id", report.id())
        .put("source", report.source())
        .put("title", report.title())
        .put("outlet", report.outlet());
  }

  /// One JSON object on one line, without a line feed.
  public static String write(SideBySide sides) {
    ObjectNode root = NODES.objectNode().put("format", "parallax-comparison/1");
    root.put("left", sides.left()).put("right", sides.right());
    root.set(
        "reports",
        array(
            sides.account().reports().stream().map(ReportEntry::report).toList(),
            InquiryJson::report));
    root.set("passages", array(sides.pairs(), InquiryJson::pair));
    root.set("agreements", array(sides.agreements(), JsonWriter::finding));
    root.set("discrepancies", array(sides.differences(), JsonWriter::discrepancy));
    root.set("explained", array(sides.account().explained(), JsonWriter::explained));
    root.set("onlyLeft", array(sides.onlyLeft(), JsonWriter::evidence));
    root.set("onlyRight", array(sides.onlyRight(), JsonWriter::evidence));
    return MAPPER.writeValueAsString(root);
  }

  private static ObjectNode pair(Pair pair) {
    ObjectNode node = NODES.objectNode().put("opposed", pair.opposed());
    node.put("closeness", Math.round(pair.closeness() * 100) / 100.0);
    node.set("left", JsonWriter.evidence(pair.left()));
    node.set("right", JsonWriter.evidence(pair.right()));
    return node;
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> write) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }
}
