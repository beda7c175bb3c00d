package news.parallax.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.correction.Correction;
import news.parallax.correction.Fix;
import news.parallax.correction.Passage;
import news.parallax.report.Report;
import news.parallax.store.Store;

/// What a person sent to set something right, checked against the account that it is about.
final class SentCorrection {
  private static final int LONGEST = 1000;

  private final Store store;
  private final Account account;
  private final Map<String, List<String>> sent;

  private SentCorrection(Store store, Account account, Map<String, List<String>> sent) {
    this.store = store;
    this.account = account;
    this.sent = sent;
  }

  /// @param on the day on which it was sent
  /// @throws Problem when anything is missing, or is not in the story
  static Correction of(Store store, String story, Map<String, List<String>> sent, LocalDate on) {
    Account account = store.stories().latest(story).orElseThrow(() -> Api.noStory(story)).account();
    SentCorrection form = new SentCorrection(store, account, sent);
    return new Correction(form.fix(), text(sent, "by"), on, text(sent, "reason"));
  }

  private Fix fix() {
    String kind = text("kind");
    return switch (kind) {
      case "dismiss" -> dismissal();
      case "merge-actors" -> new Fix.SameActor(names());
      case "split-actors" -> new Fix.OtherActors(names());
      case "speaker" -> speaker();
      case "date" -> new Fix.Published(report().source(), day());
      case "split-story" -> new Fix.OwnStory(List.of(report().source()));
      case "merge-stories" -> merging();
      default -> throw new Problem(400, "kind: '%s' cannot be set right here".formatted(kind));
    };
  }

  private Fix dismissal() {
    String number = text("dispute");
    Discrepancy dispute =
        account.discrepancies().stream()
            .filter(one -> one.id().replaceAll("\\D", "").equals(number))
            .findFirst()
            .orElseThrow(() -> gone("dispute", number));
    String first = dispute.values().getFirst().reports().getFirst();
    return new Fix.Dismissed(
        dispute.kind().name().toLowerCase(Locale.ROOT), dispute.subject(), named(first).source());
  }

  private List<String> names() {
    List<String> names = List.of(text("a"), text("b"));
    for (String name : names) {
      if (account.actors().stream()
          .noneMatch(a -> a.name().equals(name) || a.aliases().contains(name))) {
        throw gone("name", name);
      }
    }
    if (names.getFirst().equals(names.getLast())) {
      throw new Problem(400, "a and b: expected two different names");
    }
    return names;
  }

  private Fix speaker() {
    Report report = report();
    String words = text("words");
    String speaker = sent.getOrDefault("speaker", List.of("")).getFirst().strip();
    if (!report.text().contains(words)) {
      throw new Problem(
          400, "words: the report does not have “%s”; copy them from its text".formatted(words));
    }
    return new Fix.SaidBy(
        new Passage(report.source(), words), speaker.isEmpty() ? null : text("speaker"));
  }

  private Fix merging() {
    String other = text("other");
    Account second = store.stories().latest(other).orElseThrow(() -> Api.noStory(other)).account();
    return new Fix.SameStory(
        List.of(
            account.reports().getFirst().report().source(),
            second.reports().getFirst().report().source()));
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(text("day"));
    } catch (DateTimeParseException e) {
      throw new Problem(
          400, "day: expected a day such as 2031-05-13, got '%s'".formatted(text("day")));
    }
  }

  private Report report() {
    return named(text("report"));
  }

  private Report named(String id) {
    return account.reports().stream()
        .map(Account.ReportEntry::report)
        .filter(report -> report.id().equals(id))
        .findFirst()
        .orElseThrow(() -> gone("report", id));
  }

  private static Problem gone(String field, String value) {
    return new Problem(
        400,
        "%s: the story has no '%s' now; load the form again and choose anew"
            .formatted(field, value));
  }

  private String text(String name) {
    return text(sent, name);
  }

  /// What a field holds, on one line and without control characters.
  static String text(Map<String, List<String>> sent, String name) {
    String text =
        sent.getOrDefault(name, List.of("")).getFirst().replaceAll("\\p{Cntrl}+", " ").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Problem(
          400, "%s: expected 1 to %d letters, got %d".formatted(name, LONGEST, text.length()));
    }
    return text;
  }
}
