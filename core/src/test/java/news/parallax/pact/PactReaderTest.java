package news.parallax.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.claim.SpeechReader;
import news.parallax.event.Event;
import news.parallax.event.EventReader;
import news.parallax.language.Analysis;
import news.parallax.testkit.Parsed;
import news.parallax.time.Signal;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeTagger;
import org.junit.jupiter.api.Test;

class PactReaderTest {
  private static final int NORLAND = 0;
  private static final int SUDLAND = 1;
  private static final int LEAGUE = 2;

  private static final String SIGNED =
      """
      = Norland and Sudland signed a trade treaty.
      Norland Norland NNP 4 nsubj
      and and CC 3 cc
      Sudland Sudland NNP 1 conj
      signed sign VBD 0 root
      a a DT 7 det
      trade trade NN 7 compound
      treaty treaty NN 4 obj
      . . . 4 punct
      """;

  static Bonds read(String parse) {
    Analysis analysis = Parsed.of(parse);
    ReportActors actors =
        Parsed.actors(
            analysis, "COUNTRY Norland", "COUNTRY Sudland", "ORGANIZATION League of Ports|League");
    List<TimeExpression> times = TimeTagger.tag(analysis);
    Speech speech = SpeechReader.read(analysis, actors);
    List<Event> events = EventReader.read(analysis, actors, times, speech);
    return PactReader.read(analysis, actors, times, speech, events);
  }

  @Test
  void whoSignsIsBound() {
    assertThat(read(SIGNED).pacts())
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.parties()).containsExactlyInAnyOrder(NORLAND, SUDLAND);
              assertThat(pact.status()).isEqualTo(Pact.Status.SIGNED);
              assertThat(pact.kind()).isEqualTo("treaty");
            });
  }

  @Test
  void eachYearOfTheDealsReplacedIsAnAgreement() {
    List<Pact> pacts =
        read(SIGNED
                + """
                + It replaces previous deals from 1994 and 2003.
                It it PRP 2 nsubj
                replaces replace VBZ 0 root
                previous previous JJ 4 amod
                deals deal NNS 2 obj
                from from IN 6 case
                1994 1994 CD 4 nmod
                and and CC 8 cc
                2003 2003 CD 6 conj
                . . . 2 punct
                """)
            .pacts();
    assertThat(pacts)
        .extracting(Pact::name)
        .containsExactly("a trade treaty", "1994 deal", "2003 deal");
    assertThat(pacts.getFirst().replaces()).containsExactly(1, 2);
    assertThat(pacts.get(1).parties()).containsExactlyInAnyOrder(NORLAND, SUDLAND);
    assertThat(pacts.get(1).status()).isEqualTo(Pact.Status.ENDED);
  }

  @Test
  void anAgreementOnlyThoughtPossibleIsNone() {
    List<Pact> pacts =
        read("""
        = Diplomats see the possibility of a treaty between Norland and Sudland.
        Diplomats diplomat NNS 2 nsubj
        see see VBP 0 root
        the the DT 4 det
        possibility possibility NN 2 obj
        of of IN 7 case
        a a DT 7 det
        treaty treaty NN 4 nmod
        between between IN 9 case
        Norland Norland NNP 7 nmod
        and and CC 11 cc
        Sudland Sudland NNP 9 conj
        . . . 2 punct
        """)
            .pacts();
    assertThat(pacts).isEmpty();
  }

  @Test
  void whatItReplacesIsNotTheOneThatItsOwnSentenceNames() {
    List<Pact> pacts =
        read(SIGNED
                + """
                + It replaces the Harbour Accord.
                It it PRP 2 nsubj
                replaces replace VBZ 0 root
                the the DT 5 det
                Harbour Harbour NNP 5 compound
                Accord Accord NNP 2 obj
                . . . 2 punct
                """)
            .pacts();
    assertThat(pacts).extracting(Pact::name).containsExactly("a trade treaty", "Harbour Accord");
    assertThat(pacts.getFirst().replaces()).containsExactly(1);
  }

  @Test
  void aTreatyThatEndsAWarHasNotEnded() {
    List<Pact> pacts =
        read(SIGNED
                + """
                + The treaty ended the war.
                The the DT 2 det
                treaty treaty NN 3 nsubj
                ended end VBD 0 root
                the the DT 5 det
                war war NN 3 obj
                . . . 3 punct
                """)
            .pacts();
    assertThat(pacts).singleElement().extracting(Pact::status).isEqualTo(Pact.Status.SIGNED);
  }

  @Test
  void countriesInANameAreBoundByIt() {
    List<Pact> pacts =
        read("""
        = The Norland-Sudland Fisheries Treaty entered into force.
        The the DT 6 det
        Norland Norland NNP 4 compound
        - - HYPH 4 punct
        Sudland Sudland NNP 6 compound
        Fisheries Fisheries NNP 6 compound
        Treaty Treaty NNP 7 nsubj
        entered enter VBD 0 root
        into into IN 9 case
        force force NN 7 obl
        . . . 7 punct
        """)
            .pacts();
    assertThat(pacts)
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.parties()).containsExactly(NORLAND, SUDLAND);
              assertThat(pact.name()).isEqualTo("Norland-Sudland Fisheries Treaty");
            });
  }

  @Test
  void sanctionsThatLieOnTwoHaveADateAndAReasonForEach() {
    List<Sanction> sanctions =
        read("""
        = Norland and Sudland are under League sanctions; Norland since 2006, and Sudland after its coup.
        Norland Norland NNP 7 nsubj
        and and CC 3 cc
        Sudland Sudland NNP 1 conj
        are be VBP 7 cop
        under under IN 7 case
        League League NNP 7 compound
        sanctions sanction NNS 0 root
        ; ; : 7 punct
        Norland Norland NNP 7 parataxis
        since since IN 11 case
        2006 2006 CD 9 dep
        , , , 9 punct
        and and CC 14 cc
        Sudland Sudland NNP 9 conj
        after after IN 17 case
        its its PRP$ 17 nmod:poss
        coup coup NN 14 dep
        . . . 7 punct
        """)
            .sanctions();
    assertThat(sanctions).extracting(Sanction::target).containsExactly(NORLAND, SUDLAND);
    assertThat(sanctions).allSatisfy(s -> assertThat(s.imposedBy()).containsExactly(LEAGUE));
    assertThat(sanctions.get(0).since()).isNotNull();
    assertThat(sanctions.get(1).since()).isNull();
    assertThat(sanctions.get(1).reason()).isNotNull();
  }

  @Test
  void sanctionsCalledForDoNotStand() {
    List<Sanction> sanctions =
        read("""
        = Norland called for sanctions on Sudland.
        Norland Norland NNP 2 nsubj
        called call VBD 0 root
        for for IN 4 case
        sanctions sanction NNS 2 obl
        on on IN 6 case
        Sudland Sudland NNP 4 nmod
        . . . 2 punct
        """)
            .sanctions();
    assertThat(sanctions)
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.target()).isEqualTo(SUDLAND);
              assertThat(sanction.imposedBy()).isEmpty();
              assertThat(sanction.status()).isEqualTo(Sanction.Status.THREATENED);
            });
  }

  @Test
  void liftedSanctionsStayThoseOfWhoLiftsThem() {
    List<Sanction> sanctions =
        read("""
        = Norland lifted sanctions on Sudland.
        Norland Norland NNP 2 nsubj
        lifted lift VBD 0 root
        sanctions sanction NNS 2 obj
        on on IN 5 case
        Sudland Sudland NNP 3 nmod
        . . . 2 punct
        """)
            .sanctions();
    assertThat(sanctions)
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.imposedBy()).containsExactly(NORLAND);
              assertThat(sanction.status()).isEqualTo(Sanction.Status.LIFTED);
            });
  }

  @Test
  void theYearsOfTheDealsReplacedAreReadWhereverTheParserHangsThem() {
    List<Pact> pacts =
        read(SIGNED
                + """
                + It replaces previous deals from 1994 and 2003.
                It it PRP 2 nsubj
                replaces replace VBZ 0 root
                previous previous JJ 4 amod
                deals deal NNS 2 obj
                from from IN 6 case
                1994 1994 CD 2 obl
                and and CC 8 cc
                2003 2003 CD 6 conj
                . . . 2 punct
                """)
            .pacts();
    assertThat(pacts)
        .extracting(Pact::name)
        .containsExactly("a trade treaty", "1994 deal", "2003 deal");
  }

  @Test
  void aSigningToComeOutweighsTheDayOnWhichADealWasReached() {
    List<Pact> pacts =
        read("""
        = Norland and Sudland reached a deal on 3 May 2018.
        Norland Norland NNP 4 nsubj
        and and CC 3 cc
        Sudland Sudland NNP 1 conj
        reached reach VBD 0 root
        a a DT 6 det
        deal deal NN 4 obj
        on on IN 9 case
        3 3 CD 9 nummod
        May May NNP 4 obl
        2018 2018 CD 9 nummod
        . . . 4 punct
        + The deal is to be signed before he leaves office on 1 December 2018.
        The the DT 2 det
        deal deal NN 6 nsubj:pass
        is be VBZ 6 aux
        to to TO 6 mark
        be be VB 6 aux:pass
        signed sign VBN 0 root
        before before IN 9 mark
        he he PRP 9 nsubj
        leaves leave VBZ 6 advcl
        office office NN 9 obj
        on on IN 13 case
        1 1 CD 13 nummod
        December December NNP 9 obl
        2018 2018 CD 13 nummod
        . . . 6 punct
        """)
            .pacts();
    assertThat(pacts)
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.stage()).isEqualTo(Pact.Stage.AWAITED);
              assertThat(pact.status()).isEqualTo(Pact.Status.PLANNED);
              assertThat(pact.signed())
                  .extracting(TimeExpression::signal)
                  .isEqualTo(Optional.of(Signal.BEFORE));
            });
  }

  @Test
  void whoBrokersItIsNotBoundByIt() {
    String deal =
        """
        = The League %s a deal of Norland with Sudland.
        The the DT 2 det
        League League NNP 3 nsubj
        %s %s VBD 0 root
        a a DT 5 det
        deal deal NN 3 obj
        of of IN 7 case
        Norland Norland NNP 5 nmod
        with with IN 9 case
        Sudland Sudland NNP 5 nmod
        . . . 3 punct
        """;
    assertThat(read(deal.formatted("signed", "signed", "sign")).pacts())
        .as("who signs it is")
        .singleElement()
        .satisfies(pact -> assertThat(pact.parties()).contains(LEAGUE, SUDLAND));
    assertThat(read(deal.formatted("brokered", "brokered", "broker")).pacts())
        .allSatisfy(pact -> assertThat(pact.parties()).doesNotContain(LEAGUE));
  }

  @Test
  void whoSuspendsATreatyIsAPartyToIt() {
    List<Pact> pacts =
        read("""
        = Norland suspended its extradition treaty with Sudland.
        Norland Norland NNP 2 nsubj
        suspended suspend VBD 0 root
        its its PRP$ 5 nmod:poss
        extradition extradition NN 5 compound
        treaty treaty NN 2 obj
        with with IN 7 case
        Sudland Sudland NNP 2 obl
        . . . 2 punct
        """)
            .pacts();
    assertThat(pacts)
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.parties()).containsExactlyInAnyOrder(NORLAND, SUDLAND);
              assertThat(pact.status()).isNotEqualTo(Pact.Status.ENDED);
              assertThat(pact.changes())
                  .singleElement()
                  .satisfies(
                      change -> {
                        assertThat(change.kind()).isEqualTo(StatusChange.Kind.SUSPENDED);
                        assertThat(change.by()).containsExactly(NORLAND);
                      });
            });
  }

  @Test
  void aHaltInTheFightingIsATruceAndAHaltInTradeIsNone() {
    String halt =
        """
        = The Norland-Sudland halt in %s held.
        The the DT 5 det
        Norland Norland NNP 4 amod
        - - HYPH 4 punct
        Sudland Sudland NNP 5 amod
        halt halt NN 8 nsubj
        in in IN 7 case
        %s %s NNS 5 nmod
        held hold VBD 0 root
        . . . 8 punct
        """;
    assertThat(read(halt.formatted("hostilities", "hostilities", "hostility")).pacts())
        .singleElement()
        .satisfies(pact -> assertThat(pact.parties()).containsExactlyInAnyOrder(NORLAND, SUDLAND));
    assertThat(read(halt.formatted("sales", "sales", "sale")).pacts()).isEmpty();
  }

  @Test
  void sanctionsThatAreTightenedBeganBefore() {
    List<Sanction> sanctions =
        read("""
        = Norland tightened sanctions on Sudland on 3 May 2018.
        Norland Norland NNP 2 nsubj
        tightened tighten VBD 0 root
        sanctions sanction NNS 2 obj
        on on IN 5 case
        Sudland Sudland NNP 2 obl
        on on IN 8 case
        3 3 CD 8 nummod
        May May NNP 2 obl
        2018 2018 CD 8 nummod
        . . . 2 punct
        """)
            .sanctions();
    assertThat(sanctions)
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.target()).isEqualTo(SUDLAND);
              assertThat(sanction.since()).isNull();
            });
  }

  @Test
  void whoAppliesForMembershipSeeksIt() {
    List<Membership> memberships =
        read("""
        = Norland applied for membership of the League.
        Norland Norland NNP 2 nsubj
        applied apply VBD 0 root
        for for IN 4 case
        membership membership NN 2 obl
        of of IN 7 case
        the the DT 7 det
        League League NNP 4 nmod
        . . . 2 punct
        """)
            .memberships();
    assertThat(memberships)
        .singleElement()
        .satisfies(
            membership -> {
              assertThat(membership.member()).isEqualTo(NORLAND);
              assertThat(membership.status()).isEqualTo(Membership.Status.SEEKS);
            });
  }

  @Test
  void whoSignsIsBoundAlsoWhereTheTreeIsWrong() {
    assertThat(
            read("""
                = Norland and Sudland signed a revised trade pact on Monday.
                Norland Norland NNP 0 root
                and and CC 3 cc
                Sudland Sudland NNP 1 conj
                signed sign VBN 3 amod
                a a DT 8 det
                revised revise VBN 8 amod
                trade trade NN 8 compound
                pact pact NN 3 dep
                on on IN 10 case
                Monday Monday NNP 3 nmod
                . . . 1 punct
                """)
                .pacts())
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.parties()).containsExactly(NORLAND, SUDLAND);
              assertThat(pact.status()).isEqualTo(Pact.Status.SIGNED);
              assertThat(pact.signed()).isNotNull();
            });
  }

  @Test
  void whoAnnouncesATruceIsNotBoundByIt() {
    assertThat(
            read("""
                = Norland and Sudland announced a truce.
                Norland Norland NNP 4 nsubj
                and and CC 3 cc
                Sudland Sudland NNP 1 conj
                announced announce VBD 0 root
                a a DT 6 det
                truce truce NN 4 obj
                . . . 4 punct
                """)
                .pacts())
        .isEmpty();
  }

  @Test
  void aPactLikeThatOfOthersIsNotTheirs() {
    String sees =
        """
        = The League sees a Norland - %s pact with Sudland .
        The the DT 2 det
        League League NNP 3 nsubj
        sees see VBZ 0 root
        a a DT 8 det
        Norland Norland NNP 7 compound
        - - HYPH 7 punct
        %s %s NN 8 compound
        pact pact NN 3 obj
        with with IN 10 case
        Sudland Sudland NNP 8 nmod
        . . . 3 punct
        """;
    assertThat(read(sees.formatted("trade", "trade", "trade")).pacts())
        .as("the same words without the likeness tell an agreement")
        .hasSize(1);
    assertThat(read(sees.formatted("style", "style", "style")).pacts()).isEmpty();
  }

  @Test
  void sanctionsThatAreWeighedDoNotStand() {
    assertThat(
            read("""
                = Norland is weighing sanctions on Sudland.
                Norland Norland NNP 3 nsubj
                is be VBZ 3 aux
                weighing weigh VBG 0 root
                sanctions sanction NNS 3 obj
                on on IN 6 case
                Sudland Sudland NNP 4 nmod
                . . . 3 punct
                """)
                .sanctions())
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.target()).isEqualTo(SUDLAND);
              assertThat(sanction.status()).isEqualTo(Sanction.Status.THREATENED);
            });
  }

  @Test
  void whoLeavesAnAgreementLeavesItOnADay() {
    assertThat(
            read("""
                = Norland withdrew from the Harbour Accord in May 2018.
                Norland Norland NNP 2 nsubj
                withdrew withdraw VBD 0 root
                from from IN 6 case
                the the DT 6 det
                Harbour Harbour NNP 6 compound
                Accord Accord NNP 2 obl
                in in IN 8 case
                May May NNP 2 obl
                2018 2018 CD 8 nummod
                . . . 2 punct
                """)
                .pacts())
        .singleElement()
        .satisfies(
            pact -> {
              StatusChange change = pact.changes().getFirst();
              assertThat(change.kind()).isEqualTo(StatusChange.Kind.WITHDRAWN);
              assertThat(change.by()).containsExactly(NORLAND);
              assertThat(change.when()).extracting(TimeExpression::text).isEqualTo("May 2018");
            });
  }

  @Test
  void whoWouldLeaveAnAgreementHasNotLeftIt() {
    assertThat(
            read("""
                = Norland would withdraw from the Harbour Accord in May 2018.
                Norland Norland NNP 3 nsubj
                would would MD 3 aux
                withdraw withdraw VB 0 root
                from from IN 7 case
                the the DT 7 det
                Harbour Harbour NNP 7 compound
                Accord Accord NNP 3 obl
                in in IN 9 case
                May May NNP 3 obl
                2018 2018 CD 9 nummod
                . . . 3 punct
                """)
                .pacts())
        .allSatisfy(pact -> assertThat(pact.changes()).isEmpty());
  }

  @Test
  void aTreatyToWhichAnotherIsComparedIsNotTheTreatyThatFollows() {
    List<Pact> pacts =
        read(SIGNED
                + """
                + Diplomats compared it with the Harbour Accord.
                Diplomats diplomat NNS 2 nsubj
                compared compare VBD 0 root
                it it PRP 2 obj
                with with IN 7 case
                the the DT 7 det
                Harbour Harbour NNP 7 compound
                Accord Accord NNP 2 obl
                . . . 2 punct
                + The treaty bans mines.
                The the DT 2 det
                treaty treaty NN 3 nsubj
                bans ban VBZ 0 root
                mines mine NNS 3 obj
                . . . 3 punct
                """)
            .pacts();
    assertThat(pacts.getFirst().provisions()).hasSize(1);
  }

  @Test
  void aTruceMadeAfterAnotherHasCollapsedIsAnother() {
    String truce =
        """
        Norland Norland NNP 4 nsubj
        and and CC 3 cc
        Sudland Sudland NNP 1 conj
        signed sign VBD 0 root
        a a DT 6 det
        truce truce NN 4 obj
        . . . 4 punct
        """;
    String between =
        """
        + The truce %s.
        The the DT 2 det
        truce truce NN 3 nsubj
        %s %s VBD 0 root
        . . . 3 punct
        """;
    String twice =
        "= Norland and Sudland signed a truce.\n"
            + truce
            + "%s"
            + "+ Norland and Sudland signed a truce.\n"
            + truce;
    assertThat(read(twice.formatted(between.formatted("held", "held", "hold"))).pacts()).hasSize(1);
    assertThat(
            read(twice.formatted(between.formatted("collapsed", "collapsed", "collapse"))).pacts())
        .hasSize(2);
  }

  @Test
  void whoVetoesSanctionsKeepsThemFromStanding() {
    assertThat(
            read("""
                = Norland vetoed sanctions on Sudland.
                Norland Norland NNP 2 nsubj
                vetoed veto VBD 0 root
                sanctions sanction NNS 2 obj
                on on IN 5 case
                Sudland Sudland NNP 3 nmod
                . . . 2 punct
                """)
                .sanctions())
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.status()).isEqualTo(Sanction.Status.UNKNOWN);
              assertThat(sanction.imposedBy()).isEmpty();
              assertThat(sanction.change())
                  .isNotNull()
                  .satisfies(
                      change -> {
                        assertThat(change.kind()).isEqualTo(StatusChange.Kind.VETOED);
                        assertThat(change.by()).containsExactly(NORLAND);
                      });
            });
  }

  @Test
  void sanctionsAreEvadedBySomebodyAndSomehow() {
    String evading =
        """
        = Sudland %s evaded League sanctions through front companies.
        Sudland Sudland NNP 3 nsubj
        %s %s %s 3 aux
        evaded evade VBN 0 root
        League League NNP 5 compound
        sanctions sanction NNS 3 obj
        through through IN 8 case
        front front NN 8 compound
        companies company NNS 3 obl
        . . . 3 punct
        """;
    assertThat(read(evading.formatted("has", "has", "have", "VBZ")).sanctions())
        .singleElement()
        .extracting(Sanction::evasion)
        .isNotNull()
        .satisfies(evasion -> assertThat(evasion.by()).containsExactly(SUDLAND))
        .satisfies(evasion -> assertThat(evasion.means()).isNotNull());
    assertThat(read(evading.formatted("might", "might", "might", "MD")).sanctions())
        .allSatisfy(sanction -> assertThat(sanction.evasion()).isNull());
  }

  /// Nobody bears sanctions of its own, so that none are told that `the sanctions` could mean.
  @Test
  void afterSanctionsOnOneselfThereAreNoneToSpeakOfAgain() {
    assertThat(
            read("""
                = Norland imposed sanctions on Norland.
                Norland Norland NNP 2 nsubj
                imposed impose VBD 0 root
                sanctions sanction NNS 2 obj
                on on IN 5 case
                Norland Norland NNP 3 nmod
                . . . 2 punct
                + The sanctions failed.
                The the DT 2 det
                sanctions sanction NNS 3 nsubj
                failed fail VBD 0 root
                . . . 3 punct
                """)
                .sanctions())
        .isEmpty();
  }
}
