package news.parallax.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Something of an account that can be searched for.
///
/// @param item the id that it has in the account
record Entry(Kind kind, String item, String title, String body) {
  /// What can be searched for.
  enum Kind {
    REPORT,
    CLAIM,
    ACTOR,
    AGREEMENT,
    DISPUTE
  }

  static List<Entry> of(Account account) {
    List<Entry> entries = new ArrayList<>();
    for (ReportEntry entry : account.reports()) {
      Report report = entry.report();
      entries.add(new Entry(Kind.REPORT, report.id(), title(report), report.text()));
    }
    for (Actor actor : account.actors()) {
      String roles =
          actor.roles().stream()
              .map(Actor.Office::title)
              .distinct()
              .collect(Collectors.joining(", "));
      String names = String.join(", ", actor.aliases());
      entries.add(
          new Entry(
              Kind.ACTOR,
              actor.id(),
              actor.name(),
              roles.isEmpty() ? names : names + "; " + roles));
    }
    Map<String, String> names =
        account.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    for (ClaimEntry claim : account.claims()) {
      entries.add(
          new Entry(Kind.CLAIM, claim.id(), name(names, claim.speaker()), claim.proposition()));
    }
    for (AgreementEntry pact : account.agreements()) {
      String parties =
          pact.parties().stream().map(id -> name(names, id)).collect(Collectors.joining(", "));
      entries.add(new Entry(Kind.AGREEMENT, pact.id(), pact.name(), parties));
    }
    for (Discrepancy dispute : account.discrepancies()) {
      String values =
          dispute.values().stream().map(Value::value).collect(Collectors.joining(" / "));
      entries.add(new Entry(Kind.DISPUTE, dispute.id(), dispute.subject(), values));
    }
    return entries;
  }

  private static String name(Map<String, String> names, @Nullable String actor) {
    return actor == null ? "" : names.getOrDefault(actor, actor);
  }

  private static String title(Report report) {
    String title = report.title();
    return title == null ? report.name() : title;
  }

  void add(Sql sql, String story) throws SQLException {
    sql.run(
        "INSERT INTO entry (story, kind, item, title, body, folded_title, folded_body)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        story,
        kind.name().toLowerCase(Locale.ROOT),
        item,
        title,
        body,
        Folded.of(title),
        Folded.of(body));
  }
}
