package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.actor.Actor;
import news.parallax.pact.StatusChange.Kind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Steps of one agreement or of sanctions, gathered from several reports.
class TurnsTest {
  /// `Norway VERB sanctions on Sweden`, with a day where one is given.
  private static String sanctions(String form, String lemma, String day) {
    String told = day.isEmpty() ? "" : " in " + day;
    String when = day.isEmpty() ? "" : "in in IN 7 case\n%1$s %1$s CD 2 obl\n".formatted(day);
    return """
        = Norway %1$s sanctions on Sweden%2$s.
        Norway Norway NNP 2 nsubj
        %1$s %3$s VBD 0 root
        sanctions sanction NNS 2 obj
        on on IN 5 case
        Sweden Sweden NNP 3 nmod
        %4$s. . . 2 punct
        """
        .formatted(form, told, lemma, when);
  }

  /// `Sanctions on Sweden were VERB`, by nobody.
  private static String bare(String form, String lemma) {
    return """
        = Sanctions on Sweden were %1$s.
        Sanctions sanction NNS 5 nsubj:pass
        on on IN 3 case
        Sweden Sweden NNP 1 nmod
        were be VBD 5 aux:pass
        %1$s %2$s VBN 0 root
        . . . 5 punct
        """
        .formatted(form, lemma);
  }

  private static Account account(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), "2031-05-15", report)));
    }
    return Accounts.of(readings, List.of());
  }

  private static List<ChangeEntry> steps(String... reports) {
    List<SanctionEntry> sanctions = account(reports).sanctions();
    assertThat(sanctions).hasSize(1);
    return sanctions.getFirst().changes();
  }

  private static String start(ChangeEntry change) {
    LocalDate start = change.time().start();
    return start == null ? "" : start.toString();
  }

  @Test
  void theSameStepOfSeveralReportsIsOneWithTheFinestTime() {
    String rough = sanctions("eased", "ease", "2030");
    String fine =
        rough
            .replace("in 2030", "in May 2030")
            .replace("2030 2030 CD 2 obl", "May May NNP 2 obl\n2030 2030 CD 7 nummod");
    for (List<String> order : List.of(List.of(rough, fine), List.of(fine, rough))) {
      assertThat(steps(order.getFirst(), order.getLast(), sanctions("eased", "ease", "")))
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.time().text()).isEqualTo("May 2030");
                assertThat(step.evidence()).hasSize(3);
              });
    }
  }

  @Test
  void datedApartTheyAreTwoInTheOrderOfTheirDatesAndThoseWithoutComeLast() {
    assertThat(
            steps(
                sanctions("tightened", "tighten", ""),
                sanctions("eased", "ease", "2030"),
                sanctions("eased", "ease", "2027")))
        .extracting(ChangeEntry::status, TurnsTest::start)
        .containsExactly(
            tuple(Kind.EASED, "2027-01-01"),
            tuple(Kind.EASED, "2030-01-01"),
            tuple(Kind.TIGHTENED, ""));
  }

  @Test
  void aStepOfNobodyAndNoDayIsLeftOutWhereOneOfItsKindIsToldWithEither() {
    assertThat(steps(bare("eased", "ease"), sanctions("eased", "ease", "2030"))).hasSize(1);
    assertThat(steps(bare("eased", "ease"), sanctions("tightened", "tighten", "2030")))
        .extracting(ChangeEntry::status)
        .containsExactlyInAnyOrder(Kind.EASED, Kind.TIGHTENED);
    assertThat(steps(bare("eased", "ease"))).hasSize(1);
    String ofADay =
        bare("eased", "ease")
            .replace("eased.", "eased in 2027.")
            .replace("VBN 0 root\n", "VBN 0 root\nin in IN 7 case\n2027 2027 CD 5 obl\n");
    assertThat(steps(ofADay, sanctions("eased", "ease", "2030")))
        .as("a step of nobody on a day of its own")
        .hasSize(2);
  }

  @Test
  void forThoseWhoActForAStateItIsTheState() {
    assertThat(
            account(
                    """
                    = Oslo suspended its treaty with Sweden.
                    Oslo Oslo NNP 2 nsubj
                    suspended suspend VBD 0 root
                    its its PRP$ 4 nmod:poss
                    treaty treaty NN 2 obj
                    with with IN 6 case
                    Sweden Sweden NNP 4 nmod
                    . . . 2 punct
                    @ LOCATION Oslo
                    """,
                    """
                    = Norway suspended its treaty with Sweden.
                    Norway Norway NNP 2 nsubj
                    suspended suspend VBD 0 root
                    its its PRP$ 4 nmod:poss
                    treaty treaty NN 2 obj
                    with with IN 6 case
                    Sweden Sweden NNP 4 nmod
                    . . . 2 punct
                    """)
                .agreements())
        .singleElement()
        .satisfies(pact -> assertThat(pact.changes()).hasSize(1));
  }

  /// One regime, though one report names the body and the other its council.
  @Test
  void theUnitedNationsAndTheirCouncilAreOneImposer() {
    String imposed =
        """
        = The United Nations imposed sanctions on Sweden.
        The the DT 3 det
        United United NNP 3 compound
        Nations Nations NNP 4 nsubj
        imposed impose VBD 0 root
        sanctions sanction NNS 4 obj
        on on IN 7 case
        Sweden Sweden NNP 5 nmod
        . . . 4 punct
        @ ORGANIZATION United Nations
        """;
    String council =
        imposed
            .replace("United Nations", "Security Council")
            .replace("United United", "Security Security")
            .replace("Nations Nations", "Council Council");
    Account account = account(imposed, council);
    Map<String, String> names =
        account.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    assertThat(names.values()).contains("United Nations").anyMatch(n -> n.endsWith("Council"));
    assertThat(account.sanctions())
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.imposedBy()).hasSize(1);
              assertThat(sanction.changes()).hasSize(1);
            });
  }

  @Test
  void aWayRoundThatOnePassageTellsIsToldOnce() {
    assertThat(
            account(
                    """
                    = Sweden and Norway evaded United Nations sanctions through front companies.
                    Sweden Sweden NNP 4 nsubj
                    and and CC 3 cc
                    Norway Norway NNP 1 conj
                    evaded evade VBD 0 root
                    United United NNP 6 compound
                    Nations Nations NNP 7 compound
                    sanctions sanction NNS 4 obj
                    through through IN 10 case
                    front front NN 10 compound
                    companies company NNS 4 obl
                    . . . 4 punct
                    @ ORGANIZATION United Nations
                    """)
                .sanctions())
        .isNotEmpty()
        .allSatisfy(
            sanction ->
                assertThat(sanction.evasions())
                    .singleElement()
                    .satisfies(
                        evasion -> {
                          assertThat(evasion.by()).hasSize(2);
                          assertThat(evasion.means()).isEqualTo("through front companies");
                        }));
  }
}
