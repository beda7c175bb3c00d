package news.parallax.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.pact.Pact;
import news.parallax.pact.StatusChange;
import news.parallax.question.Standing.Kind;
import news.parallax.testkit.CorridorStory;
import news.parallax.testkit.Sketch;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whether an agreement stands on a day, by the steps that reports tell of it.
class StandingsTest {
  private static final Asked ASKED = new Asked(CorridorStory.account());

  private static ChangeEntry step(StatusChange.Kind kind, @Nullable Integer year) {
    Time time = year == null ? Time.UNKNOWN : Sketch.day(LocalDate.of(year, 5, 12));
    return new ChangeEntry(kind, List.of(), time, List.of());
  }

  /// An agreement of 2020 between so many parties.
  private static Standing standing(int parties, @Nullable String on, ChangeEntry... steps) {
    AgreementEntry pact =
        new AgreementEntry(
            "g9",
            "Mill Accord",
            List.of("a1", "a2", "a3").subList(0, parties),
            Sketch.year(2020),
            Pact.Status.SIGNED,
            List.of(steps),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            1);
    return Standings.of(pact, ASKED, on == null ? null : Days.of(on));
  }

  @Test
  void aSuspendedOneDoesNotStandFromThatDay() {
    ChangeEntry suspended = step(StatusChange.Kind.SUSPENDED, 2031);
    assertThat(standing(3, null, suspended)).isEqualTo(new Standing(Kind.ENDED, "suspended"));
    assertThat(standing(3, "2030", suspended).kind()).isEqualTo(Kind.STANDS);
    assertThat(standing(3, "2032", suspended).kind()).isEqualTo(Kind.ENDED);
  }

  @Test
  void ofTwoPartiesNoneCanLeaveItOfThreeOneCan() {
    ChangeEntry left = step(StatusChange.Kind.WITHDRAWN, 2031);
    assertThat(standing(2, null, left)).isEqualTo(new Standing(Kind.ENDED, "left by a party"));
    assertThat(standing(3, null, left).kind()).isEqualTo(Kind.STANDS);
    assertThat(standing(3, "2032", left).kind()).isEqualTo(Kind.STANDS);
  }

  @Test
  void theLastStepTellsHowItEnded() {
    assertThat(
            standing(
                3,
                null,
                step(StatusChange.Kind.SUSPENDED, 2030),
                step(StatusChange.Kind.ENDED, 2031)))
        .extracting(Standing::kind, Standing::why)
        .containsExactly(Kind.ENDED, "ended");
  }

  @Test
  void withoutADayOfTheStepNobodyKnowsWhetherItStoodOnADay() {
    assertThat(standing(3, "2025", step(StatusChange.Kind.SUSPENDED, null)).kind())
        .isEqualTo(Kind.UNKNOWN);
    assertThat(List.of(standing(3, null), standing(3, "2025")))
        .extracting(Standing::kind, Standing::why)
        .doesNotContain(tuple(Kind.ENDED, "suspended"))
        .extracting(tuple -> tuple.toList().getFirst())
        .containsOnly(Kind.STANDS);
  }
}
