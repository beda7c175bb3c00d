package news.parallax.server;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import news.parallax.write.Element;
import news.parallax.write.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports that people paste or programs send, of which an account is made at once; nothing is
/// kept.
final class ReadPage {
  private static final int BOXES = 3;
  private static final int MOST_REPORTS = 50;

  private final Desk desk;
  private final Semaphore turn = new Semaphore(1);

  ReadPage(Desk desk) {
    this.desk = desk;
  }

  String form() {
    Element form =
        Element.of("form", "reports")
            .set("action", "/read")
            .set("method", "post")
            .set("id", "read");
    for (int i = 1; i <= BOXES; i++) {
      String id = "text-" + i;
      form.add(
          Element.of("label").set("for", id).text("Report " + i),
          Element.of("textarea").set("id", id).set("name", "text").set("rows", "8"));
    }
    form.add(Element.of("button").text("Make an account"));
    return Site.page(
        "Read reports",
        List.of(
            Site.title("Read reports"),
            Site.note(
                "Paste the text of each report into a box of its own, the headline first, or drop text files anywhere on this page. Nothing is kept, and nothing leaves this machine."),
            form));
  }

  /// An account for a person, of the texts of the form.
  String answer(Request request) {
    if (request
        .header("Content-Type")
        .filter(t -> t.startsWith("application/x-www-form-urlencoded"))
        .isEmpty()) {
      throw new Problem(415, "Send the form of /read, or JSON to /api/accounts");
    }
    List<Sent> sent = new ArrayList<>();
    for (String text : Request.form(request.body()).getOrDefault("text", List.of())) {
      if (!text.isBlank()) {
        sent.add(new Sent("report-%d.txt".formatted(sent.size() + 1), text, Known.NOTHING));
      }
    }
    return StoryPages.passing(account(sent));
  }

  /// An account for a program: `{"reports": [{"text", "name", "outlet", "published", "title",
  /// "byline", "url"}]}`, all but `text` optional.
  String json(Request request) {
    if (request.header("Content-Type").filter(t -> t.startsWith("application/json")).isEmpty()) {
      throw new Problem(415, "Send JSON, with “Content-Type: application/json”");
    }
    List<Sent> sent = new ArrayList<>();
    try {
      JsonNode reports = JsonMapper.shared().readTree(request.body()).path("reports");
      for (JsonNode report : reports) {
        sent.add(sent(report, sent.size() + 1));
      }
    } catch (JacksonException e) {
      throw new Problem(400, "The body is no valid JSON: " + e.getOriginalMessage());
    }
    return new JsonWriter(true).write(account(sent));
  }

  /// A report as it was sent.
  private record Sent(String name, String text, Known known) {}

  private static Sent sent(JsonNode report, int number) {
    String published = text(report, "published");
    try {
      String name = text(report, "name");
      return new Sent(
          name == null ? "report-%d.txt".formatted(number) : name,
          report.path("text").asString(""),
          new Known(
              text(report, "outlet"),
              published == null ? null : LocalDate.parse(published),
              text(report, "title"),
              text(report, "byline"),
              text(report, "url")));
    } catch (DateTimeParseException e) {
      throw new Problem(
          400,
          "reports[%d].published: expected a day such as 2031-05-13, got '%s'"
              .formatted(number - 1, published));
    }
  }

  private static @Nullable String text(JsonNode report, String field) {
    String text = report.path(field).asString("").strip();
    return text.isEmpty() ? null : text;
  }

  private Account account(List<Sent> sent) {
    if (sent.isEmpty() || sent.size() > MOST_REPORTS) {
      throw new Problem(
          400, "Expected 1 to %d reports with a text, got %d".formatted(MOST_REPORTS, sent.size()));
    }
    List<Report> reports = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    for (Sent one : sent) {
      byte[] bytes = one.text().getBytes(StandardCharsets.UTF_8);
      switch (ReportReader.read("r" + (reports.size() + 1), one.name(), bytes, one.known())) {
        case Outcome.Read read -> reports.add(read.report());
        case Outcome.Rejected no ->
            rejected.add(new Rejected(no.source(), no.reason(), no.remedy()));
      }
    }
    if (reports.isEmpty()) {
      Rejected first = rejected.getFirst();
      throw new Problem(
          400,
          "No report could be read; %s: %s. %s"
              .formatted(first.source(), first.reason(), first.remedy()));
    }
    if (!turn.tryAcquire()) {
      throw new Problem(429, "Another account is being made; try again in some seconds");
    }
    try {
      return desk.account(reports, rejected);
    } finally {
      turn.release();
    }
  }
}
