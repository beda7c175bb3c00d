package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Value;
import news.parallax.account.Reported;
import news.parallax.report.Evidence;

/// One thing that the page says, with the passages it rests on.
///
/// @param anchor id of the element of the page that says it
/// @param label a name of two words for the margin of a report: `Agreed 3`
/// @param evidence the passages, sorted
record Statement(String anchor, Kind kind, String label, String text, List<Evidence> evidence) {
  /// What kind of statement, the weightiest first.
  enum Kind {
    DISPUTED("Disputed"),
    AGREED("Agreed"),
    DATED("Date"),
    PACT("Agreement"),
    SANCTION("Sanction"),
    SAID("Said"),
    FIGURE("Figure"),
    RELATION("Relation"),
    MEMBERSHIP("Body"),
    EXPLAINED("No conflict"),
    FRAMING("Wording"),
    SINGLE("One origin"),
    CONTESTED("Contested");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// @param number place in the account's section, from 1
    String anchor(int number) {
      return name().toLowerCase(Locale.ROOT) + "-" + number;
    }
  }

  Statement {
    evidence = evidence.stream().distinct().sorted().toList();
  }

  /// Everything that the page says.
  static List<Statement> of(Account account, Names names) {
    List<Statement> all = new ArrayList<>();
    add(
        all,
        account.discrepancies(),
        d -> Kind.DISPUTED,
        Discrepancy::subject,
        d -> evidence(d.values()));
    add(all, account.findings(), Statement::kind, Finding::statement, Finding::evidence);
    add(
        all,
        account.timeline(),
        t -> Kind.DATED,
        t -> Wording.time(t.time()) + ": " + t.label(),
        Account.TimelineEntry::evidence);
    add(
        all,
        account.agreements(),
        g -> Kind.PACT,
        Account.AgreementEntry::name,
        Statement::evidence);
    add(
        all,
        account.sanctions(),
        s -> Kind.SANCTION,
        s -> Digest.sanction(s, names),
        Account.SanctionEntry::evidence);
    add(
        all,
        account.claims(),
        c -> Kind.SAID,
        c -> names.speaker(c) + " " + Reported.saying(c),
        Account.ClaimEntry::evidence);
    add(
        all,
        account.figures(),
        n -> Kind.FIGURE,
        n -> Wording.amount(n) + " " + n.counts(),
        Account.FigureEntry::evidence);
    add(
        all,
        account.relations(),
        r -> Kind.RELATION,
        r -> Digest.relation(r, names),
        Account.Relation::evidence);
    add(
        all,
        account.memberships(),
        m -> Kind.MEMBERSHIP,
        m -> Digest.membership(m, names),
        Account.MembershipEntry::evidence);
    add(
        all,
        account.explained(),
        x -> Kind.EXPLAINED,
        Account.Explained::subject,
        x -> evidence(x.values()));
    add(
        all,
        account.framing(),
        w -> Kind.FRAMING,
        Account.Framing::term,
        Account.Framing::evidence);
    return List.copyOf(all);
  }

  private static <T> void add(
      List<Statement> all,
      List<T> items,
      Function<T, Kind> kind,
      Function<T, String> text,
      Function<T, List<Evidence>> evidence) {
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      Kind its = kind.apply(item);
      all.add(
          new Statement(
              its.anchor(i + 1),
              its,
              its.label + " " + (i + 1),
              text.apply(item),
              evidence.apply(item)));
    }
  }

  static Kind kind(Finding finding) {
    return switch (finding.support()) {
      case CORROBORATED -> Kind.AGREED;
      case CONTESTED -> Kind.CONTESTED;
      case SINGLE_ORIGIN -> Kind.SINGLE;
    };
  }

  private static List<Evidence> evidence(List<Value> values) {
    return values.stream().flatMap(value -> value.evidence().stream()).toList();
  }

  private static List<Evidence> evidence(Account.AgreementEntry agreement) {
    List<Evidence> all = new ArrayList<>(agreement.evidence());
    agreement.provisions().forEach(provision -> all.addAll(provision.evidence()));
    return all;
  }
}
