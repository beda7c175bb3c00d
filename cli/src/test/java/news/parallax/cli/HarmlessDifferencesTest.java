package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of invented reports that differ in what is no conflict, and one that does conflict: no
/// false alarm, and not silence either.
class HarmlessDifferencesTest {
  @TempDir private Path folder;

  @Test
  void pricesMoveAndAgesAreOfSomebody() throws IOException {
    assertThat(
            conflicts(
                "2021-03-02",
                """
                Lumen Foods agrees to buy Orchard Mills

                Lumen Foods agreed on Tuesday to buy the baker Orchard Mills for 2 billion dollars. Orchard \
                shares fell 1.5 percent to 31.20 dollars in early trading.

                The 61-year-old chairman Peter Lund will leave the board, Orchard Mills said.

                Companies will have to pay a duty of between 8% and 15% on flour from abroad under the new law.
                """,
                "2021-03-02",
                """
                Orchard Mills to be sold

                The baker Orchard Mills will be sold to Lumen Foods for 2 billion dollars, both said on Tuesday. \
                Orchard shares fell 6.6 percent by the close.

                Its 38-year-old founder Carla Meyer keeps her seat on the board, Orchard Mills said.

                Before the new law, companies had to pay a duty of 35 percent on flour from abroad.
                """))
        .isEmpty();
  }

  @Test
  void wordsTakenOverKeepTheirOwnDay() throws IOException {
    assertThat(
            conflicts(
                "2021-11-30",
                """
                Rocket firm shows its new booster

                The rocket maker Skyline showed its new booster on Tuesday. "The first flight will start next month \
                from the old pad by the sea," said its founder, Nina Falk.

                Skyline launched its first rocket in October 2009.
                """,
                "2022-01-04",
                """
                Skyline booster waits on the pad

                The new booster of the rocket maker Skyline stood on the pad on Tuesday. "The first flight will start \
                next month from the old pad by the sea," said its founder, Nina Falk, when it was shown.

                Skyline will launch its second kind of rocket in June.
                """))
        .isEmpty();
  }

  @Test
  void whomAPronounMeansIsNoStatementOfAReport() throws IOException {
    assertThat(
            conflicts(
                "2021-05-10",
                """
                Actor tells of accident on set

                Vera Quist spoke on Monday about an accident on the set of a film by the director Robin Hale. "I was \
                afraid that nobody would ever come to help me," Vera Quist told the Harbour Post.
                """,
                "2021-05-10",
                """
                Film accident under new light

                The director Robin Hale has to answer questions about an accident on his set, the Evening Lamp \
                reported on Monday. Robin Hale drove the car in a first test. "I was afraid that nobody would ever \
                come to help me," she said.

                The film office rejected her application for an inquiry.
                """))
        .isEmpty();
  }

  @Test
  void whatExcludesEachOtherIsStillReported() throws IOException {
    assertThat(
            conflicts(
                "2021-07-06",
                """
                Ferry runs aground off Kestrel Island

                The ferry Aurora ran aground off Kestrel Island on Monday. "I was afraid that nobody would ever come \
                to help us," said the passenger Jonas Ek.
                """,
                "2021-07-06",
                """
                Ferry aground at Kestrel Island

                The ferry Aurora ran aground off Kestrel Island on Monday. "I was afraid that nobody would ever come \
                to help us," said the passenger Hanna Brandt.
                """))
        .containsExactly("actor");
  }

  /// Kinds of the discrepancies between two reports of these days.
  private List<String> conflicts(String day, String one, String otherDay, String other)
      throws IOException {
    Files.writeString(folder.resolve("one.txt"), one);
    Files.writeString(folder.resolve("other.txt"), other);
    Files.writeString(
        folder.resolve("reports.json"),
        """
        [{"file": "one.txt", "outlet": "Harbour Post", "published": "%s"},
         {"file": "other.txt", "outlet": "Evening Lamp", "published": "%s"}]
        """
            .formatted(day, otherDay));
    Run run = Run.read(folder, "--json", "-");
    assertThat(run.exit()).as(run.err()).isZero();
    List<String> kinds = new ArrayList<>();
    for (JsonNode found : JsonMapper.shared().readTree(run.out()).get("discrepancies")) {
      kinds.add(found.get("kind").asString());
    }
    return kinds;
  }
}
