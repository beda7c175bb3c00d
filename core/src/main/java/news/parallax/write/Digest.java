package news.parallax.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.EvasionEntry;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.RelationKind;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Account.Value;
import news.parallax.event.Status;
import news.parallax.origin.Origin;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.pact.StatusChange;
import news.parallax.time.Time;

/// Items of an account told in half a sentence, the same in every form for people.
final class Digest {
  private static final String REPLACES = "replaces ";
  private static final Pattern LED =
      Pattern.compile("(?i)(over|following|after|for|due to|because of|in response to)\\b");

  private Digest() {}

  /// Period and counts for the line below the title.
  static List<String> facts(Account account) {
    List<String> facts = new ArrayList<>();
    if (account.story().period().isKnown()) {
      facts.add(Wording.time(account.story().period()));
    }
    facts.add(Wording.count(account.reports().size(), "report"));
    facts.add(Wording.count(account.origins().size(), "origin"));
    facts.add(Wording.count(account.discrepancies().size(), "disputed point"));
    return facts;
  }

  /// `A and B count as one origin: B repeats passages of A`.
  static String sharedOrigin(Origin origin, Names names) {
    Set<String> reasons = new LinkedHashSet<>();
    origin.basis().forEach(basis -> reasons.add(reason(basis, names)));
    String because = reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
    return names.reports(origin.reports()) + " count as one origin" + because;
  }

  private static String reason(Origin.Basis basis, Names names) {
    String from = basis.from() == null ? "" : names.report(basis.from());
    String to = basis.to() == null ? "" : names.report(basis.to());
    boolean directed = !from.isEmpty() && !to.isEmpty();
    return switch (basis.kind()) {
      case REUSED_PASSAGE ->
          directed ? to + " repeats passages of " + from : "they share passages word for word";
      case WIRE_CREDIT -> directed ? to + " credits " + from : "they credit the same agency";
      case SAME_PUBLISHER -> "they have one publisher";
      case NAMED_SOURCE -> directed ? to + " relies on " + from : "they rely on the same source";
    };
  }

  /// How an entry of the timeline stands: who tells it, and as what when it is no plain fact.
  static String standing(TimelineEntry entry, Names names) {
    String told = names.reports(entry.reports());
    return entry.status() == Status.HAPPENED ? told : Wording.words(entry.status()) + "; " + told;
  }

  /// What a person has set right.
  static String correction(CorrectionNote note) {
    return Wording.sentence(note.says())
        + (note.holds() ? "" : " This could not be followed: its words or names were not found.");
  }

  /// `By A. Berg on 2026-11-02: …`
  static String maker(CorrectionNote note) {
    return "By %s on %s: %s".formatted(note.by(), note.on(), Wording.sentence(note.reason()));
  }

  /// `date, between reports`.
  static String kind(Discrepancy dispute) {
    return Wording.words(dispute.kind()) + ", " + Wording.words(dispute.scope());
  }

  /// `2 origins: A, B and C`.
  static String backing(Value value, Names names) {
    return Wording.count(value.origins(), "origin") + ": " + names.reports(value.reports());
  }

  /// `signed 12 May 2031 by A and B; replaces C`.
  static String standing(AgreementEntry agreement, Names names) {
    List<String> parts = new ArrayList<>();
    List<String> conclusion = conclusion(agreement, names);
    boolean signed = !conclusion.isEmpty() && !conclusion.getFirst().startsWith(REPLACES);
    parts.addAll(signed ? conclusion.subList(0, 1) : List.of());
    switch (agreement.status()) {
      case IN_FORCE -> parts.add("in force");
      case ENDED -> parts.add("ended");
      case SIGNED, PLANNED, UNKNOWN -> {}
    }
    agreement.changes().stream()
        .map(change -> change(change, names))
        .filter(change -> !parts.contains(change))
        .forEach(parts::add);
    parts.addAll(conclusion.subList(signed ? 1 : 0, conclusion.size()));
    return String.join("; ", parts);
  }

  /// `suspended by A, 12 May 2031`.
  static String change(ChangeEntry change, Names names) {
    String done =
        change.status() == StatusChange.Kind.WITHDRAWN ? "left" : Wording.words(change.status());
    String by = change.by().isEmpty() ? "" : " by " + names.actors(change.by());
    String when = change.time().isKnown() ? ", " + Wording.time(change.time()) : "";
    return done + by + when;
  }

  /// `evaded by A: ships without names`.
  static String evasion(EvasionEntry evasion, Names names) {
    String by = evasion.by().isEmpty() ? "" : " by " + names.actors(evasion.by());
    String means = evasion.means();
    return "evaded" + by + (means == null ? "" : ": " + means);
  }

  /// `signed 12 May 2031 by A and B`, `replaces C`, as far as it is told.
  static List<String> conclusion(AgreementEntry agreement, Names names) {
    List<String> parts = new ArrayList<>();
    Time signed = agreement.signed();
    String by = agreement.parties().isEmpty() ? "" : " by " + names.actors(agreement.parties());
    boolean dated = signed != null && signed.isKnown();
    String verb = agreement.status() == Pact.Status.PLANNED ? "to be signed" : "signed";
    if (dated || !by.isEmpty()) {
      parts.add(verb + (dated && signed != null ? " " + Wording.time(signed) : "") + by);
    }
    if (!agreement.replaces().isEmpty()) {
      parts.add(
          REPLACES + Wording.list(agreement.replaces().stream().map(names::agreement).toList()));
    }
    return parts;
  }

  /// `A on B since 2027, for the mining of the strait (lifted)`.
  static String sanction(SanctionEntry sanction, Names names) {
    StringBuilder text = new StringBuilder();
    text.append(sanction.imposedBy().isEmpty() ? "Somebody" : names.actors(sanction.imposedBy()));
    text.append(" on ").append(names.actor(sanction.target()));
    if (!sanction.measures().contains("sanction")) {
      text.append(" (").append(Wording.list(sanction.measures())).append(')');
    }
    if (sanction.since().isKnown()) {
      text.append(", ").append(Wording.since(sanction.since()));
    }
    if (sanction.until().isKnown()) {
      text.append(", lifted ").append(Wording.time(sanction.until()));
    }
    String reason = sanction.reason();
    if (reason != null) {
      text.append(LED.matcher(reason).lookingAt() ? ", " : ", for ").append(reason);
    }
    if (sanction.status() != Sanction.Status.IN_FORCE) {
      text.append(" [").append(status(sanction.status())).append(']');
    }
    return text.toString();
  }

  /// `in force`, `lifted`.
  static String status(Sanction.Status status) {
    return status == Sanction.Status.UNKNOWN ? "standing unknown" : Wording.words(status);
  }

  /// `A and B cooperate, since 12 May 2031`.
  static String relation(Relation relation, Names names) {
    String words = relation(relation.a(), relation.b(), relation.kind(), names);
    return relation.from().isKnown() ? words + ", " + Wording.since(relation.from()) : words;
  }

  /// `A and B cooperate`.
  static String relation(String first, String second, RelationKind kind, Names names) {
    String a = names.actor(first);
    String b = names.actor(second);
    return switch (kind) {
      case ALLIED -> a + " and " + b + " are allied";
      case COOPERATES -> a + " and " + b + " cooperate";
      case SANCTIONS -> a + " sanctions " + b;
      case HOSTILE -> a + " and " + b + " are hostile";
      case NEGOTIATES -> a + " and " + b + " negotiate";
      case SUPPLIES -> a + " supplies " + b;
    };
  }

  /// `A is a member of B`.
  static String membership(MembershipEntry membership, Names names) {
    String member = names.actor(membership.member());
    String body = names.actor(membership.body());
    return switch (membership.status()) {
      case MEMBER -> member + " is a member of " + body;
      case SEEKS -> member + " seeks to join " + body;
      case LEAVES -> member + " leaves " + body;
      case UNKNOWN -> member + " and " + body + ": standing unknown";
    };
  }
}
