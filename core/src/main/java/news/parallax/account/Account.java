package news.parallax.account;

import java.time.LocalDate;
import java.util.List;
import news.parallax.actor.Actor;
import news.parallax.claim.Polarity;
import news.parallax.claim.Quote.Kind;
import news.parallax.claim.Stance;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.figure.Figure.Comparator;
import news.parallax.origin.Origin;
import news.parallax.pact.Membership;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.pact.StatusChange;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// One story told from all its reports. The records nested here are the public contract (format
/// `parallax-account/1`, schema in `docs/account.schema.json`): names and meanings stay.
///
/// Ids are `e1`, `c1`, … in the order of each section; `reports` are ids of reports, sorted;
/// `origins` counts the origins behind them; evidence is sorted.
public record Account(
    StoryLine story,
    List<ReportEntry> reports,
    List<Rejected> rejected,
    List<Origin> origins,
    List<Actor> actors,
    List<EventEntry> events,
    List<ClaimEntry> claims,
    List<QuoteEntry> quotes,
    List<AgreementEntry> agreements,
    List<SanctionEntry> sanctions,
    List<MembershipEntry> memberships,
    List<Relation> relations,
    List<FigureEntry> figures,
    List<TimelineEntry> timeline,
    List<Finding> findings,
    List<Discrepancy> discrepancies,
    List<Explained> explained,
    List<Framing> framing,
    List<CorrectionNote> corrections) {
  public static final String FORMAT = "parallax-account/1";

  /// The same account with another name of its story.
  public Account named(StoryLine line) {
    return with(line, reports);
  }

  /// The same account with what else is known about its reports.
  ///
  /// @param entries the same reports under the same ids
  public Account reportedBy(List<ReportEntry> entries) {
    return with(story, entries);
  }

  private Account with(StoryLine line, List<ReportEntry> entries) {
    return new Account(
        line,
        entries,
        rejected,
        origins,
        actors,
        events,
        claims,
        quotes,
        agreements,
        sanctions,
        memberships,
        relations,
        figures,
        timeline,
        findings,
        discrepancies,
        explained,
        framing,
        corrections);
  }

  public record StoryLine(String id, String title, Time period) {}

  /// A report with its date; `phase` is relative to the story's main happening.
  public record ReportEntry(Report report, Time published, Phase phase) {}

  public enum Phase {
    BEFORE,
    DURING,
    AFTER,
    UNKNOWN
  }

  /// Input that gave no report.
  public record Rejected(String source, String reason, String remedy) {}

  /// A passage that tells an event, with the status that this passage gives it.
  public record Telling(Evidence evidence, Status status) {}

  /// `place` is an actor's id or words.
  public record EventEntry(
      String id,
      Plover type,
      @Nullable String mode,
      List<String> sources,
      List<String> targets,
      Time time,
      @Nullable String place,
      Status status,
      List<String> saidBy,
      String summary,
      List<Telling> evidence,
      List<String> reports,
      int origins) {}

  /// Exactly one of `speaker` (actor) and `narrator` (report) is set, or neither when an unnamed
  /// person speaks.
  public record ClaimEntry(
      String id,
      @Nullable String speaker,
      @Nullable String narrator,
      String cue,
      Stance stance,
      Polarity polarity,
      String proposition,
      boolean direct,
      List<String> about,
      List<String> answers,
      List<Evidence> evidence,
      List<String> reports,
      int origins) {}

  public record QuoteEntry(
      String id,
      String text,
      @Nullable String speaker,
      String cue,
      Kind kind,
      List<Evidence> evidence) {}

  /// `changes` are who suspended, left or ended it and when, in the order of their dates; those
  /// without a date last.
  public record AgreementEntry(
      String id,
      String name,
      List<String> parties,
      @Nullable Time signed,
      Pact.Status status,
      List<ChangeEntry> changes,
      List<ProvisionEntry> provisions,
      List<String> replaces,
      @Nullable String replacedBy,
      List<Evidence> evidence,
      List<String> reports,
      int origins) {}

  /// A step by which an agreement or sanctions came to stand otherwise.
  public record ChangeEntry(
      StatusChange.Kind status, List<String> by, Time time, List<Evidence> evidence) {}

  /// A reported way round sanctions; `means` are the words of a report, null when none tells them.
  public record EvasionEntry(List<String> by, @Nullable String means, List<Evidence> evidence) {}

  public record ProvisionEntry(String text, List<String> saidBy, List<Evidence> evidence) {}

  /// `measures` are the words that name them (`sanction`, `embargo`); duties on goods are apart
  /// from all other measures. `until` is when they were lifted, unknown as long as no report dates
  /// that. `changes` are in the order of their dates, those without a date last.
  public record SanctionEntry(
      String id,
      List<String> imposedBy,
      String target,
      List<String> measures,
      Time since,
      Time until,
      @Nullable String reason,
      Sanction.Status status,
      List<ChangeEntry> changes,
      List<EvasionEntry> evasions,
      List<Evidence> evidence,
      List<String> reports,
      int origins) {}

  public record MembershipEntry(
      String member, String body, Membership.Status status, List<Evidence> evidence) {}

  public record Relation(
      String a,
      String b,
      RelationKind kind,
      Time from,
      List<String> basis,
      List<Evidence> evidence) {}

  public enum RelationKind {
    ALLIED,
    COOPERATES,
    SANCTIONS,
    HOSTILE,
    NEGOTIATES,
    SUPPLIES
  }

  public record FigureEntry(
      String id,
      @Nullable Double value,
      @Nullable Double min,
      @Nullable Double max,
      String unit,
      String counts,
      Comparator comparator,
      List<Evidence> evidence,
      List<String> reports,
      int origins) {}

  public record TimelineEntry(
      Time time,
      String label,
      List<String> events,
      List<String> agreements,
      Status status,
      List<Evidence> evidence,
      List<String> reports,
      int origins) {}

  public record Finding(
      String id,
      String statement,
      Support support,
      List<String> reports,
      int origins,
      List<String> items,
      List<Evidence> evidence) {}

  public enum Support {
    CORROBORATED,
    SINGLE_ORIGIN,
    CONTESTED
  }

  /// `betterSupported` is an index into `values`, null when none is.
  public record Discrepancy(
      String id,
      DiscrepancyKind kind,
      Scope scope,
      String subject,
      List<String> items,
      Severity severity,
      List<Value> values,
      @Nullable Integer betterSupported,
      String why) {}

  public enum DiscrepancyKind {
    DATE,
    TIME,
    NUMBER,
    PLACE,
    NAME,
    ACTOR,
    OBJECT,
    TITLE,
    POLARITY,
    STATUS,
    CAUSE,
    QUOTE
  }

  public enum Scope {
    BETWEEN_REPORTS,
    WITHIN_REPORT,
    AGAINST_CALENDAR,
    BETWEEN_SPEAKERS
  }

  public enum Severity {
    HIGH,
    MEDIUM,
    LOW
  }

  public record Value(String value, List<String> reports, int origins, List<Evidence> evidence) {}

  /// A difference that was looked at and is no conflict.
  public record Explained(Reason kind, String subject, List<Value> values, String why) {}

  public enum Reason {
    COARSER,
    UPDATE,
    SCOPE,
    WORDING,
    STAGE,
    DIFFERENT_HAPPENING
  }

  public record Framing(
      String report, String term, @Nullable String target, List<Evidence> evidence) {}

  /// What a person has set right, and not what any report says.
  ///
  /// @param kind the word for it in a file of corrections
  /// @param holds whether the account follows it; false where its words or names were not found
  public record CorrectionNote(
      String id, String kind, String says, String by, LocalDate on, String reason, boolean holds) {}
}
