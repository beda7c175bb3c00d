package news.parallax.mcp;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import tools.jackson.databind.JsonNode;

/// Reports that an assistant brings as text.
final class GivenReports {
  private static final int MOST = 20;

  /// The part of a tool's schema that asks for them.
  static final String SCHEMA =
      "\"reports\": {\"type\": \"array\", \"minItems\": 1, \"maxItems\": %d, \"items\": {\"type\": \"object\", \"required\": [\"text\"], \"properties\": {\"text\": {\"type\": \"string\"}, \"name\": {\"type\": \"string\"}, \"outlet\": {\"type\": \"string\"}, \"published\": {\"type\": \"string\", \"format\": \"date\"}}}}"
          .formatted(MOST);

  private GivenReports() {}

  /// @param given an array of objects with `text` and what is known about it
  /// @throws IllegalArgumentException when one of them gives no report
  static List<Report> of(JsonNode given) {
    if (given.isEmpty() || given.size() > MOST) {
      throw new IllegalArgumentException(
          "reports: expected 1 to %d, got %d".formatted(MOST, given.size()));
    }
    List<Report> reports = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (JsonNode one : given) {
      String id = "r" + (reports.size() + 1);
      String name = text(one, "name");
      byte[] bytes = one.path("text").asString("").getBytes(StandardCharsets.UTF_8);
      switch (ReportReader.read(id, name.isEmpty() ? id + ".txt" : name, bytes, known(one))) {
        case Outcome.Read read -> reports.add(read.report());
        case Outcome.Rejected no ->
            refused.add("%s: %s. %s".formatted(no.source(), no.reason(), no.remedy()));
      }
    }
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(String.join(" ", refused));
    }
    return reports;
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

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("").strip();
  }
}
