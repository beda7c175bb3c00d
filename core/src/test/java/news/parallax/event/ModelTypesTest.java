package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.parallax.language.Analysis;
import news.parallax.language.Dealing;
import news.parallax.report.Span;
import news.parallax.testkit.Parsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An invented sentence with what a model would say of its two states.
class ModelTypesTest {
  private static final Analysis PARSED =
      Parsed.of(
          """
          = Peru courted Chile.
          Peru Peru NNP 2 nsubj
          courted court VBD 0 root
          Chile Chile NNP 2 obj
          . . . 2 punct
          """);

  private static Optional<Plover> between(String type, double share, @Nullable Plover told) {
    Analysis analysis =
        new Analysis(
            PARSED.report(),
            PARSED.sentences(),
            PARSED.names(),
            PARSED.attributions(),
            List.of(new Dealing(0, 0, 2, type, share), new Dealing(0, 2, 0, "ASSAULT", 1)));
    return new ModelTypes(analysis)
        .between(analysis.sentences().getFirst(), new Span(0, 4), new Span(13, 18), told);
  }

  @Test
  void theModelAnswersForThePairInItsDirection() {
    assertThat(between("CONSULT", 0.5, null)).contains(Plover.CONSULT);
    assertThat(between("YIELD", 0.5, null)).contains(Plover.CONCEDE);
  }

  @Test
  void onlyASureModelSpeaksAgainstTheTables() {
    assertThat(between("CONSULT", 0.8, Plover.SUPPORT)).contains(Plover.SUPPORT);
    assertThat(between("CONSULT", 0.95, Plover.SUPPORT)).contains(Plover.CONSULT);
    assertThat(between("YIELD", 0.95, Plover.RETREAT)).contains(Plover.RETREAT);
  }

  @Test
  void plainWordsStandAgainstAnyModel() {
    assertThat(between("SUPPORT", 1, Plover.ACCUSE)).contains(Plover.ACCUSE);
  }
}
