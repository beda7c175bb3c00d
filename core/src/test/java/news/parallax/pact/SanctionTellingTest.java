package news.parallax.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Sanctions told by pronouns, laws, bans and clauses behind them; leaving told of governments.
class SanctionTellingTest {
  private static final int NORLAND = 0;
  private static final int SUDLAND = 1;
  private static final int LEAGUE = 2;

  private static List<Sanction> sanctions(String parse) {
    return PactReaderTest.read(parse).sanctions();
  }

  @Test
  void itIsWhatTheSentenceBeforeIsAboutAndLiftedThem() {
    String parse =
        """
                = The League of Ports suspended Norland.
                The the DT 2 det
                League League NNP 5 nsubj
                of of IN 4 case
                Ports Ports NNPS 2 nmod
                suspended suspend VBD 0 root
                Norland Norland NNP 5 obj
                . . . 5 punct
                + It imposed sanctions on Sudland, which it lifted in May.
                It it PRP 2 nsubj
                imposed impose VBD 0 root
                sanctions sanction NNS 2 obj
                on on IN 5 case
                Sudland Sudland NNP 3 nmod
                , , , 5 punct
                which which WDT 9 obj
                it it PRP 9 nsubj
                lifted lift VBD 5 acl:relcl
                in in IN 11 case
                May May NNP 9 obl
                . . . 2 punct
                """;
    assertThat(sanctions(parse))
        .extracting(Sanction::imposedBy, Sanction::target, Sanction::status)
        .containsExactly(
            tuple(List.of(LEAGUE), SUDLAND, Sanction.Status.IN_FORCE),
            tuple(List.of(LEAGUE), SUDLAND, Sanction.Status.LIFTED));
  }

  @Test
  void whoseLeadersAgreeOnAnEmbargoImposesIt() {
    String parse =
        """
                = The leaders of the League of Ports agreed on an embargo on Sudland.
                The the DT 2 det
                leaders leader NNS 8 nsubj
                of of IN 5 case
                the the DT 5 det
                League League NNP 2 nmod
                of of IN 7 case
                Ports Ports NNPS 5 nmod
                agreed agree VBD 0 root
                on on IN 11 case
                an a DT 11 det
                embargo embargo NN 8 obl
                on on IN 13 case
                Sudland Sudland NNP 11 nmod
                . . . 8 punct
                """;
    assertThat(sanctions(parse))
        .extracting(Sanction::imposedBy, Sanction::target)
        .containsExactly(tuple(List.of(LEAGUE), SUDLAND));
  }

  @Test
  void aTariffThatWillBeHalvedLies() {
    String parse =
        """
                = Norland will halve a tariff on goods of Sudland.
                Norland Norland NNP 3 nsubj
                will will MD 3 aux
                halve halve VB 0 root
                a a DT 5 det
                tariff tariff NN 3 obj
                on on IN 7 case
                goods good NNS 5 nmod
                of of IN 9 case
                Sudland Sudland NNP 7 nmod
                . . . 3 punct
                """;
    assertThat(sanctions(parse))
        .extracting(Sanction::imposedBy, Sanction::status)
        .containsExactly(tuple(List.of(NORLAND), Sanction.Status.IN_FORCE));
  }

  @Test
  void aBanOnGoodsIsASanction() {
    String parse =
        """
                = Norland banned oil of Sudland.
                Norland Norland NNP 2 nsubj
                banned ban VBD 0 root
                oil oil NN 2 obj
                of of IN 5 case
                Sudland Sudland NNP 3 nmod
                . . . 2 punct
                """;
    assertThat(sanctions(parse))
        .extracting(Sanction::imposedBy, Sanction::target, Sanction::status)
        .containsExactly(tuple(List.of(NORLAND), SUDLAND, Sanction.Status.IN_FORCE));
    String poets = parse.replace("oil oil", "poets poet").replace("banned oil", "banned poets");
    assertThat(sanctions(poets)).isEmpty();
  }

  @Test
  void whosePackageOfSanctionsItIsImposesThem() {
    String parse =
        """
                = Norland's third package of sanctions on Sudland began.
                Norland Norland NNP 4 nmod:poss
                's 's POS 1 case
                third third JJ 4 amod
                package package NN 9 nsubj
                of of IN 6 case
                sanctions sanction NNS 4 nmod
                on on IN 8 case
                Sudland Sudland NNP 6 nmod
                began begin VBD 0 root
                . . . 9 punct
                """;
    assertThat(sanctions(parse))
        .extracting(Sanction::imposedBy, Sanction::target)
        .containsExactly(tuple(List.of(NORLAND), SUDLAND));
  }

  @Test
  void whatABillIsToImposeDoesNotLie() {
    String parse =
        """
                = The group is drafting a bill to impose sanctions on Sudland.
                The the DT 2 det
                group group NN 4 nsubj
                is be VBZ 4 aux
                drafting draft VBG 0 root
                a a DT 6 det
                bill bill NN 4 obj
                to to TO 8 mark
                impose impose VB 4 xcomp
                sanctions sanction NNS 8 obj
                on on IN 11 case
                Sudland Sudland NNP 8 obl
                . . . 4 punct
                """;
    assertThat(sanctions(parse))
        .extracting(Sanction::status)
        .containsExactly(Sanction.Status.THREATENED);
  }

  @Test
  void statesWhoseGovernmentsLeaveABodyLeaveIt() {
    String parse =
        """
                = The governments of Norland and Sudland left the League.
                The the DT 2 det
                governments government NNS 7 nsubj
                of of IN 4 case
                Norland Norland NNP 2 nmod
                and and CC 6 cc
                Sudland Sudland NNP 4 conj
                left leave VBD 0 root
                the the DT 9 det
                League League NNP 7 obj
                . . . 7 punct
                """;
    Analysis analysis = Parsed.of(parse);
    ReportActors actors =
        Parsed.actors(
            analysis,
            "COUNTRY Norland",
            "COUNTRY Sudland",
            "ORGANIZATION League",
            "GROUP governments");
    assertThat(Memberships.in(analysis, actors))
        .extracting(Membership::member, Membership::body, Membership::status)
        .containsExactly(
            tuple(NORLAND, LEAGUE, Membership.Status.LEAVES),
            tuple(SUDLAND, LEAGUE, Membership.Status.LEAVES));
  }

  @Test
  void whatIsLeftAtABodyDoesNotLeaveIt() {
    String parse =
        """
                = The Sudland cannot be left at the League of Ports.
                The the DT 2 det
                Sudland Sudland NNP 6 nsubj:pass
                can can MD 6 aux
                not not RB 6 advmod
                be be VB 6 aux:pass
                left leave VBN 0 root
                at at IN 9 case
                the the DT 9 det
                League League NNP 6 obl
                of of IN 11 case
                Ports Ports NNPS 9 nmod
                . . . 6 punct
                """;
    assertThat(PactReaderTest.read(parse).memberships()).isEmpty();
  }
}
