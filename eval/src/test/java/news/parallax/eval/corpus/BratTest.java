package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class BratTest {
  /// The first letter takes two UTF-16 code units and one code point.
  private static final String TEXT = "\uD835\uDC00na, said Ruiz, left";

  private static final String MARKS =
      """
      T1\tContent 0 3;16 20\tna, left
      T2\tCue 5 9\tsaid
      T3\tSource 10 14\tRuiz
      T4\tAttribution 5 9\tsaid
      E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
      E2\tAttribution:T4 Cue:T2 Source:T3 Source2:T1
      """;

  @Test
  void offsetsCountCodePointsAndPartsMayBeSplit() {
    List<Attribution> attributions = Brat.attributions(MARKS, TEXT);
    Attribution first = attributions.getFirst();
    assertThat(first.source()).extracting(span -> span.in(TEXT)).containsExactly("Ruiz");
    assertThat(first.content()).containsExactly(new Span(0, 4), new Span(17, 21));
  }

  @Test
  void aRoleMayBeAbsentOrFilledTwice() {
    Attribution second = Brat.attributions(MARKS, TEXT).getLast();
    assertThat(second.content()).isEmpty();
    assertThat(second.source()).hasSize(3).isSorted();
  }
}
