package news.parallax.eval.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.eval.planted.Edit.Kind;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final String TEXT =
      """
      Ferry sinks off Norhaven on 3 May

      NORHAVEN, May 4 - A ferry with 40 passengers sank off Rize on Monday.

      "It was fast," a sailor said. Help was late.
      """;

  @Test
  void oneThingIsChangedAndNeitherHeadlineNorDateline() {
    List<Edit> edits = Edits.of(TEXT);
    assertThat(edits)
        .extracting(Edit::kind, Edit::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.DATE, "Monday > Wednesday"),
            org.assertj.core.groups.Tuple.tuple(Kind.NUMBER, "40 > 52"),
            org.assertj.core.groups.Tuple.tuple(Kind.PLACE, "Rize > Trabzon"),
            org.assertj.core.groups.Tuple.tuple(Kind.POLARITY, "was > was not"));
    assertThat(edits.getLast().text()).contains("Help was not late.", "\"It was fast,\"");
  }

  @Test
  void theLineOfTheChangeIsKnownInBothTexts() {
    Edit edit = Edits.of(TEXT).get(1);
    assertThat(edit.before().in(TEXT)).contains("with 40 passengers").endsWith("on Monday.");
    assertThat(edit.after().in(edit.text())).contains("with 52 passengers").endsWith("on Monday.");
  }

  @Test
  void aRetellingKeepsNumbersNamesAndWhatWasSaid() {
    for (int seed = 0; seed < 20; seed++) {
      String retold = Retelling.of(TEXT, seed);
      assertThat(retold).contains("40 passengers", "on Monday", "It was fast", "Rize");
      assertThat(Retelling.of(TEXT, seed)).isEqualTo(retold);
    }
  }
}
