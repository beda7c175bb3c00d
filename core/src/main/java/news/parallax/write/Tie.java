package news.parallax.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.RelationKind;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// How two actors stand, or stood, to each other, from when until when: the relations of an
/// account, and after them what its agreements that have ended and its sanctions that were lifted
/// made between two.
///
/// @param from when it began, unknown when no report tells
/// @param until when it was over, unknown while it lasts and when no report tells
/// @param over whether it is over by the latest that the reports say
/// @param words what it is, for people
/// @param anchor id of the place on the page that tells it
record Tie(
    String a,
    String b,
    RelationKind kind,
    Time from,
    Time until,
    boolean over,
    String words,
    String anchor,
    List<Evidence> evidence) {
  Tie {
    evidence = List.copyOf(evidence);
  }

  static List<Tie> of(Account account, Names names) {
    List<Tie> ties = new ArrayList<>();
    Edition.numbered(account.relations())
        .forEach(relation -> ties.add(of(relation.item(), relation.number(), names)));
    for (int i = 0; i < account.agreements().size(); i++) {
      AgreementEntry pact = account.agreements().get(i);
      if (pact.status() == Pact.Status.ENDED) {
        addPast(ties, pact, i + 1, account, names);
      }
    }
    for (int i = 0; i < account.sanctions().size(); i++) {
      SanctionEntry sanction = account.sanctions().get(i);
      if (sanction.status() == Sanction.Status.LIFTED) {
        addPast(ties, sanction, i + 1, names);
      }
    }
    return ties;
  }

  private static Tie of(Relation relation, int number, Names names) {
    return new Tie(
        relation.a(),
        relation.b(),
        relation.kind(),
        relation.from(),
        Time.UNKNOWN,
        false,
        Digest.relation(relation, names),
        Statement.Kind.RELATION.anchor(number),
        relation.evidence());
  }

  private static void addPast(
      List<Tie> ties, AgreementEntry pact, int number, Account account, Names names) {
    Time signed = pact.signed() == null ? Time.UNKNOWN : pact.signed();
    Time until = successor(pact, account).map(AgreementEntry::signed).orElse(Time.UNKNOWN);
    for (String a : pact.parties()) {
      for (String b : pact.parties()) {
        if (a.compareTo(b) < 0) {
          String words =
              "%s of %s and %s%s"
                  .formatted(
                      Wording.capital(pact.name()),
                      names.actor(a),
                      names.actor(b),
                      lasted(signed, until));
          ties.add(
              new Tie(
                  a,
                  b,
                  RelationKind.COOPERATES,
                  signed,
                  until,
                  true,
                  words,
                  Statement.Kind.PACT.anchor(number),
                  pact.evidence()));
        }
      }
    }
  }

  private static Optional<AgreementEntry> successor(AgreementEntry pact, Account account) {
    return account.agreements().stream()
        .filter(other -> other.id().equals(pact.replacedBy()))
        .findFirst();
  }

  private static void addPast(List<Tie> ties, SanctionEntry sanction, int number, Names names) {
    for (String imposer : sanction.imposedBy()) {
      ties.add(
          new Tie(
              imposer,
              sanction.target(),
              RelationKind.SANCTIONS,
              sanction.since(),
              sanction.until(),
              true,
              "Sanctions of %s on %s%s"
                  .formatted(
                      names.actor(imposer),
                      names.actor(sanction.target()),
                      lasted(sanction.since(), sanction.until())),
              Statement.Kind.SANCTION.anchor(number),
              sanction.evidence()));
    }
  }

  private static String lasted(Time from, Time until) {
    String since = from.isKnown() ? ", " + Wording.since(from) : "";
    return since + (until.isKnown() ? ", over " + Wording.time(until) : ", over");
  }

  /// The element that shows it, with what the script needs to tell whether it stands on a day.
  ///
  /// @param index its place among all ties of the page, the same for line and words
  Element dated(Element element, int index) {
    element.set("data-tie", Integer.toString(index));
    if (from.start() != null) {
      element.set("data-from", from.start().toString());
    }
    if (until.start() != null) {
      element.set("data-until", until.start().toString());
    }
    return over ? element.set("data-over", "over") : element;
  }

  /// The days on which a tie begins or is over, in order, each with how it is told.
  static List<Moment> moments(List<Tie> ties) {
    return ties.stream()
        .flatMap(tie -> IntStream.range(0, 2).mapToObj(i -> i == 0 ? tie.from : tie.until))
        .flatMap(time -> Moment.of(time).stream())
        .sorted()
        .collect(ArrayList::new, Moment::addOnce, List::addAll);
  }

  /// A day with its name: `2006`, `May 2024`, `18–19 June 2024`.
  record Moment(LocalDate day, String label) implements Comparable<Moment> {
    private static Optional<Moment> of(Time time) {
      @Nullable LocalDate start = time.start();
      return start == null
          ? Optional.empty()
          : Optional.of(new Moment(start, Wording.time(time).replaceFirst("^since ", "")));
    }

    private static void addOnce(List<Moment> moments, Moment next) {
      if (moments.isEmpty() || !moments.getLast().day.equals(next.day)) {
        moments.add(next);
      }
    }

    @Override
    public int compareTo(Moment other) {
      int byDay = day.compareTo(other.day);
      return byDay == 0 ? label.compareTo(other.label) : byDay;
    }
  }
}
