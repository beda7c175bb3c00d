package news.parallax.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.claim.SpeechReader;
import news.parallax.event.Event;
import news.parallax.event.EventReader;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.report.Block;
import news.parallax.testkit.Parsed;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeTagger;
import org.junit.jupiter.api.Test;

/// Which words of a report mean one agreement, which another, and who is bound by it.
class PactIdentityTest {
  /// Norland and Sudland signed it.
  private static String signed(String noun) {
    return """
        = Norland and Sudland signed a trade %1$s.
        Norland Norland NNP 4 nsubj
        and and CC 3 cc
        Sudland Sudland NNP 1 conj
        signed sign VBD 0 root
        a a DT 7 det
        trade trade NN 7 compound
        %1$s %1$s NN 4 obj
        . . . 4 punct
        """
        .formatted(noun);
  }

  private static final int NORLAND = 0;
  private static final int SUDLAND = 1;
  private static final int WESTLAND = 2;

  private static Bonds read(Analysis analysis) {
    ReportActors actors =
        Parsed.actors(
            analysis,
            "COUNTRY Norland",
            "COUNTRY Sudland",
            "COUNTRY Westland",
            "PERSON Bo Tarn|Tarn");
    List<TimeExpression> times = TimeTagger.tag(analysis);
    Speech speech = SpeechReader.read(analysis, actors);
    List<Event> events = EventReader.read(analysis, actors, times, speech);
    return PactReader.read(analysis, actors, times, speech, events);
  }

  private static List<Pact> pacts(String parse) {
    return read(Parsed.of(parse)).pacts();
  }

  /// The agreements of a report whose sentences stand in blocks of these kinds.
  private static List<Pact> pacts(String parse, Block.Kind... kinds) {
    Analysis plain = Parsed.of(parse);
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : plain.sentences()) {
      Block block = new Block(sentence.block().span(), kinds[sentence.index()]);
      sentences.add(new Sentence(sentence.index(), block, sentence.tokens()));
    }
    return read(new Analysis(plain.report(), sentences, plain.names(), List.of())).pacts();
  }

  private static List<String> mentions(String parse, Pact pact) {
    return pact.mentions().stream().map(Parsed.of(parse).report()::at).toList();
  }

  private static List<String> provisions(String parse, Pact pact) {
    return pact.provisions().stream()
        .map(provision -> Parsed.of(parse).report().at(provision.content()))
        .toList();
  }

  @Test
  void aTruceThatHoldsIsNotThePeaceAgreementBesideIt() {
    String parse =
        """
                = Norland and Sudland signed a peace agreement.
                Norland Norland NNP 4 nsubj
                and and CC 3 cc
                Sudland Sudland NNP 1 conj
                signed sign VBD 0 root
                a a DT 7 det
                peace peace NN 7 compound
                agreement agreement NN 4 obj
                . . . 4 punct
                + The ceasefire will hold.
                The the DT 2 det
                ceasefire ceasefire NN 4 nsubj
                will will MD 4 aux
                hold hold VB 0 root
                . . . 4 punct
                """;
    assertThat(pacts(parse))
        .singleElement()
        .satisfies(pact -> assertThat(mentions(parse, pact)).containsExactly("a peace agreement"));
  }

  @Test
  void theOneThatARevisedAgreementReplacesIsTheFirst() {
    String parse =
        """
                = Norland and Sudland signed a revised peace agreement to replace the one that voters rejected.
                Norland Norland NNP 4 nsubj
                and and CC 3 cc
                Sudland Sudland NNP 1 conj
                signed sign VBD 0 root
                a a DT 8 det
                revised revise VBN 8 amod
                peace peace NN 8 compound
                agreement agreement NN 4 obj
                to to TO 10 mark
                replace replace VB 8 acl
                the the DT 12 det
                one one NN 10 obj
                that that WDT 12 det
                voters voter NNS 15 nsubj
                rejected reject VBD 12 acl:relcl
                . . . 4 punct
                + The first accord was signed in May.
                The the DT 3 det
                first first JJ 3 amod
                accord accord NN 5 nsubj:pass
                was be VBD 5 aux:pass
                signed sign VBN 0 root
                in in IN 7 case
                May May NNP 5 obl
                . . . 5 punct
                """;
    List<Pact> pacts = pacts(parse);
    assertThat(pacts).hasSize(2);
    assertThat(pacts.getFirst().replaces()).containsExactly(1);
    assertThat(mentions(parse, pacts.getFirst())).containsExactly("a revised peace agreement");
    assertThat(mentions(parse, pacts.getLast())).containsExactly("one", "The first accord");
    assertThat(pacts.getLast().signed()).isNotNull();
  }

  @Test
  void anAgreementToReworkAnotherDoesNotReplaceIt() {
    String parse =
        """
                = Norland and Sudland reached an agreement to revamp the Lake Treaty.
                Norland Norland NNP 4 nsubj
                and and CC 3 cc
                Sudland Sudland NNP 1 conj
                reached reach VBD 0 root
                an a DT 6 det
                agreement agreement NN 4 obj
                to to TO 8 mark
                revamp revamp VB 6 acl
                the the DT 11 det
                Lake Lake NNP 11 compound
                Treaty Treaty NNP 8 obj
                . . . 4 punct
                """;
    assertThat(pacts(parse)).isNotEmpty().allMatch(pact -> pact.replaces().isEmpty());
  }

  @Test
  void theOneBesideAnAgreementTellsItsPartiesAndWhatItReplaces() {
    String parse =
        """
                = The league approved another trade agreement, the one with Norland and Sudland that replaces the Lake Treaty.
                The the DT 2 det
                league league NN 3 nsubj
                approved approve VBD 0 root
                another another DT 6 det
                trade trade NN 6 compound
                agreement agreement NN 3 obj
                , , , 6 punct
                the the DT 9 det
                one one NN 6 appos
                with with IN 11 case
                Norland Norland NNP 9 nmod
                and and CC 13 cc
                Sudland Sudland NNP 11 conj
                that that WDT 15 nsubj
                replaces replace VBZ 9 acl:relcl
                the the DT 18 det
                Lake Lake NNP 18 compound
                Treaty Treaty NNP 15 obj
                . . . 3 punct
                """;
    Pact pact = pacts(parse).getFirst();
    assertThat(pact.parties()).containsExactly(NORLAND, SUDLAND);
    assertThat(pact.replaces()).containsExactly(1);
  }

  @Test
  void aNewAgreementWithSomebodyIsNotTheNamedOneOfNobody() {
    String parse =
        """
                = The Lake Treaty failed.
                The the DT 3 det
                Lake Lake NNP 3 compound
                Treaty Treaty NNP 4 nsubj
                failed fail VBD 0 root
                . . . 4 punct
                + A limited accord with Westland lowers duties.
                A a DT 3 det
                limited limited JJ 3 amod
                accord accord NN 6 nsubj
                with with IN 5 case
                Westland Westland NNP 3 nmod
                lowers lower VBZ 0 root
                duties duty NNS 6 obj
                . . . 6 punct
                + The accord is with Sudland.
                The the DT 2 det
                accord accord NN 5 nsubj
                is be VBZ 5 cop
                with with IN 5 case
                Sudland Sudland NNP 0 root
                . . . 5 punct
                """;
    assertThat(pacts(parse))
        .noneMatch(pact -> !pact.aliases().isEmpty() && !pact.parties().isEmpty());
  }

  @Test
  void whatABodyCallsItsTreatyIsNotTheOneJustTold() {
    String parse =
        """
                = Neighbours signed a defence pact in May.
                Neighbours neighbour NNS 2 nsubj
                signed sign VBD 0 root
                a a DT 5 det
                defence defence NN 5 compound
                pact pact NN 2 obj
                in in IN 7 case
                May May NNP 2 obl
                . . . 2 punct
                + Its treaty requires a notice.
                Its its PRP$ 2 nmod:poss
                treaty treaty NN 3 nsubj
                requires require VBZ 0 root
                a a DT 5 det
                notice notice NN 3 obj
                . . . 3 punct
                """;
    assertThat(pacts(parse)).noneMatch(pact -> pact.mentions().size() > 1);
  }

  @Test
  void theThreeAreTheStatesNamedTogetherLast() {
    String parse =
        """
                = Norland, Sudland and Westland quarrelled.
                Norland Norland NNP 6 nsubj
                , , , 1 punct
                Sudland Sudland NNP 1 conj
                and and CC 5 cc
                Westland Westland NNP 1 conj
                quarrelled quarrel VBD 0 root
                . . . 6 punct
                + The three neighbours signed a defence pact.
                The the DT 3 det
                three three CD 3 nummod
                neighbours neighbour NNS 4 nsubj
                signed sign VBD 0 root
                a a DT 7 det
                defence defence NN 7 compound
                pact pact NN 4 obj
                . . . 4 punct
                """;
    assertThat(pacts(parse))
        .singleElement()
        .satisfies(pact -> assertThat(pact.parties()).containsExactly(NORLAND, SUDLAND, WESTLAND));
    assertThat(pacts(parse.replace("three", "four"))).isEmpty();
  }

  @Test
  void ofTwoSignersTheUnknownOneStandsForThePartyThatIsKnown() {
    String parse =
        """
                = Many dislike a deal with Sudland.
                Many many JJ 2 nsubj
                dislike dislike VBP 0 root
                a a DT 4 det
                deal deal NN 2 obj
                with with IN 6 case
                Sudland Sudland NNP 4 nmod
                . . . 2 punct
                + Norland and Tarn signed the deal.
                Norland Norland NNP 4 nsubj
                and and CC 3 cc
                Tarn Tarn NNP 1 conj
                signed sign VBD 0 root
                the the DT 6 det
                deal deal NN 4 obj
                . . . 4 punct
                """;
    assertThat(pacts(parse))
        .singleElement()
        .satisfies(pact -> assertThat(pact.parties()).containsExactly(SUDLAND, NORLAND));
  }

  @Test
  void whoseCabinetBacksADealIsBound() {
    String parse =
        """
                = The cabinet of Norland backed a deal with Sudland.
                The the DT 2 det
                cabinet cabinet NN 5 nsubj
                of of IN 4 case
                Norland Norland NNP 2 nmod
                backed back VBD 0 root
                a a DT 7 det
                deal deal NN 5 obj
                with with IN 9 case
                Sudland Sudland NNP 7 nmod
                . . . 5 punct
                """;
    assertThat(pacts(parse).getFirst().parties()).containsExactlyInAnyOrder(NORLAND, SUDLAND);
  }

  @Test
  void aPauseInFightingIsATruceWhereverFightingHangs() {
    String parse =
        """
                = The pause in fighting between Norland and Sudland will begin on Friday.
                The the DT 2 det
                pause pause NN 10 nsubj
                in in IN 4 advmod
                fighting fighting NN 2 acl
                between between IN 6 case
                Norland Norland NNP 4 obl
                and and CC 8 cc
                Sudland Sudland NNP 6 conj
                will will MD 10 aux
                begin begin VB 0 root
                on on IN 12 case
                Friday Friday NNP 10 obl
                . . . 10 punct
                """;
    assertThat(pacts(parse))
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.isTruce()).isTrue();
              assertThat(pact.parties()).containsExactly(NORLAND, SUDLAND);
            });
  }

  @Test
  void negotiatorsSignForTheirStatesWhatSomebodyCallsAnAgreement() {
    String parse =
        """
                = Norland's chief negotiator and Sudland's chief negotiator signed what the mayor calls a historic trade agreement.
                Norland Norland NNP 4 nmod:poss
                's 's POS 1 case
                chief chief JJ 4 amod
                negotiator negotiator NN 10 nsubj
                and and CC 9 cc
                Sudland Sudland NNP 9 nmod:poss
                's 's POS 6 case
                chief chief JJ 9 amod
                negotiator negotiator NN 4 conj
                signed sign VBD 0 root
                what what WP 10 obj
                the the DT 13 det
                mayor mayor NN 14 nsubj
                calls call VBZ 10 ccomp
                a a DT 18 det
                historic historic JJ 18 amod
                trade trade NN 18 compound
                agreement agreement NN 14 obj
                . . . 10 punct
                """;
    assertThat(pacts(parse))
        .singleElement()
        .satisfies(
            pact -> {
              assertThat(pact.parties()).containsExactly(NORLAND, SUDLAND);
              assertThat(pact.status()).isEqualTo(Pact.Status.SIGNED);
            });
  }

  @Test
  void whereSomebodyActsIsNoParty() {
    String parse =
        """
                = Norland opened an embassy in Westland, sealed a trade pact with Sudland.
                Norland Norland NNP 2 nsubj
                opened open VBD 0 root
                an a DT 4 det
                embassy embassy NN 2 obj
                in in IN 6 case
                Westland Westland NNP 4 nmod
                , , , 2 punct
                sealed seal VBD 2 advcl
                a a DT 11 det
                trade trade NN 11 compound
                pact pact NN 8 obj
                with with IN 13 case
                Sudland Sudland NNP 11 nmod
                . . . 2 punct
                """;
    assertThat(pacts(parse)).isNotEmpty().noneMatch(p -> p.parties().contains(WESTLAND));
  }

  @Test
  void aTitleInCapitalsTellsNoName() {
    String title =
        """
        = Year After Trade Pact, Norland Waits.
        Year Year NNP 7 obl
        After after IN 4 case
        Trade Trade NNP 4 compound
        Pact Pact NNP 1 nmod
        , , , 7 punct
        Norland Norland NNP 7 nsubj
        Waits wait VBZ 0 root
        . . . 7 punct
        """;
    String parse = title + signed("treaty");
    assertThat(pacts(parse, Block.Kind.TITLE, Block.Kind.PARAGRAPH))
        .singleElement()
        .satisfies(pact -> assertThat(pact.aliases()).isEmpty());
  }

  @Test
  void aListTellsWhatTheAgreementLaysDown() {
    String parse =
        signed("treaty")
            + """
                = The agreement obliges Norland to:
                The the DT 2 det
                agreement agreement NN 3 nsubj
                obliges oblige VBZ 0 root
                Norland Norland NNP 3 obj
                to to TO 3 obl
                : : : 3 punct
                = Buy more grain.
                Buy buy VB 0 root
                more more JJR 3 amod
                grain grain NN 1 obj
                . . . 1 punct
                """;
    List<Pact> pacts =
        pacts(parse, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);
    assertThat(provisions(parse, pacts.getFirst())).containsExactly("Buy more grain.");
  }

  @Test
  void underWhichAndWhatItSaysAreProvisions() {
    String parse =
        """
                = Norland signed a deal with Sudland under which 50 prisoners would be freed.
                Norland Norland NNP 2 nsubj
                signed sign VBD 0 root
                a a DT 4 det
                deal deal NN 2 obj
                with with IN 6 case
                Sudland Sudland NNP 4 nmod
                under under IN 8 case
                which which WDT 13 obl
                50 50 CD 10 nummod
                prisoners prisoner NNS 13 nsubj:pass
                would would MD 13 aux
                be be VB 13 aux:pass
                freed free VBN 4 acl:relcl
                . . . 2 punct
                + The pact says that Norland will buy grain.
                The the DT 2 det
                pact pact NN 3 nsubj
                says say VBZ 0 root
                that that IN 7 mark
                Norland Norland NNP 7 nsubj
                will will MD 7 aux
                buy buy VB 3 ccomp
                grain grain NN 7 obj
                . . . 3 punct
                """;
    assertThat(provisions(parse, pacts(parse).getFirst()))
        .containsExactly("50 prisoners would be freed", "says that Norland will buy grain");
  }

  @Test
  void aNationalConventionIsNoAgreement() {
    String parse =
        """
                = The Harbour National Convention opened.
                The the DT 4 det
                Harbour Harbour NNP 4 compound
                National National NNP 4 compound
                Convention Convention NNP 5 nsubj
                opened open VBD 0 root
                . . . 5 punct
                + The Harbour National Convention gives Norland hope.
                The the DT 4 det
                Harbour Harbour NNP 4 compound
                National National NNP 4 compound
                Convention Convention NNP 5 nsubj
                gives give VBZ 0 root
                Norland Norland NNP 5 iobj
                hope hope NN 5 obj
                . . . 5 punct
                """;
    assertThat(pacts(parse)).isEmpty();
  }

  @Test
  void theCounterpartIsUnderstoodOnlyWhereAReportDwellsOnTheTwo() {
    String told =
        signed("deal")
            + """
        + Norland signed a climate treaty.
        Norland Norland NNP 2 nsubj
        signed sign VBD 0 root
        a a DT 5 det
        climate climate NN 5 compound
        treaty treaty NN 2 obj
        . . . 2 punct
        """;
    String dwelt =
        """
        + The trade deal will help.
        The the DT 3 det
        trade trade NN 3 compound
        deal deal NN 5 nsubj
        will will MD 5 aux
        help help VB 0 root
        . . . 5 punct
        """;
    assertThat(pacts(told)).extracting(Pact::kind).containsExactly("deal");
    assertThat(pacts(told + dwelt))
        .extracting(Pact::kind, Pact::parties)
        .containsExactly(
            tuple("deal", List.of(NORLAND, SUDLAND)), tuple("treaty", List.of(NORLAND, SUDLAND)));
  }
}
