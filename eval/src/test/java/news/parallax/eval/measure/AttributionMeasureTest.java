package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class AttributionMeasureTest {
  private static final Attribution ONE = attribution(span(0, 4), span(5, 9), span(10, 20));
  private static final Attribution OTHER = attribution(span(30, 34), span(35, 39), span(40, 50));

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  private static Attribution attribution(Span source, Span cue, Span content) {
    return new Attribution(List.of(source), List.of(cue), List.of(content));
  }

  @Test
  void aPartIsExactOnlyWithAllItsStretches() {
    Attribution split =
        new Attribution(
            List.of(span(0, 4)), List.of(span(5, 9)), List.of(span(10, 14), span(15, 20)));
    assertThat(AttributionMeasure.exact(List.of(split), List.of(ONE), Attribution::content))
        .isEqualTo(new Tally(0, 1, 1));
    assertThat(AttributionMeasure.exact(List.of(split), List.of(ONE), Attribution::source))
        .isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void wordsCountOnceThoughTwoAttributionsShareThem() {
    Attribution sameSource = attribution(span(0, 4), span(35, 39), span(40, 50));
    assertThat(
            AttributionMeasure.words(
                List.of(ONE, sameSource),
                List.of(ONE),
                Attribution::source,
                List.of(span(0, 4), span(5, 9))))
        .isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aTripleNeedsAllThreePartsOfOneAttribution() {
    Attribution mixed = attribution(span(0, 4), span(35, 39), span(40, 50));
    Attribution wider = attribution(span(0, 9), span(5, 9), span(12, 29));
    assertThat(AttributionMeasure.triples(List.of(ONE, OTHER), List.of(mixed, wider)))
        .isEqualTo(new Tally(1, 2, 2));
  }

  @Test
  void anAbsentSourceIsRightWhereNoneIsMarked() {
    Attribution noSource = new Attribution(List.of(), List.of(span(5, 9)), List.of(span(10, 20)));
    assertThat(AttributionMeasure.triples(List.of(noSource), List.of(noSource)))
        .isEqualTo(new Tally(1, 1, 1));
    assertThat(AttributionMeasure.triples(List.of(noSource), List.of(ONE)))
        .isEqualTo(new Tally(0, 1, 1));
  }
}
