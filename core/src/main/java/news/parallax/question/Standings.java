package news.parallax.question;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.pact.StatusChange;
import news.parallax.question.Standing.Kind;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Works out what stands when. Where the reports do not tell a date that matters, the standing is
/// unknown.
final class Standings {
  private static final int PAIR = 2;
  private static final Map<StatusChange.Kind, String> STOPPED =
      Map.of(
          StatusChange.Kind.SUSPENDED, "suspended", StatusChange.Kind.WITHDRAWN, "left by a party");

  private Standings() {}

  /// @param on null for the latest that the reports say
  static Standing of(AgreementEntry pact, Asked asked, @Nullable Days on) {
    if (pact.status() == Pact.Status.PLANNED) {
      return new Standing(Kind.PLANNED, "planned");
    }
    Optional<AgreementEntry> successor =
        Optional.ofNullable(pact.replacedBy())
            .flatMap(asked::agreement)
            .filter(newer -> isConcluded(newer));
    Optional<ChangeEntry> stop = stop(pact);
    boolean ended = pact.status() == Pact.Status.ENDED || successor.isPresent() || stop.isPresent();
    String end =
        successor
            .map(newer -> "replaced by " + newer.name())
            .or(() -> stop.map(change -> STOPPED.getOrDefault(change.status(), "ended")))
            .orElse("ended");
    Time signed = pact.signed() == null ? Time.UNKNOWN : pact.signed();
    if (on == null) {
      return ended ? new Standing(Kind.ENDED, end) : latest(pact, signed);
    }
    Time until =
        successor
            .map(AgreementEntry::signed)
            .or(() -> stop.map(ChangeEntry::time))
            .filter(Time::isKnown)
            .orElse(Time.UNKNOWN);
    return at(on, signed, ended, until, "it was signed", end);
  }

  /// The last step that keeps an agreement from standing: of two parties none can leave it.
  private static Optional<ChangeEntry> stop(AgreementEntry pact) {
    return pact.changes().stream()
        .filter(
            change ->
                change.status() != StatusChange.Kind.WITHDRAWN || pact.parties().size() == PAIR)
        .reduce((first, second) -> second);
  }

  private static boolean isConcluded(AgreementEntry pact) {
    return pact.status() != Pact.Status.PLANNED && pact.status() != Pact.Status.UNKNOWN;
  }

  private static Standing latest(AgreementEntry pact, Time signed) {
    return switch (pact.status()) {
      case IN_FORCE -> new Standing(Kind.STANDS, "in force");
      case SIGNED -> new Standing(Kind.STANDS, "signed; no report tells that it ended");
      case UNKNOWN ->
          signed.isKnown()
              ? new Standing(Kind.STANDS, "no report tells that it ended")
              : new Standing(Kind.UNKNOWN, "no report tells whether it stands");
      case PLANNED, ENDED -> throw new IllegalStateException("handled before: " + pact.status());
    };
  }

  /// @param on null for the latest that the reports say
  static Standing of(SanctionEntry sanction, @Nullable Days on) {
    if (sanction.status() == Sanction.Status.THREATENED) {
      return new Standing(Kind.PLANNED, "threatened or called for");
    }
    boolean lifted = sanction.status() == Sanction.Status.LIFTED;
    if (on == null) {
      return lifted
          ? new Standing(Kind.ENDED, "lifted")
          : sanction.status() == Sanction.Status.IN_FORCE
              ? new Standing(Kind.STANDS, "in force")
              : new Standing(Kind.UNKNOWN, "no report tells whether they stand");
    }
    return at(on, sanction.since(), lifted, sanction.until(), "they were imposed", "lifted");
  }

  private static Standing at(
      Days on, Time since, boolean ended, Time until, String beginning, String end) {
    LocalDate start = since.start();
    if (start != null && start.isAfter(on.last())) {
      return new Standing(Kind.NOT_YET, "later: " + Dates.of(since));
    }
    LocalDate over = until.end();
    if (ended && over != null && over.isBefore(on.first())) {
      return new Standing(Kind.ENDED, end + ", " + Dates.of(until));
    }
    if (start == null) {
      return new Standing(Kind.UNKNOWN, "no report tells when " + beginning);
    }
    LocalDate settled = since.end();
    if (settled != null && settled.isAfter(on.last())) {
      return new Standing(
          Kind.UNKNOWN, "%s in the course of %s".formatted(beginning, Dates.of(since)));
    }
    LocalDate ending = until.start();
    if (ended && (ending == null || !ending.isAfter(on.last()))) {
      return new Standing(
          Kind.UNKNOWN,
          until.isKnown()
              ? "%s in the course of %s".formatted(end, Dates.of(until))
              : end + "; no report tells when");
    }
    return new Standing(Kind.STANDS, "since " + Dates.of(since));
  }
}
