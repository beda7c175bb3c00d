package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.EventEntry;
import news.parallax.actor.Actor;
import news.parallax.correction.Correction;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.correction.Passage;
import news.parallax.language.Analysis;
import news.parallax.reading.Reading;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// What people set right is followed, and told apart from what reports say.
class CorrectedAccountTest {
  private static final String NAMES = "@ LOCATION Peru\n@ LOCATION Chile\n";

  private static final String RULED =
      """
      = GIVEN Ruiz left.
      GIVEN GIVEN NNP 2 compound
      Ruiz Ruiz NNP 3 nsubj
      left leave VBD 0 root
      . . . 3 punct
      @ PERSON GIVEN Ruiz
      """;

  private static final String SAID =
      """
      = Peru said Chile fired two rockets.
      Peru Peru NNP 2 nsubj
      said say VBD 0 root
      Chile Chile NNP 4 nsubj
      fired fire VBD 2 ccomp
      two two CD 6 nummod
      rockets rocket NNS 4 obj
      . . . 2 punct
      """
          + NAMES;

  private static String visited(String lead, String day) {
    return """
        LEAD Peru visited Chile on DAY June 2024.
        Peru Peru NNP 2 nsubj
        visited visit VBD 0 root
        Chile Chile NNP 2 obj
        on on IN 6 case
        DAY DAY CD 6 nummod
        June June NNP 2 obl
        2024 2024 CD 6 nummod
        . . . 2 punct
        """
            .replace("LEAD", lead)
            .replace("DAY", day)
        + NAMES;
  }

  private static String leading(String day) {
    return visited("=", day) + visited("+", day);
  }

  private static Analysis analysis(String id, String parse) {
    Analysis parsed = Parsed.of(parse);
    Report report =
        new Report(
            id,
            id + ".txt",
            parsed.report().text(),
            null,
            null,
            null,
            null,
            new Publication.Given(LocalDate.of(2024, 6, 30)),
            "en",
            parsed.report().sha256(),
            parsed.report().blocks());
    return new Analysis(report, parsed.sentences(), parsed.names(), parsed.attributions());
  }

  private static Account account(Corrections corrections, String... parses) {
    List<Reading> readings =
        Stream.iterate(0, i -> i < parses.length, i -> i + 1)
            .map(i -> Reading.of(analysis("r" + (i + 1), parses[i]), corrections))
            .toList();
    return Accounts.of(readings, List.of(), corrections);
  }

  private static Corrections by(Fix fix) {
    return new Corrections(
        List.of(new Correction(fix, "A. Berg", LocalDate.of(2031, 5, 20), "It is so.")));
  }

  private static void holds(Account account, boolean holds) {
    assertThat(account.corrections()).extracting(CorrectionNote::holds).containsExactly(holds);
  }

  private static List<EventEntry> visits(Account account) {
    return account.events().stream().filter(e -> "visit".equals(e.mode())).toList();
  }

  @Test
  void actorsAreJoined() {
    Fix fix = new Fix.SameActor(List.of("Ana Ruiz", "Luis Ruiz"));
    String[] reports = {RULED.replace("GIVEN", "Ana"), RULED.replace("GIVEN", "Luis")};
    assertThat(account(Corrections.NONE, reports).actors()).hasSize(2);
    Account joined = account(by(fix), reports);
    assertThat(joined.actors())
        .extracting(Actor::aliases)
        .containsExactly(List.of("Ana Ruiz", "Luis Ruiz"));
    holds(joined, true);
  }

  @Test
  void actorsAreParted() {
    Fix fix = new Fix.OtherActors(List.of("Ana Ruiz", "Ruiz"));
    String family =
        RULED
            .replace("GIVEN GIVEN NNP 2 compound\n", "")
            .replace("GIVEN ", "")
            .replace("3 nsubj", "2 nsubj")
            .replace("3 punct", "2 punct");
    String[] reports = {RULED.replace("GIVEN", "Ana"), family};
    assertThat(account(Corrections.NONE, reports).actors()).hasSize(1);
    Account parted = account(by(fix), reports);
    assertThat(parted.actors())
        .extracting(Actor::name)
        .containsExactlyInAnyOrder("Ana Ruiz", "Ruiz");
    holds(parted, true);
  }

  @Test
  void happeningsAreJoinedAndParted() {
    String[] reports = {visited("=", "18"), visited("=", "3")};
    assertThat(visits(account(Corrections.NONE, reports))).hasSize(2);
    List<Passage> both =
        List.of(new Passage("r1.txt", "visited"), new Passage("r2.txt", "visited"));
    Account joined = account(by(new Fix.SameHappening(both)), reports);
    assertThat(visits(joined)).extracting(EventEntry::reports).containsExactly(List.of("r1", "r2"));
    holds(joined, true);

    String[] same = {visited("=", "18"), visited("=", "18")};
    assertThat(visits(account(Corrections.NONE, same))).hasSize(1);
    Account parted = account(by(new Fix.OtherHappenings(both)), same);
    assertThat(visits(parted)).hasSize(2);
    holds(parted, true);
  }

  @Test
  void anExpressionOfTimeMeansTheDayGiven() {
    LocalDate day = LocalDate.of(2024, 6, 19);
    Account fixed =
        account(by(new Fix.Meant(new Passage("r1.txt", "18 June"), day, day)), visited("=", "18"));
    assertThat(visits(fixed)).extracting(e -> e.time().start()).containsExactly(day);
    holds(fixed, true);
  }

  @Test
  void theSpeakerIsTheOneGiven() {
    Passage words = new Passage("r1.txt", "fired two rockets");
    Account fixed = account(by(new Fix.SaidBy(words, "Chile")), SAID);
    assertThat(fixed.claims())
        .filteredOn(claim -> claim.narrator() == null)
        .extracting(ClaimEntry::speaker)
        .containsExactly(
            fixed.actors().stream()
                .filter(a -> a.name().equals("Chile"))
                .findFirst()
                .orElseThrow()
                .id());
    holds(fixed, true);
    Account nobody = account(by(new Fix.SaidBy(words, null)), SAID);
    assertThat(nobody.claims())
        .filteredOn(c -> c.narrator() == null)
        .extracting(ClaimEntry::speaker)
        .containsOnlyNulls();
  }

  @Test
  void aDifferenceIsDismissedWithItsReason() {
    String[] reports = {leading("18"), leading("19")};
    Discrepancy dispute = account(Corrections.NONE, reports).discrepancies().getFirst();
    Fix fix = new Fix.Dismissed("date", dispute.subject().toUpperCase(), "r2.txt");
    Account dismissed = account(by(fix), reports);
    assertThat(dismissed.discrepancies()).isEmpty();
    assertThat(dismissed.corrections())
        .containsExactly(
            new CorrectionNote(
                "k1",
                "dismiss",
                fix.says(),
                "A. Berg",
                LocalDate.of(2031, 5, 20),
                "It is so.",
                true));
  }

  @Test
  void whatCannotBeFollowedIsToldAndWhatIsOfAnotherStoryIsNot() {
    holds(
        account(by(new Fix.SaidBy(new Passage("r1.txt", "no such words"), "Chile")), SAID), false);
    assertThat(
            account(by(new Fix.Published("other.txt", LocalDate.of(2024, 1, 1))), SAID)
                .corrections())
        .isEmpty();
  }
}
