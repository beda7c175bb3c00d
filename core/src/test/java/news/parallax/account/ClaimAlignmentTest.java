package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.ClaimEntry;
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

  @Test
  void otherWordsOfTheSameSpeakerAreAnotherClaim() {
    String other =
        WARNING.replace("fired", "sold").replace("fire ", "sell ").replace("rocket", "ship");
    assertThat(claims(WARNING + other)).hasSize(2);
  }
}
