package news.parallax.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Account.StoryLine;
import news.parallax.account.Account.Support;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.change.Change.Kind;
import news.parallax.claim.Polarity;
import news.parallax.claim.Stance;
import news.parallax.testkit.Sketch;
import org.junit.jupiter.api.Test;

/// The ids of reports shift when one joins whose name comes first.
class ChangesTest {
  private static final String POST =
      "Fire in Karvel\nThree people died in the fire, the police said. The mill burned down on Monday.";
  private static final String WIRE =
      "Blaze at mill\nFour people died, the hospital said. The mill burned down on Monday. The owner, Doro Vant, denies that the doors were locked.";

  private static Sketch sketch(String... texts) {
    Sketch sketch = new Sketch();
    for (int i = 0; i < texts.length; i++) {
      boolean isPost = texts[i].equals(POST);
      sketch.report(
          "r" + (i + 1),
          isPost ? "post.txt" : "a-wire.txt",
          isPost ? "Post" : "Wire",
          LocalDate.of(2031, 5, 12),
          Phase.DURING,
          texts[i]);
    }
    return sketch;
  }

  private static Finding burned(Sketch sketch, Support support, String... reports) {
    return new Finding(
        "f1",
        "The mill burned down",
        support,
        List.of(reports),
        reports.length,
        List.of(),
        java.util.stream.Stream.of(reports)
            .map(r -> sketch.at(r, "The mill burned down"))
            .toList());
  }

  private static Account account(
      Sketch sketch,
      List<Finding> findings,
      List<ClaimEntry> claims,
      List<Discrepancy> disputes,
      List<Explained> explained) {
    return new Account(
        new StoryLine("s1", "Fire in Karvel", Sketch.year(2031)),
        sketch.reports(),
        List.of(),
        List.of(),
        List.of(
            new Actor(
                "a1",
                "Doro Vant",
                ActorKind.PERSON,
                null,
                List.of("Doro Vant"),
                List.of(),
                List.of())),
        List.of(),
        claims,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        findings,
        disputes,
        explained,
        List.of(),
        List.of());
  }

  private static Account before() {
    Sketch sketch = sketch(POST);
    return account(
        sketch,
        List.of(burned(sketch, Support.SINGLE_ORIGIN, "r1")),
        List.of(),
        List.of(),
        List.of());
  }

  private static Account after() {
    Sketch sketch = sketch(WIRE, POST);
    ClaimEntry denial =
        new ClaimEntry(
            "c1",
            "a1",
            null,
            "denies",
            Stance.DENY,
            Polarity.NEGATIVE,
            "the doors were locked",
            false,
            List.of(),
            List.of(),
            List.of(sketch.at("r1", "the doors were locked")),
            List.of("r1"),
            1);
    List<Value> rivals =
        List.of(
            new Value("3", List.of("r2"), 1, List.of(sketch.at("r2", "Three people died"))),
            new Value("4", List.of("r1"), 1, List.of(sketch.at("r1", "Four people died"))));
    return account(
        sketch,
        List.of(burned(sketch, Support.CORROBORATED, "r1", "r2")),
        List.of(denial),
        List.of(
            new Discrepancy(
                "d1",
                DiscrepancyKind.NUMBER,
                Scope.BETWEEN_REPORTS,
                "people died",
                List.of(),
                Severity.HIGH,
                rivals,
                null,
                "")),
        List.of(new Explained(Reason.UPDATE, "people died", rivals, "")));
  }

  @Test
  void whatANewReportChangesIsToldInOrder() {
    assertThat(Changes.between(before(), after()))
        .containsExactly(
            new Change(
                Kind.REPORT_JOINS, "A report joins: Wire, “Blaze at mill”", List.of("a-wire.txt")),
            new Change(
                Kind.CONFIRMED,
                "A second origin confirms: The mill burned down",
                List.of("a-wire.txt", "post.txt")),
            new Change(
                Kind.DISPUTED,
                "The number differs now: people died: 3 / 4",
                List.of("a-wire.txt", "post.txt")),
            new Change(
                Kind.TOLL,
                "The count differs now: people died: 3 / 4",
                List.of("a-wire.txt", "post.txt")),
            new Change(
                Kind.DENIED, "Doro Vant denies: the doors were locked", List.of("a-wire.txt")));
  }

  @Test
  void theSameAccountHasNoNews() {
    assertThat(Changes.between(after(), after())).isEmpty();
  }

  @Test
  void whatGoesAwayIsToldToo() {
    assertThat(Changes.between(after(), before()))
        .extracting(Change::kind)
        .containsExactly(Kind.REPORT_LEAVES, Kind.DISPUTE_ENDS);
  }
}
