package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.actor.ReportActors;
import news.parallax.claim.SpeechReader;
import news.parallax.language.Analysis;
import news.parallax.testkit.Parsed;
import news.parallax.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {
  private static final int NORLAND = 0;
  private static final int SUDLAND = 1;

  private static List<Event> read(String parse) {
    Analysis analysis = Parsed.of(parse);
    ReportActors actors = Parsed.actors(analysis, "COUNTRY Norland", "COUNTRY Sudland");
    return EventReader.read(
        analysis, actors, TimeTagger.tag(analysis), SpeechReader.read(analysis, actors));
  }

  /// Words around an attack of Norland on Sudland, and what they make of it.
  static Stream<Arguments> howItIsTold() {
    return Stream.of(
        arguments(
            Status.HAPPENED,
            """
            = Norland attacked Sudland.
            Norland Norland NNP 2 nsubj
            attacked attack VBD 0 root
            Sudland Sudland NNP 2 obj
            . . . 2 punct
            """),
        arguments(
            Status.HAPPENED,
            """
            = Sudland was attacked by Norland.
            Sudland Sudland NNP 3 nsubj:pass
            was be VBD 3 aux:pass
            attacked attack VBN 0 root
            by by IN 5 case
            Norland Norland NNP 3 obl
            . . . 3 punct
            """),
        arguments(
            Status.ONGOING,
            """
            = Norland is attacking Sudland.
            Norland Norland NNP 3 nsubj
            is be VBZ 3 aux
            attacking attack VBG 0 root
            Sudland Sudland NNP 3 obj
            . . . 3 punct
            """),
        arguments(
            Status.PLANNED,
            """
            = Norland will attack Sudland.
            Norland Norland NNP 3 nsubj
            will will MD 3 aux
            attack attack VB 0 root
            Sudland Sudland NNP 3 obj
            . . . 3 punct
            """),
        arguments(
            Status.PLANNED,
            """
            = Norland plans to attack Sudland.
            Norland Norland NNP 2 nsubj
            plans plan VBZ 0 root
            to to TO 4 mark
            attack attack VB 2 xcomp
            Sudland Sudland NNP 4 obj
            . . . 2 punct
            """),
        arguments(
            Status.DENIED,
            """
            = Norland has never attacked Sudland.
            Norland Norland NNP 4 nsubj
            has have VBZ 4 aux
            never never RB 4 advmod
            attacked attack VBN 0 root
            Sudland Sudland NNP 4 obj
            . . . 4 punct
            """),
        arguments(
            Status.ALLEGED,
            """
            = Norland allegedly attacked Sudland.
            Norland Norland NNP 3 nsubj
            allegedly allegedly RB 3 advmod
            attacked attack VBD 0 root
            Sudland Sudland NNP 3 obj
            . . . 3 punct
            """),
        arguments(
            Status.HYPOTHETICAL,
            """
            = Norland might attack Sudland.
            Norland Norland NNP 3 nsubj
            might might MD 3 aux
            attack attack VB 0 root
            Sudland Sudland NNP 3 obj
            . . . 3 punct
            """));
  }

  @ParameterizedTest
  @MethodSource("howItIsTold")
  void wordsAroundSayHowFarItHasCome(Status status, String parse) {
    assertThat(read(parse))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(Plover.ASSAULT);
              assertThat(event.sources()).containsExactly(NORLAND);
              assertThat(event.targets()).containsExactly(SUDLAND);
              assertThat(event.status()).isEqualTo(status);
            });
  }

  @Test
  void aThreatIsOneHappeningWithWhatItThreatens() {
    List<Event> events =
        read(
            """
            = Norland threatened to attack Sudland.
            Norland Norland NNP 2 nsubj
            threatened threaten VBD 0 root
            to to TO 4 mark
            attack attack VB 2 xcomp
            Sudland Sudland NNP 4 obj
            . . . 2 punct
            """);
    assertThat(events).extracting(Event::type).containsExactly(Plover.THREATEN);
    assertThat(events).extracting(Event::status).containsExactly(Status.HAPPENED);
  }

  @Test
  void whoFacesCriticismIsItsTarget() {
    List<Event> events =
        read(
            """
            = Norland faced harsh criticism from Sudland.
            Norland Norland NNP 2 nsubj
            faced face VBD 0 root
            harsh harsh JJ 4 amod
            criticism criticism NN 2 obj
            from from IN 6 case
            Sudland Sudland NNP 4 nmod
            . . . 2 punct
            """);
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(Plover.ACCUSE);
              assertThat(event.sources()).containsExactly(SUDLAND);
              assertThat(event.targets()).containsExactly(NORLAND);
            });
  }

  @Test
  void aMeetingHasBothOnBothSides() {
    List<Event> events =
        read(
            """
            = Norland and Sudland held talks on Tuesday.
            Norland Norland NNP 4 nsubj
            and and CC 3 cc
            Sudland Sudland NNP 1 conj
            held hold VBD 0 root
            talks talk NNS 4 obj
            on on IN 7 case
            Tuesday Tuesday NNP 4 obl
            . . . 4 punct
            """);
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(Plover.CONSULT);
              assertThat(event.sources()).containsExactly(NORLAND, SUDLAND);
              assertThat(event.targets()).containsExactly(NORLAND, SUDLAND);
              assertThat(event.when()).isNotNull();
            });
  }

  @Test
  void anEarlierVisitIsMarkedAsOne() {
    List<Event> events =
        read(
            """
            = The last visit of Norland to Sudland failed.
            The the DT 3 det
            last last JJ 3 amod
            visit visit NN 8 nsubj
            of of IN 5 case
            Norland Norland NNP 3 nmod
            to to IN 7 case
            Sudland Sudland NNP 3 nmod
            failed fail VBD 0 root
            . . . 8 punct
            """);
    assertThat(events).extracting(Event::reference).containsExactly(Event.Reference.EARLIER);
  }

  @Test
  void calledByANameIsNoTelephoneCall() {
    List<Event> events =
        read(
            """
            = Norland called Sudland a friend.
            Norland Norland NNP 2 nsubj
            called call VBD 0 root
            Sudland Sudland NNP 2 obj
            a a DT 5 det
            friend friend NN 2 xcomp
            . . . 2 punct
            """);
    assertThat(events).isEmpty();
  }

  /// What is hit is a part of whoever falls, and what is fought no enemy.
  @Test
  void aFallIsNoAssault() {
    String hit =
        """
        = Norland hit Sudland's %s.
        Norland Norland NNP 2 nsubj
        hit hit VBD 0 root
        Sudland Sudland NNP 5 nmod:poss
        's 's POS 3 case
        %s %s NN 2 obj
        . . . 2 punct
        """;
    assertThat(read(hit.formatted("head", "head", "head"))).isEmpty();
    assertThat(read(hit.formatted("camp", "camp", "camp"))).hasSize(1);
  }

  @Test
  void whoInvestigatesBesideAnotherIsNotInvestigated() {
    List<Event> events =
        read(
            """
            = Norland investigated with Sudland.
            Norland Norland NNP 2 nsubj
            investigated investigate VBD 0 root
            with with IN 4 case
            Sudland Sudland NNP 2 obl
            . . . 2 punct
            """);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().targets()).isEmpty();
  }

  /// A relative clause has its own time; a participle shares that of its noun's clause.
  @Test
  void aDateInARelativeClauseIsNotThatOfTheMainClause() {
    String attacked =
        """
        = Norland attacked Sudland, which slept in May 2018.
        Norland Norland NNP 2 nsubj
        attacked attack VBD 0 root
        Sudland Sudland NNP 2 obj
        , , , 3 punct
        which which WDT 6 nsubj
        slept sleep VBD 3 %s
        in in IN 8 case
        May May NNP 6 obl
        2018 2018 CD 8 nummod
        . . . 2 punct
        """;
    assertThat(read(attacked.formatted("acl:relcl")).getFirst().when()).isNull();
    assertThat(read(attacked.formatted("acl")).getFirst().when()).isNotNull();
  }
}
