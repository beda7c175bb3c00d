package news.parallax.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Support;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.change.Change.Kind;
import news.parallax.claim.Stance;
import news.parallax.report.Evidence;
import news.parallax.report.Report;

/// Compares two accounts of one story.
public final class Changes {
  private final Account before;
  private final Account after;
  private final Passages old;
  private final Passages now;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Account before, Account after) {
    this.before = before;
    this.after = after;
    this.old = new Passages(before);
    this.now = new Passages(after);
  }

  /// What a story's first account has: that it begins, and nothing of what it tells.
  public static List<Change> first(Account account) {
    Passages passages = new Passages(account);
    return List.of(
        new Change(
            Kind.STORY_BEGINS,
            "A story begins: " + account.story().title(),
            passages.sources(account.reports().stream().map(r -> r.report().id()).toList())));
  }

  /// What is new, by kind, then in the order of the account; empty when nothing is.
  public static List<Change> between(Account before, Account after) {
    Changes changes = new Changes(before, after);
    changes.reports();
    changes.confirmations();
    changes.disputes();
    changes.tolls();
    changes.denials();
    changes.agreements();
    changes.sanctions();
    return List.copyOf(changes.changes);
  }

  private void add(Kind kind, String text, Collection<String> reports) {
    changes.add(new Change(kind, text, now.sources(reports)));
  }

  private void reports() {
    for (Report report : now.without(old)) {
      add(
          Kind.REPORT_JOINS,
          "A report joins: " + named(report) + origin(report),
          List.of(report.id()));
    }
    for (Report report : old.without(now)) {
      changes.add(
          new Change(
              Kind.REPORT_LEAVES, "A report leaves: " + named(report), List.of(report.source())));
    }
  }

  private static String named(Report report) {
    String title = report.title();
    String outlet = report.outlet();
    return (outlet == null ? report.source() : outlet) + (title == null ? "" : ", “" + title + "”");
  }

  private String origin(Report report) {
    return after.origins().stream()
            .anyMatch(o -> o.reports().size() > 1 && o.reports().contains(report.id()))
        ? " (of an origin that is known already)"
        : "";
  }

  private void confirmations() {
    Passages.Index<Finding> known = old.new Index<>(before.findings(), Finding::evidence);
    for (Finding finding : after.findings()) {
      boolean was =
          known.same(finding, now).filter(f -> f.support() == Support.SINGLE_ORIGIN).isPresent();
      if (was && finding.support() == Support.CORROBORATED) {
        add(
            Kind.CONFIRMED,
            "%s confirms: %s"
                .formatted(
                    finding.origins() == 2 ? "A second origin" : "More than one origin",
                    finding.statement()),
            finding.reports());
      }
    }
  }

  private void disputes() {
    Passages.Index<Discrepancy> known = old.new Index<>(before.discrepancies(), Changes::evidence);
    for (Discrepancy dispute : after.discrepancies()) {
      Optional<Discrepancy> was = known.same(dispute, now);
      if (was.isEmpty()) {
        add(
            Kind.DISPUTED,
            "The %s differs now: %s: %s"
                .formatted(word(dispute.kind()), dispute.subject(), values(dispute.values())),
            reports(dispute.values()));
      } else if (!fresh(was.get().values(), dispute.values()).isEmpty()) {
        add(
            Kind.DISPUTE_GROWS,
            "%s: another value: %s"
                .formatted(dispute.subject(), values(fresh(was.get().values(), dispute.values()))),
            reports(fresh(was.get().values(), dispute.values())));
      }
    }
    Passages.Index<Discrepancy> left = now.new Index<>(after.discrepancies(), Changes::evidence);
    for (Discrepancy dispute : before.discrepancies()) {
      if (left.same(dispute, old).isEmpty()) {
        changes.add(
            new Change(
                Kind.DISPUTE_ENDS,
                "No longer disputed: %s".formatted(dispute.subject()),
                old.sources(reports(dispute.values()))));
      }
    }
  }

  private static List<Evidence> evidence(Discrepancy dispute) {
    return evidence(dispute.values());
  }

  private static List<Evidence> evidence(List<Value> values) {
    return values.stream().flatMap(value -> value.evidence().stream()).toList();
  }

  private static List<Value> fresh(List<Value> before, List<Value> after) {
    List<String> known = before.stream().map(Value::value).toList();
    return after.stream().filter(value -> !known.contains(value.value())).toList();
  }

  /// Counts that grow are told as a series and never as a dispute.
  private void tolls() {
    List<Explained> series = updates(before);
    Passages.Index<Explained> known = old.new Index<>(series, e -> evidence(e.values()));
    for (Explained toll : updates(after)) {
      List<Value> was = known.same(toll, now).map(Explained::values).orElse(List.of());
      List<Value> fresh = fresh(was, toll.values());
      if (!fresh.isEmpty()) {
        add(
            Kind.TOLL,
            "The count differs now: %s: %s".formatted(toll.subject(), values(toll.values())),
            reports(fresh));
      }
    }
  }

  private static List<Explained> updates(Account account) {
    return account.explained().stream().filter(e -> e.kind() == Reason.UPDATE).toList();
  }

  private void denials() {
    Passages.Index<ClaimEntry> known = old.new Index<>(before.claims(), ClaimEntry::evidence);
    for (ClaimEntry claim : after.claims()) {
      String speaker = claim.speaker();
      if (claim.stance() == Stance.DENY
          && speaker != null
          && known.same(claim, now).filter(c -> c.stance() == Stance.DENY).isEmpty()) {
        add(
            Kind.DENIED,
            "%s denies: %s".formatted(actor(speaker), claim.proposition()),
            claim.reports());
      }
    }
  }

  private String actor(String id) {
    return after.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }

  private void agreements() {
    Passages.Index<AgreementEntry> known =
        old.new Index<>(before.agreements(), AgreementEntry::evidence);
    for (AgreementEntry pact : after.agreements()) {
      known
          .same(pact, now)
          .filter(was -> was.status() != pact.status())
          .ifPresent(
              was ->
                  add(
                      Kind.AGREEMENT,
                      turned(pact.name(), was.status(), pact.status()),
                      pact.reports()));
    }
  }

  private void sanctions() {
    Passages.Index<SanctionEntry> known =
        old.new Index<>(before.sanctions(), SanctionEntry::evidence);
    for (SanctionEntry sanction : after.sanctions()) {
      known
          .same(sanction, now)
          .filter(was -> was.status() != sanction.status())
          .ifPresent(
              was ->
                  add(
                      Kind.SANCTION,
                      turned(
                          "Sanctions on " + actor(sanction.target()),
                          was.status(),
                          sanction.status()),
                      sanction.reports()));
    }
  }

  private static String turned(String what, Enum<?> was, Enum<?> is) {
    return "%s: %s, was %s".formatted(what, word(is), word(was));
  }

  private static String values(List<Value> values) {
    return values.stream().map(Value::value).collect(Collectors.joining(" / "));
  }

  private static SortedSet<String> reports(List<Value> values) {
    return values.stream()
        .map(Value::reports)
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
