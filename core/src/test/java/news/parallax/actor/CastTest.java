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

  private static ReportActors town(String type) {
    return ActorReader.read(
        Parsed.of(
            """
            = Varde slept.
            Varde Varde NNP 2 nsubj
            slept sleep VBD 0 root
            . . . 2 punct
            @ TYPE Varde
            """
                .replace("TYPE", type)));
  }

  @Test
  void aNameIsOfOneKindThroughoutAStory() {
    ReportActors place = town("LOCATION");
    Cast cast = Cast.of(new TreeMap<>(Map.of("r1", town("PERSON"), "r2", place, "r3", place)));

    assertThat(cast.actors())
        .extracting(Actor::name, Actor::kind)
        .containsExactly(tuple("Varde", ActorKind.PLACE));
  }

  @Test
  void whoIsNamedInFullElsewhereStaysAPerson() {
    assertThat(cast(full("Ana"), town("LOCATION")).actors()).hasSize(2);
    ReportActors ruizAsPlace =
        ActorReader.read(
            Parsed.of(
                """
                = Ruiz slept.
                Ruiz Ruiz NNP 2 nsubj
                slept sleep VBD 0 root
                . . . 2 punct
                @ LOCATION Ruiz
                """));
    assertThat(
            Cast.of(
                    new TreeMap<>(
                        Map.of(
                            "r1",
                            full("Ana"),
                            "r2",
                            family(),
                            "r3",
                            ruizAsPlace,
                            "r4",
                            ruizAsPlace)))
                .actors())
        .extracting(Actor::kind)
        .containsExactly(ActorKind.PERSON, ActorKind.PLACE);
  }
}
