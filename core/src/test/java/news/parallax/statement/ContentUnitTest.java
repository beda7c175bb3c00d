package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.reading.Reading;
import news.parallax.statement.ContentUnit.Telling;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// What several reports say in passing, and when it is too little to be worth telling.
class ContentUnitTest {
  private static final String FERRY =
      """
      = The ferry carried 50 crates of coal .
      The the DT 2 det
      ferry ferry NN 3 nsubj
      carried carry VBD 0 root
      50 50 CD 5 nummod
      crates crate NNS 3 obj
      of of IN 7 case
      coal coal NN 5 nmod
      . . . 3 punct
      """;

  /// The unit of which the sentence tells only what these words of it mean.
  private static ContentUnit unit(String... words) {
    Reading reading = Reading.of(Parsed.of("r1", "2031-05-12", FERRY));
    Statement statement = Statement.of(reading, Ground.of(List.of(reading))).getFirst();
    Set<String> told = Set.of(words);
    List<Term> terms =
        statement.terms().stream()
            .filter(term -> told.contains(statement.sentence().token(term.at()).text()))
            .toList();
    assertThat(terms).hasSize(words.length);
    return new ContentUnit(List.of(new Telling(statement, terms)));
  }

  @Test
  void aNumberWithNoMoreThanWhatItCountsIsABareCount() {
    assertThat(Bare.is(unit("50", "crates"))).isTrue();
  }

  @Test
  void whatIsDoneWithTheThingsCountedIsMore() {
    assertThat(Bare.is(unit("carried", "50", "crates"))).isFalse();
    assertThat(Bare.is(unit("50", "coal"))).as("what it counts is another").isFalse();
  }
}
