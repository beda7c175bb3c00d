package news.parallax.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Leaving a body, told by a noun.
class DepartureTest {
  private static final int NORLAND = 0;
  private static final int LEAGUE = 2;

  private static final String ANNOUNCED =
      """
      = Norland announced its withdrawal from the League.
      Norland Norland NNP 2 nsubj
      announced announce VBD 0 root
      its its PRP$ 4 nmod:poss
      withdrawal withdrawal NN 2 obj
      from from IN 7 case
      the the DT 7 det
      League League NNP 4 nmod
      . . . 2 punct
      """;

  private static List<Membership> told(String parse) {
    return PactReaderTest.read(parse).memberships();
  }

  @Test
  void whoAnnouncesItsWithdrawalLeaves() {
    assertThat(told(ANNOUNCED))
        .extracting(Membership::member, Membership::body, Membership::status)
        .containsExactly(tuple(NORLAND, LEAGUE, Membership.Status.LEAVES));
  }

  @Test
  void soDoesWhoseItIs() {
    assertThat(
            told(
                """
                = Norland's exit from the League shocked ships.
                Norland Norland NNP 3 nmod:poss
                's 's POS 1 case
                exit exit NN 7 nsubj
                from from IN 6 case
                the the DT 6 det
                League League NNP 3 nmod
                shocked shock VBD 0 root
                ships ship NNS 7 obj
                . . . 7 punct
                """))
        .extracting(Membership::status)
        .containsExactly(Membership.Status.LEAVES);
  }

  @Test
  void notWhoNeverAnnouncedItOrOnlySawItOrSpeaksOfAnotherWithdrawal() {
    String never =
        ANNOUNCED
            .replace("Norland announced", "Norland never announced")
            .replace("announced announce", "never never RB 3 advmod\nannounced announce")
            .replace("2 nsubj", "3 nsubj")
            .replace("4 nmod:poss", "5 nmod:poss")
            .replace("NN 2 obj", "NN 3 obj")
            .replace("IN 7", "IN 8")
            .replace("DT 7", "DT 8")
            .replace("4 nmod\n", "5 nmod\n");
    assertThat(told(never)).isEmpty();
    assertThat(told(ANNOUNCED.replace("announced announce", "saw see").replace("announced", "saw")))
        .isEmpty();
    assertThat(told(ANNOUNCED.replace("from", "into"))).isEmpty();
  }
}
