package news.parallax.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import news.parallax.account.Account;
import news.parallax.account.Account.RelationKind;
import news.parallax.event.Plover;
import news.parallax.question.Answer.Hit;
import news.parallax.testkit.CorridorStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Account STORY = CorridorStory.account();

  private static Answer ask(Question question) {
    return ((Outcome.Answered) Answers.to(question, List.of(STORY))).answer();
  }

  private static List<Item> items(Question question) {
    return ask(question).hits().stream().map(Hit::item).toList();
  }

  private static List<String> pacts(@Nullable String party, @Nullable String on) {
    return items(new Question.Pacts(party, on == null ? null : Days.of(on))).stream()
        .map(item -> ((Item.Agreement) item).entry().name())
        .toList();
  }

  @Test
  void anAgreementStandsFromItsDayUntilAnotherReplacesIt() {
    assertThat(pacts(null, "1980")).containsExactly("Straits Treaty");
    assertThat(pacts(null, "2030-06-01")).containsExactly("Straits Treaty", "Harbour Accord");
    assertThat(pacts(null, "2031-06")).containsExactly("Grain Corridor Pact");
    assertThat(pacts("Karvia", null)).containsExactly("Grain Corridor Pact");
  }

  @Test
  void whatDoesNotStandIsLeftOutWithTheReason() {
    assertThat(ask(new Question.Pacts(null, Days.of("2031-06-01"))).leftOut())
        .extracting(Answer.LeftOut::why)
        .containsOnly("replaced by Grain Corridor Pact, 2031-05-12");
    assertThat(ask(new Question.Pacts(null, Days.of("1958-03-01"))).leftOut().getFirst().why())
        .isEqualTo("it was signed in the course of 1958-01-01/1958-12-31");
  }

  @Test
  void reportsThatAreSilentAboutAnAgreementAreNamed() {
    Item.Agreement accord =
        (Item.Agreement) items(new Question.Pacts(null, Days.of("2030"))).getLast();
    assertThat(accord.silent()).containsExactly("r2", "r3", "r5");
  }

  @Test
  void sanctionsAreFoundByBothSidesAndByDate() {
    assertThat(items(new Question.Sanctions("Ostrand", "League of Coasts", null))).hasSize(1);
    assertThat(items(new Question.Sanctions("Karvia", null, null))).isEmpty();
    assertThat(items(new Question.Sanctions(null, null, Days.of("2026")))).isEmpty();
    assertThat(items(new Question.Sanctions(null, null, Days.of("2028-01-01")))).hasSize(1);
  }

  @Test
  void aRelationRestsOnWhatMadeItSo() {
    assertThat(items(new Question.Relations("Ostrand", "Karvia", null)))
        .singleElement()
        .satisfies(
            item -> {
              Item.Tie tie = (Item.Tie) item;
              assertThat(tie.kind()).isEqualTo(RelationKind.COOPERATES);
              assertThat(tie.steps()).isNotEmpty();
              assertThat(tie.evidence()).isNotEmpty();
            });
    assertThat(items(new Question.Relations("Ostrand", "Karvia", Days.of("2020")))).isEmpty();
  }

  @Test
  void anObligationIsOwedToWhoIsAttackedByTheOtherParty() {
    assertThat(items(new Question.Obligations("attack", "Karvia", null)))
        .singleElement()
        .satisfies(
            item -> {
              Item.Duty duty = (Item.Duty) item;
              assertThat(duty.condition()).isEqualTo("they come under attack");
              assertThat(duty.bearers()).containsExactly("a2");
              assertThat(duty.beneficiaries()).containsExactly("a1");
            });
    assertThat(items(new Question.Obligations("earthquake", "Karvia", null))).isEmpty();
    assertThat(items(new Question.Obligations("attack", "Teral", null))).isEmpty();
  }

  @Test
  void aClaimComesWithWhatItAnswers() {
    assertThat(items(new Question.Said("Ostrand", null)))
        .first()
        .satisfies(
            item ->
                assertThat(((Item.Saying) item).answers())
                    .extracting(Account.ClaimEntry::id)
                    .containsExactly("c1"));
    assertThat(items(new Question.Said("Teral", "Karvia"))).isEmpty();
  }

  @Test
  void wordsThatAreNoClaimAreSaidToo() {
    assertThat(items(new Question.Said("Marsh", null)))
        .filteredOn(Item.Words.class::isInstance)
        .extracting(item -> ((Item.Words) item).quote().text())
        .containsExactly("This changes what a loaf costs,");
  }

  @Test
  void theDisputesOfWhatIsFoundComeWithIt() {
    List<Hit> hits = ask(new Question.Timeline(Days.of("2031-05"), null, null, Set.of(), 0)).hits();
    assertThat(hits).anySatisfy(hit -> assertThat(hit.disputes()).isNotEmpty());
  }

  @Test
  void aTimelineIsNarrowedByDaysActorTypeAndNumber() {
    int all = items(new Question.Timeline(null, null, null, Set.of(), 0)).size();
    assertThat(items(new Question.Timeline(null, Days.of("1999"), null, Set.of(), 0)))
        .hasSizeBetween(1, all - 1);
    assertThat(items(new Question.Timeline(null, null, null, Set.of(Plover.ASSAULT), 0))).isEmpty();
    assertThat(items(new Question.Timeline(null, null, null, Set.of(), 1))).hasSize(1);
    assertThat(items(new Question.Timeline(null, null, "United Cities", Set.of(), 0))).isEmpty();
  }

  @Test
  void aBodyHasMembersAndAStateHasOffices() {
    assertThat(items(new Question.Members("League of Coasts")))
        .singleElement()
        .isInstanceOf(Item.Seat.class);
    assertThat(items(new Question.Members("Teral")))
        .singleElement()
        .satisfies(item -> assertThat(((Item.Post) item).holder().name()).isEqualTo("Sana Qir"));
  }

  @Test
  void anUnknownNameGetsTheNearestKnownOnes() {
    assertThat(Answers.to(new Question.Said("Ostrandt", null), List.of(STORY)))
        .isEqualTo(new Outcome.UnknownName("Ostrandt", List.of("Ostrand")));
    assertThat(Answers.to(new Question.Members("Coasts"), List.of(STORY)))
        .isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void anEmptyAnswerSaysWhatWasLookedAt() {
    Answer answer = ask(new Question.Pacts("Teral", null));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.looked().things()).containsEntry("agreements", 3);
    assertThat(answer.looked().reports()).isEqualTo(5);
  }

  @Test
  void severalAccountsAnswerOneAfterTheOther() {
    Outcome outcome = Answers.to(new Question.Pacts(null, null), List.of(STORY, STORY));
    assertThat(((Outcome.Answered) outcome).answer().hits()).hasSize(6);
  }

  @Test
  void aSpeakersAccountHoldsNothingElse() {
    Account spoken = SpokenBy.of(STORY, "Ostrand");
    assertThat(spoken.claims())
        .extracting(Account.ClaimEntry::id)
        .containsExactly("c1", "c2", "c3");
    assertThat(spoken.quotes()).extracting(Account.QuoteEntry::id).containsExactly("q5");
    assertThat(spoken.agreements()).isEmpty();
  }

  @Test
  void daysAreADayAMonthOrAYear() {
    assertThat(Days.of("2024-02").last()).isEqualTo("2024-02-29");
    assertThat(Days.of("2024")).hasToString("2024");
    assertThat(Days.of("2024-02")).hasToString("2024-02");
    assertThat(Days.of("2024-02-03")).hasToString("2024-02-03");
    assertThatThrownBy(() -> Days.of("3 Feb"))
        .hasMessage(
            "expected a day, a month or a year such as 2024-06-19, 2024-06 or 2024, got '3 Feb'");
  }
}
