package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Which agreement two speakers judge, where one of them only says `it`.
class MattersTest {
  private static final String TWO =
      """
      = Norway and Sweden signed the Lake Accord.
      Norway Norway NNP 4 nsubj
      and and CC 3 cc
      Sweden Sweden NNP 1 conj
      signed sign VBD 0 root
      the the DT 7 det
      Lake Lake NNP 7 compound
      Accord Accord NNP 4 obj
      . . . 4 punct
      = Norway and Finland signed the River Treaty.
      Norway Norway NNP 4 nsubj
      and and CC 3 cc
      Finland Finland NNP 1 conj
      signed sign VBD 0 root
      the the DT 7 det
      River River NNP 7 compound
      Treaty Treaty NNP 4 obj
      . . . 4 punct
      + Norway scrapped the River Treaty.
      Norway Norway NNP 2 nsubj
      scrapped scrap VBD 0 root
      the the DT 5 det
      River River NNP 5 compound
      Treaty Treaty NNP 2 obj
      . . . 2 punct
      """;

  private static final String IT =
      """
      = Like the River Treaty, Denmark said, it is a disaster for the Lake Accord.
      Like like IN 4 case
      the the DT 4 det
      River River NNP 4 compound
      Treaty Treaty NNP 7 obl
      , , , 7 punct
      Denmark Denmark NNP 7 nsubj
      said say VBD 0 root
      , , , 7 punct
      it it PRP 12 nsubj
      is be VBZ 12 cop
      a a DT 12 det
      disaster disaster NN 7 ccomp
      for for IN 16 case
      the the DT 16 det
      Lake Lake NNP 16 compound
      Accord Accord NNP 12 nmod
      . . . 7 punct
      """;

  private static String praise(String one, String noun) {
    return """
        = Finland said the %1$s %2$s is a success.
        Finland Finland NNP 2 nsubj
        said say VBD 0 root
        the the DT 5 det
        %1$s %1$s NNP 5 compound
        %2$s %2$s NNP 8 nsubj
        is be VBZ 8 cop
        a a DT 8 det
        success success NN 2 ccomp
        . . . 2 punct
        """
        .formatted(one, noun);
  }

  private static List<String> judged(String blame, String praise) {
    Account account =
        Accounts.of(
            List.of(
                Reading.of(Parsed.of("r1", TWO + blame)),
                Reading.of(Parsed.of("r2", TWO + praise))),
            List.of());
    assertThat(account.agreements())
        .extracting(AgreementEntry::name)
        .contains("Lake Accord", "River Treaty");
    return account.discrepancies().stream().map(Discrepancy::subject).toList();
  }

  @Test
  void itIsFirstLookedForInTheClaimItself() {
    assertThat(judged(IT, praise("Lake", "Accord"))).contains("Lake Accord: worth");
    assertThat(judged(IT, praise("River", "Treaty"))).doesNotContain("River Treaty: worth");
  }

  @Test
  void whatTheClaimDoesNotNameIsLookedForInItsSentence() {
    String bare =
        IT.replace(" for the Lake Accord.", ".")
            .replace("for for IN 16 case\n", "")
            .replace("the the DT 16 det\n", "")
            .replace("Lake Lake NNP 16 compound\n", "")
            .replace("Accord Accord NNP 12 nmod\n", "");
    assertThat(judged(bare, praise("River", "Treaty"))).contains("River Treaty: worth");
  }
}
