package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.Finding;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// What an account says that several reports say.
class FindingsTest {
  private static final String SAID =
      """
      = %1$s said late %2$s that %3$s sank.
      %1$s %1$s NNS 2 nsubj
      said say VBD 0 root
      late late JJ 4 amod
      %2$s %2$s NNP 2 obl:unmarked
      that that IN 7 mark
      %3$s %3$s NNS 7 nsubj
      sank sink VBD 2 ccomp
      . . . 2 punct
      """;

  private static final String FERRY =
      """
      = The ferry left the harbour at dawn.
      The the DT 2 det
      ferry ferry NN 3 nsubj
      left leave VBD 0 root
      the the DT 5 det
      harbour harbour NN 3 obj
      at at IN 7 case
      dawn dawn NN 3 obl
      . . . 3 punct
      """;

  @Test
  void aShortSentenceIsNotAllThatALongOneSays() {
    assertThat(statements(FERRY, within(4))).contains("The ferry left the harbour at dawn.");
    assertThat(statements(FERRY, within(40))).doesNotContain("The ferry left the harbour at dawn.");
  }

  @Test
  void thatSomethingWasSaidOnADayIsNoFinding() {
    assertThat(
            statements(
                SAID.formatted("Officials", "Friday", "ferries"),
                SAID.formatted("Fishermen", "Friday", "barges")))
        .noneMatch(statement -> statement.endsWith("said late Friday"));
  }

  /// The sentence of the ferry with so many more nouns that the other report does not tell.
  private static String within(int more) {
    StringBuilder text = new StringBuilder("= The ferry left the harbour at dawn");
    StringBuilder rows =
        new StringBuilder(FERRY.substring(FERRY.indexOf('\n'), FERRY.indexOf(". . .")));
    for (int i = 0; i < more; i++) {
      String noun = "crate" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      text.append(' ').append(noun);
      rows.append("%1$s %1$s NN 7 nmod%n".formatted(noun));
    }
    return text + "." + rows + ". . . 3 punct\n";
  }

  private static List<String> statements(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), "2031-05-14", report)));
    }
    return Accounts.of(readings, List.of()).findings().stream()
        .filter(finding -> finding.reports().size() > 1)
        .map(Finding::statement)
        .toList();
  }
}
