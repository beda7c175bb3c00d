package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.reading.Reading;
import news.parallax.statement.ContentUnit.Telling;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Which of the words that reports have in common tell nothing.
class BareTest {
  private static final String CARRIED =
      """
      = A %1$s %2$s carried a %3$s %4$s .
      A a DT 3 det
      %1$s %1$s JJ 3 amod
      %2$s %2$s NN 4 nsubj
      carried carry VBD 0 root
      a a DT 7 det
      %3$s %3$s JJ 7 amod
      %4$s %4$s NN 4 obj
      . . . 4 punct
      """;
  private static final String OWNED =
      """
      = The captain 's sister sank the %1$s .
      The the DT 2 det
      captain captain NN 4 nmod:poss
      's 's POS 2 case
      sister sister NN 5 nsubj
      sank sink VBD 0 root
      the the DT 7 det
      %1$s %1$s NN 5 obj
      . . . 5 punct
      """;

  @Test
  void somebodyUnnamedTellsNothing() {
    assertThat(isBare("masked passenger", carried("masked", "passenger", "red", "lantern")))
        .isTrue();
    String tanker = carried("masked", "tanker", "red", "lantern");
    assertThat(isBare("masked tanker", tanker, tanker)).isFalse();
  }

  @Test
  void aPlaceInARowTellsNothing() {
    String second = carried("second", "tanker", "red", "lantern");
    assertThat(isBare("second tanker", second)).isTrue();
    assertThat(isBare("second tanker carry", second, second)).isFalse();
  }

  @Test
  void whoseItIsTellsNothing() {
    assertThat(isBare("captain sister", OWNED.formatted("barge"))).isTrue();
  }

  @Test
  void aVerbWithoutWhatCompletesItTellsNothing() {
    assertThat(isBare("sister sink", OWNED.formatted("barge"))).isTrue();
    assertThat(isBare("sister sink barge", OWNED.formatted("barge"))).isFalse();
    String it = OWNED.formatted("it").replace("it it NN", "it it PRP");
    assertThat(isBare("sister sink", it)).isFalse();
  }

  @Test
  void whatEachDescribesInAWayOfItsOwnIsNotTheSame() {
    String minor = carried("old", "tanker", "minor", "cargo");
    String dangerous = carried("old", "barge", "dangerous", "cargo");
    assertThat(isBare("carry cargo", minor, dangerous)).isTrue();
    assertThat(isBare("carry cargo", dangerous, dangerous)).isFalse();
  }

  private static String carried(String how, String who, String colour, String what) {
    return CARRIED.formatted(how, who, colour, what);
  }

  /// @param words the keys of the terms that the reports have in common
  private static boolean isBare(String words, String... reports) {
    return new ContentUnit(
            Stream.of(reports).map(report -> telling(List.of(words.split(" ")), report)).toList())
        .isBare();
  }

  private static Telling telling(List<String> words, String table) {
    Reading reading = Reading.of(Parsed.of(table));
    Statement statement = Statement.of(reading, Ground.of(List.of(reading))).getFirst();
    List<Term> terms =
        statement.terms().stream().filter(term -> words.contains(term.key())).toList();
    assertThat(terms).hasSameSizeAs(words);
    return new Telling(statement, terms);
  }
}
