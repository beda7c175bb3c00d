package news.parallax.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.TreeMap;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class CastTest {
  private static ReportActors full(String given) {
    return ActorReader.read(
        Parsed.of(
            """
            = GIVEN Ruiz left.
            GIVEN GIVEN NNP 2 compound
            Ruiz Ruiz NNP 3 nsubj
            left leave VBD 0 root
            . . . 3 punct
            @ PERSON GIVEN Ruiz
            """
                .replace("GIVEN", given)));
  }

  private static ReportActors family() {
    return ActorReader.read(
        Parsed.of(
            """
            = Ruiz left.
            Ruiz Ruiz NNP 2 nsubj
            left leave VBD 0 root
            . . . 2 punct
            @ PERSON Ruiz
            """));
  }

  private static ReportActors official() {
    return ActorReader.read(
        Parsed.of(
            """
            = A senior official said it rained.
            A a DT 3 det
            senior senior JJ 3 amod
            official official NN 4 nsubj
            said say VBD 0 root
            it it PRP 6 nsubj
            rained rain VBD 4 ccomp
            . . . 4 punct
            """));
  }

  private static Cast cast(ReportActors one, ReportActors two) {
    return Cast.of(new TreeMap<>(Map.of("r1", one, "r2", two)));
  }

  @Test
  void familyNameJoinsTheOnePersonNamedInFullElsewhere() {
    assertThat(cast(full("Ana"), family()).actors())
        .extracting(Actor::name, actor -> actor.evidence().size())
        .containsExactly(tuple("Ana Ruiz", 2));
  }

  @Test
  void differentGivenNamesStayApart() {
    assertThat(cast(full("Ana"), full("Luis")).actors())
        .extracting(Actor::name)
        .containsExactly("Ana Ruiz", "Luis Ruiz");
  }

  @Test
  void unnamedOfficialsOfTwoReportsAreNotKnownToBeOne() {
    assertThat(cast(official(), official()).actors())
        .extracting(Actor::name)
        .containsExactly("senior official", "senior official");
  }
}
