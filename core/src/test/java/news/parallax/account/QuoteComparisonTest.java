package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Value;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// One utterance in two wordings, and two utterances.
class QuoteComparisonTest {
  /// A paragraph a quotation, each spoken by Ana Ruiz.
  private static Reading report(String id, String... quotations) {
    StringBuilder table = new StringBuilder();
    for (String quotation : quotations) {
      String[] words = quotation.split(" ");
      int said = words.length + 5;
      table.append("= \"%s,\" Ruiz said.\n\" \" `` %d punct\n".formatted(quotation, said));
      for (String word : words) {
        table.append(
            "%s %s %s %d %s\n"
                .formatted(
                    word,
                    word.toLowerCase(Locale.ROOT),
                    word.equals("is") || word.equals("was") ? "VBZ" : "NN",
                    said,
                    "dep"));
      }
      table.append(", , , %d punct\n\" \" '' %d punct\n".formatted(said, said));
      table.append(
          "Ruiz Ruiz NNP %d nsubj\nsaid say VBD 0 root\n. . . %d punct\n".formatted(said, said));
      table.append("@ PERSON Ruiz\n");
    }
    return Reading.of(Parsed.of(id, table.toString()));
  }

  private static List<String> values(Reading... readings) {
    List<String> values = new ArrayList<>();
    for (Discrepancy found : Accounts.of(List.of(readings), List.of()).discrepancies()) {
      if (found.kind() == DiscrepancyKind.QUOTE) {
        found.values().forEach(value -> values.add(value.value()));
      }
    }
    return values;
  }

  private static final String IS = "He is the most valuable player in town";
  private static final String WAS = "He was the most valuable player in town";

  @Test
  void oneUtteranceInTwoWordingsIsTold() {
    assertThat(values(report("r1", IS), report("r2", WAS))).containsExactly("is", "was");
  }

  /// A candidate says a thing at every stop.
  @Test
  void ofAReportWithBothNothingIsTold() {
    assertThat(values(report("r1", IS, WAS), report("r2", WAS))).isEmpty();
  }

  @Test
  void theNameOfAThingIsNoUtterance() {
    assertThat(
            values(
                report("r1", "It is the doors of the Labour Party"),
                report("r2", "It is the rules of the Labour Party")))
        .isEmpty();
  }

  private static final String SHOCK =
      """
      = "The shock was great but a dozen people in the shop got out safely in the end," Ruiz said.
      " " `` 5 punct
      The the DT 3 det
      shock shock NN 5 nsubj
      was be VBD 5 cop
      great great JJ 22 ccomp
      but but CC 9 cc
      a a DT 8 det
      dozen dozen NN 9 nummod
      people person NNS 13 nsubj
      in in IN 12 case
      the the DT 12 det
      shop shop NN 9 nmod
      got get VBD 5 conj
      out out RP 13 advmod
      safely safely RB 13 advmod
      in in IN 18 case
      the the DT 18 det
      end end NN 5 obl
      , , , 5 punct
      " " '' 5 punct
      Ruiz Ruiz NNP 22 nsubj
      said say VBD 0 root
      . . . 22 punct
      @ PERSON Ruiz
      """;

  private static Account of(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), "2031-05-14", report)));
    }
    return Accounts.of(readings, List.of());
  }

  @Test
  void threeWordingsOfOneQuotationAreOneConflict() {
    String small = SHOCK.replace("shop shop", "firm firm").replace("the shop", "the firm");
    String other = SHOCK.replace("shop shop", "yard yard").replace("the shop", "the yard");

    assertThat(of(SHOCK, small, other).discrepancies())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.values())
                    .extracting(Value::value)
                    .containsExactlyInAnyOrder("shop", "firm", "yard"));
  }
}
