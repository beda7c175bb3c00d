package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The accounts of the samples as they are now, in Markdown, so that a change of any of them is
/// seen and read before it is accepted. They show mistakes too; what should be told stands in
/// each sample's `expected.json`.
class GoldenAccountsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/news/parallax/cli/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prespa-pact",
        "port-blast",
        "pastor-tariffs",
        "chile-trade",
        "karabakh-truce",
        "sudan-sanctions",
        "inf-withdrawal",
        "qatar-opec"
      })
  void theAccountIsTheOneThatWasAccepted(String story) throws IOException {
    Path golden = GOLDEN.resolve(story + ".md");
    Run run = Run.read(Path.of("..", "samples", story), "--markdown", "-");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .as(
            "account of %s; read the difference, then accept it in the folder cli with:%n"
                + "../parallax read ../samples/%s --markdown %s",
            story, story, golden)
        .isEqualTo(Files.readString(golden));
  }
}
