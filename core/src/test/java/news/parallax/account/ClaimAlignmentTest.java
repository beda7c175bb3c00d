package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.claim.Stance;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class ClaimAlignmentTest {
  private static final String WARNING =
      """
      = Sweden said Norway fired two rockets.
      Sweden Sweden NNP 2 nsubj
      said say VBD 0 root
      Norway Norway NNP 4 nsubj
      fired fire VBD 2 ccomp
      two two CD 6 nummod
      rockets rocket NNS 4 obj
      . . . 2 punct
      """;

  private static List<ClaimEntry> claims(String table) {
    return Accounts.of(List.of(Reading.of(Parsed.of(table))), List.of()).claims();
  }

  @Test
  void whatOneSpeakerSaysTwiceIsOneClaimWithBothPassages() {
    List<ClaimEntry> claims = claims(WARNING + WARNING);
    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().evidence()).hasSize(2);
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreAnotherClaim() {
    assertThat(claims(WARNING + WARNING.replace("Sweden", "Finland"))).hasSize(2);
  }

  private static final String CHARGE =
      """
      = Sweden accused Norway of sinking ships.
      Sweden Sweden NNP 2 nsubj
      accused accuse VBD 0 root
      Norway Norway NNP 2 obj
      of of IN 5 mark
      sinking sink VBG 2 advcl
      ships ship NNS 5 obj
      . . . 2 punct
      """;
  private static final String DENIAL =
      """
      = Norway denied any involvement.
      Norway Norway NNP 2 nsubj
      denied deny VBD 0 root
      any any DT 4 det
      involvement involvement NN 2 obj
      . . . 2 punct
      """;

  private static List<ClaimEntry> denials(String... tables) {
    List<Reading> readings = new ArrayList<>();
    for (String table : tables) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), table)));
    }
    return Accounts.of(readings, List.of()).claims().stream()
        .filter(claim -> claim.stance() == Stance.DENY)
        .toList();
  }

  @Test
  void aDenialOfGuiltAnswersTheOneAccuserOfAnotherReport() {
    assertThat(denials(CHARGE, DENIAL).getFirst().answers()).containsExactly("c1");
  }

  @Test
  void amongSeveralAccusersItIsUnknownWhomADenialOfGuiltAnswers() {
    String other = CHARGE.replace("Sweden", "Finland").replace("ship", "ferry");
    assertThat(denials(CHARGE + other, DENIAL).getFirst().answers()).isEmpty();
  }

  @Test
  void aDenialThatNamesAnotherDeedAnswersNothing() {
    String theft =
        DENIAL
            .replace("any involvement.", "involvement in theft.")
            .replace("any any DT 4 det\n", "")
            .replace("NN 2 obj", "NN 2 obj\nin in IN 5 case\ntheft theft NN 3 nmod");
    assertThat(denials(CHARGE, theft).getFirst().answers()).isEmpty();
  }

  @Test
  void otherWordsOfTheSameSpeakerAreAnotherClaim() {
    String other =
        WARNING.replace("fired", "sold").replace("fire ", "sell ").replace("rocket", "ship");
    assertThat(claims(WARNING + other)).hasSize(2);
  }

  @Test
  void aReprintOfAnUnnamedSpeakersWordsIsTheSameClaim() {
    String witness =
        """
        = A witness said it rained.
        A a DT 2 det
        witness witness NN 3 nsubj
        said say VBD 0 root
        it it PRP 5 nsubj
        rained rain VBD 3 ccomp
        . . . 3 punct
        """;
    List<Reading> reprints =
        List.of(Reading.of(Parsed.of("r1", witness)), Reading.of(Parsed.of("r2", witness)));

    assertThat(Accounts.of(reprints, List.of()).claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.reports()).containsExactly("r1", "r2"));
  }
}
