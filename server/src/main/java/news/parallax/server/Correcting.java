package news.parallax.server;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import news.parallax.correction.CorrectionText;
import news.parallax.store.Store;

/// What people set right from their pages: kept in the store with who and when, and taken back in
/// the same way.
final class Correcting {
  private final Store store;
  private final InstantSource clock;
  private final CorrectPage forms;

  Correcting(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.forms = new CorrectPage(store);
  }

  String form(String story) {
    return forms.of(story);
  }

  String all() {
    return CorrectionsPage.of(store);
  }

  /// Those in force, as a file that the command line follows.
  Answer file() {
    String text = CorrectionText.of(store.madeCorrections().inForce());
    return Answer.of("application/yaml; charset=utf-8", text)
        .with("Content-Disposition", "attachment; filename=\"corrections.yaml\"");
  }

  Answer made(Request request, String story) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    store.madeCorrections().add(SentCorrection.of(store, story, sent(request), today), now);
    return Answer.see("/corrections");
  }

  Answer withdrawn(Request request) {
    Map<String, List<String>> sent = sent(request);
    String number = SentCorrection.text(sent, "number");
    String by = SentCorrection.text(sent, "by");
    boolean known = number.matches("\\d{1,18}");
    if (!known || !store.madeCorrections().withdraw(Long.parseLong(number), by, clock.instant())) {
      throw new Problem(404, "No correction %s is in force; load the page again".formatted(number));
    }
    return Answer.see("/corrections");
  }

  private static Map<String, List<String>> sent(Request request) {
    if (request
        .header("Content-Type")
        .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
        .isEmpty()) {
      throw new Problem(415, "Send the form of the page");
    }
    return Request.form(request.body());
  }
}
