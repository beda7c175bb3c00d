package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.actor.ActorReader;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.report.Span;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class SpeechReaderTest {
  private static final String SAID_AFTER =
      """
      = "We will rebuild the bridge," Ana Ruiz said.
      " " `` 10 punct
      We we PRP 4 nsubj
      will will MD 4 aux
      rebuild rebuild VB 10 ccomp
      the the DT 6 det
      bridge bridge NN 4 obj
      , , , 10 punct
      " " '' 10 punct
      Ana Ana NNP 10 compound
      Ruiz Ruiz NNP 11 nsubj
      said say VBD 0 root
      . . . 11 punct
      """;
  private static final String RUNNING =
      """
      + "It takes a year."
      " " `` 3 punct
      It it PRP 3 nsubj
      takes take VBZ 0 root
      a a DT 5 det
      year year NN 3 obj
      . . . 3 punct
      " " '' 3 punct
      """;

  private static final String CHARGE =
      """
      = Norland has accused Sudland of arming rebels, a charge denied by Sudland.
      Norland Norland NNP 3 nsubj
      has have VBZ 3 aux
      accused accuse VBN 0 root
      Sudland Sudland NNP 3 obj
      of of IN 6 mark
      arming arm VBG 3 advcl
      rebels rebel NNS 6 obj
      , , , 7 punct
      a a DT 10 det
      charge charge NN 7 appos
      denied deny VBN 10 acl
      by by IN 13 case
      Sudland Sudland NNP 11 obl
      . . . 3 punct
      """;

  private static Speech read(Analysis analysis, String... actors) {
    ReportActors known = Parsed.actors(analysis, actors);
    return SpeechReader.read(analysis, known);
  }

  @Test
  void whoSpeaksStandsAfterTheQuotation() {
    Analysis analysis = Parsed.of(SAID_AFTER);
    Quote quote = read(analysis, "PERSON Ana Ruiz").quotes().getFirst();
    assertThat(analysis.report().at(quote.words())).isEqualTo("We will rebuild the bridge,");
    assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
    assertThat(quote.speaker())
        .isInstanceOfSatisfying(
            Speaker.Named.class, named -> assertThat(named.actors()).containsExactly(0));
  }

  @Test
  void aQuotationWithoutCueRunsOnFromTheOneBefore() {
    Analysis analysis = Parsed.of(SAID_AFTER + RUNNING);
    List<Quote> quotes = read(analysis, "PERSON Ana Ruiz").quotes();
    assertThat(quotes).hasSize(2);
    assertThat(quotes.get(1).speaker()).isEqualTo(quotes.get(0).speaker());
  }

  @Test
  void marksInsideOneTokenQuoteNoWords() {
    String table =
        """
        = Ana <i=“Quill”> left.
        Ana Ana NNP 3 nsubj
        <i=“Quill”> <i=“Quill”> NN 3 dep
        left leave VBD 0 root
        . . . 3 punct
        """;
    assertThat(read(Parsed.of(table)).quotes())
        .extracting(Quote::kind)
        .containsExactly(Quote.Kind.SCARE);
  }

  @Test
  void aPromiseInTheFirstPersonPromises() {
    Analysis analysis = Parsed.of(SAID_AFTER);
    Claim claim = read(analysis, "PERSON Ana Ruiz").claims().getFirst();
    assertThat(claim.stance()).isEqualTo(Stance.PROMISE);
    assertThat(claim.direct()).isTrue();
  }

  @Test
  void aChargeDeniedAnswersTheAccusation() {
    Analysis analysis = Parsed.of(CHARGE);
    List<Claim> claims = read(analysis, "COUNTRY Norland", "COUNTRY Sudland").claims();
    assertThat(claims).extracting(Claim::stance).containsExactly(Stance.ACCUSE, Stance.DENY);
    assertThat(claims.get(1).answers()).containsExactly(0);
    assertThat(claims.get(1).polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(analysis.report().at(claims.get(1).evidence()))
        .isEqualTo("a charge denied by Sudland");
  }

  private static final String ACCUSED =
      """
      = Norland accused the firm Roe of hiding leaks.
      Norland Norland NNP 2 nsubj
      accused accuse VBD 0 root
      the the DT 4 det
      firm firm NN 2 iobj
      Roe Roe NNP 4 dep
      of of IN 7 mark
      hiding hide VBG 5 acl
      leaks leak NNS 7 obj
      . . . 2 punct
      """;
  private static final String MEANWHILE =
      """
      + Divers searched the harbour.
      Divers diver NNS 2 nsubj
      searched search VBD 0 root
      the the DT 4 det
      harbour harbour NN 2 obj
      . . . 2 punct
      """;

  @Test
  void whoeverDeniesGuiltAnswersTheirAccuserSomeSentencesBefore() {
    String denied =
        """
        + Roe denied any wrongdoing.
        Roe Roe NNP 2 nsubj
        denied deny VBD 0 root
        any any DT 4 det
        wrongdoing wrongdoing NN 2 obj
        . . . 2 punct
        """;
    String text = ACCUSED + MEANWHILE + MEANWHILE + MEANWHILE + MEANWHILE + denied;
    List<Claim> claims =
        read(Parsed.of(text), "COUNTRY Norland", "ORGANIZATION Roe", "COUNTRY Sudland").claims();
    assertThat(claims).extracting(Claim::stance).containsExactly(Stance.ACCUSE, Stance.DENY);
    assertThat(claims.get(1).answers()).containsExactly(0);
    String another = text.replace("Roe denied", "Sudland denied").replace("+ Roe", "+ Sudland");
    List<Claim> others =
        read(
                Parsed.of(another.replace("Roe Roe NNP 2 nsubj", "Sudland Sudland NNP 2 nsubj")),
                "COUNTRY Norland",
                "ORGANIZATION Roe",
                "COUNTRY Sudland")
            .claims();
    assertThat(others.get(1).answers()).isEmpty();
  }

  @Test
  void whoeverCallsAnAllegationBaselessDeniesIt() {
    String baseless =
        """
        + Roe said the allegation was baseless.
        Roe Roe NNP 2 nsubj
        said say VBD 0 root
        the the DT 4 det
        allegation allegation NN 6 nsubj
        was be VBD 6 cop
        baseless baseless JJ 2 ccomp
        . . . 2 punct
        """;
    Claim claim = second(ACCUSED + baseless);
    assertThat(claim.stance()).isEqualTo(Stance.DENY);
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(claim.answers()).containsExactly(0);
    Claim upheld =
        second(
            ACCUSED
                + baseless
                    .replace("was baseless", "was not baseless")
                    .replace("6 nsubj", "7 nsubj")
                    .replace("6 cop", "7 cop\nnot not RB 7 advmod"));
    assertThat(upheld.stance()).isEqualTo(Stance.STATE);
  }

  @Test
  void whoeverHadNothingToDoWithItDenies() {
    String nothing =
        """
        + Roe said it had nothing to do with leaks.
        Roe Roe NNP 2 nsubj
        said say VBD 0 root
        it it PRP 4 nsubj
        had have VBD 2 ccomp
        nothing nothing NN 4 obj
        to to TO 7 mark
        do do VB 5 acl
        with with IN 9 case
        leaks leak NNS 7 obl
        . . . 2 punct
        """;
    assertThat(second(ACCUSED + nothing).stance()).isEqualTo(Stance.DENY);
    assertThat(second(ACCUSED + nothing).answers()).containsExactly(0);
  }

  private static Claim second(String text) {
    return read(Parsed.of(text), "COUNTRY Norland", "ORGANIZATION Roe").claims().get(1);
  }

  @Test
  void whoeverClaimsResponsibilitySaysSo() {
    Analysis analysis =
        Parsed.of(
            """
            = Roe claimed responsibility for the raid.
            Roe Roe NNP 2 nsubj
            claimed claim VBD 0 root
            responsibility responsibility NN 2 obj
            for for IN 6 case
            the the DT 6 det
            raid raid NN 3 nmod
            . . . 2 punct
            = Roe claimed a victory.
            Roe Roe NNP 2 nsubj
            claimed claim VBD 0 root
            a a DT 4 det
            victory victory NN 2 obj
            . . . 2 punct
            """);
    List<Claim> claims = read(analysis, "ORGANIZATION Roe").claims();
    assertThat(claims).hasSize(1);
    assertThat(analysis.report().at(claims.getFirst().content()))
        .isEqualTo("responsibility for the raid.");
  }

  @Test
  void wordsBeforeAnAgreementAreNotWhatIsAgreed() {
    Analysis analysis =
        Parsed.of(
            """
            = To please Sudland, Norland agreed.
            To to TO 2 mark
            please please VB 6 advcl
            Sudland Sudland NNP 2 obj
            , , , 6 punct
            Norland Norland NNP 6 nsubj
            agreed agree VBD 0 root
            . . . 6 punct
            """);
    assertThat(read(analysis, "COUNTRY Norland", "COUNTRY Sudland").claims()).isEmpty();
  }

  @Test
  void speakerStandsBehindTheQuotationWhateverTheParseTakesForTheSubject() {
    Analysis analysis =
        Parsed.of(
            """
            = "The bridge is Norland's," Sudland said.
            " " `` 8 punct
            The the DT 3 det
            bridge bridge NN 9 nsubj
            is be VBZ 5 cop
            Norland Norland NNP 9 ccomp
            's 's POS 5 case
            , , , 9 punct
            " " `` 9 punct
            Sudland Sudland NNP 10 compound
            said say VBD 0 root
            . . . 10 punct
            """);
    Quote quote = read(analysis, "COUNTRY Norland", "COUNTRY Sudland").quotes().getFirst();
    assertThat(quote.speaker())
        .isInstanceOfSatisfying(
            Speaker.Named.class, speaker -> assertThat(speaker.actors()).containsExactly(1));
  }

  private static final String TOUTED =
      """
      = The bridge opened, with Ana Ruiz touting it as "the best of all."
      The the DT 2 det
      bridge bridge NN 3 nsubj
      opened open VBD 0 root
      , , , 3 punct
      with with IN 7 case
      Ana Ana NNP 7 compound
      Ruiz Ruiz NNP 3 obl
      touting tout VBG 3 dep
      it it PRP 8 obj
      as as IN 13 case
      " " `` 13 punct
      the the DT 13 det
      best best JJS 8 obl
      of of IN 15 case
      all all DT 13 nmod
      . . . 3 punct
      " " '' 3 punct
      """;

  @Test
  void aQuotationThatNoRuleTiesToACueIsWhoseTheModelMarks() {
    Analysis plain = Parsed.of(TOUTED);
    assertThat(read(plain, "PERSON Ana Ruiz").quotes().getFirst().speaker()).isNull();
    Analysis marked = Parsed.marked(plain, "Ana Ruiz", "touting", "it as \"the best of all.\"");
    Quote quote = read(marked, "PERSON Ana Ruiz").quotes().getFirst();
    assertThat(quote.speaker())
        .isInstanceOfSatisfying(
            Speaker.Named.class, named -> assertThat(named.actors()).containsExactly(0));
    assertThat(quote.cue()).isEqualTo(new Span(33, 40));
  }

  @Test
  void aSpokesmanGoesOnAsHeWhoeverElseIsNamed() {
    Analysis analysis =
        Parsed.of(
            """
            = Leo Roe is hurt, a spokesman said.
            Leo Leo NNP 2 compound
            Roe Roe NNP 4 nsubj
            is be VBZ 4 cop
            hurt hurt JJ 8 ccomp
            , , , 8 punct
            a a DT 7 det
            spokesman spokesman NN 8 nsubj
            said say VBD 0 root
            . . . 8 punct
            + Two others walked home, he said.
            Two two CD 2 nummod
            others other NNS 3 nsubj
            walked walk VBD 7 ccomp
            home home RB 3 advmod
            , , , 7 punct
            he he PRP 7 nsubj
            said say VBD 0 root
            . . . 7 punct
            """);
    List<Claim> claims = read(analysis, "PERSON Leo Roe|he").claims();
    assertThat(claims).hasSize(2);
    assertThat(claims.get(1).speaker()).isEqualTo(claims.get(0).speaker());
  }

  @Test
  void whatIsSaidCanItselfBeNegated() {
    Analysis analysis =
        Parsed.of(
            """
            = Norland said that Sudland was not involved.
            Norland Norland NNP 2 nsubj
            said say VBD 0 root
            that that IN 7 mark
            Sudland Sudland NNP 7 nsubj:pass
            was be VBD 7 aux:pass
            not not RB 7 advmod
            involved involve VBN 2 ccomp
            . . . 2 punct
            """);
    Claim claim = read(analysis, "COUNTRY Norland", "COUNTRY Sudland").claims().getFirst();
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void whatOnlyBringsAStatementAboutMakesNone() {
    assertThat(
            read(Parsed.of(
                    """
            = A storm prompted a disaster declaration in Norland.
            A a DT 2 det
            storm storm NN 3 nsubj
            prompted prompt VBD 0 root
            a a DT 6 det
            disaster disaster NN 6 compound
            declaration declaration NN 3 obj
            in in IN 8 case
            Norland Norland NNP 3 obl
            . . . 3 punct
            """))
                .claims())
        .isEmpty();
    assertThat(
            read(Parsed.of(
                    """
            = A judge dismissed the lawsuit on Monday.
            A a DT 2 det
            judge judge NN 3 nsubj
            dismissed dismiss VBD 0 root
            the the DT 5 det
            lawsuit lawsuit NN 3 obj
            on on IN 7 case
            Monday Monday NNP 3 obl
            . . . 3 punct
            """))
                .claims())
        .isEmpty();
  }

  @Test
  void behindAWordThatTiesSentencesASourceLeads() {
    Analysis analysis =
        Parsed.of(
            """
            = However, according to the coroner, the ferry sank at night.
            However however RB 10 advmod
            , , , 10 punct
            according accord VBG 6 case
            to to IN 3 fixed
            the the DT 6 det
            coroner coroner NN 10 obl
            , , , 10 punct
            the the DT 9 det
            ferry ferry NN 10 nsubj
            sank sink VBD 0 root
            at at IN 12 case
            night night NN 10 obl
            . . . 10 punct
            """);
    assertThat(read(analysis).claims())
        .extracting(claim -> analysis.report().at(claim.content()))
        .containsExactly("the ferry sank at night.");
  }

  @Test
  void aDenialSharesMoreThanTwoWordsWithWhatItAnswers() {
    Analysis analysis =
        Parsed.of(
            """
            = A coroner warned that plaintiffs in cases tire a judge.
            A a DT 2 det
            coroner coroner NN 3 nsubj
            warned warn VBD 0 root
            that that IN 8 mark
            plaintiffs plaintiff NNS 8 nsubj
            in in IN 7 case
            cases case NNS 5 nmod
            tire tire VBP 3 ccomp
            a a DT 10 det
            judge judge NN 8 obj
            . . . 3 punct
            + Anna Freed doubts a judge will stop early in a big case.
            Anna Anna NNP 2 compound
            Freed Freed NNP 3 nsubj
            doubts doubt VBZ 0 root
            a a DT 5 det
            judge judge NN 7 nsubj
            will will MD 7 aux
            stop stop VB 3 ccomp
            early early RB 7 advmod
            in in IN 12 case
            a a DT 12 det
            big big JJ 12 amod
            case case NN 7 obl
            . . . 3 punct
            @ PERSON Anna Freed
            """);
    List<Claim> claims = read(analysis, "PERSON Anna Freed").claims();
    assertThat(claims).extracting(Claim::stance).contains(Stance.DENY);
    assertThat(claims).allSatisfy(claim -> assertThat(claim.answers()).isEmpty());
  }

  @Test
  void whatAClauseWithAsTellsSomebodySaysToo() {
    Analysis analysis =
        Parsed.of(
            """
            = Minister Lin Tao denied that his country had stolen technology from local firms, as Paula Hertz has claimed.
            Minister Minister NNP 3 compound
            Lin Lin NNP 3 compound
            Tao Tao NNP 4 nsubj
            denied deny VBD 0 root
            that that IN 9 mark
            his his PRP$ 7 nmod:poss
            country country NN 9 nsubj
            had have VBD 9 aux
            stolen steal VBN 4 ccomp
            technology technology NN 9 obj
            from from IN 13 case
            local local JJ 13 amod
            firms firm NNS 9 obl
            , , , 4 punct
            as as IN 19 mark
            Paula Paula NNP 17 compound
            Hertz Hertz NNP 19 nsubj
            has have VBZ 19 aux
            claimed claim VBN 4 advcl
            . . . 4 punct
            @ PERSON Lin Tao
            @ PERSON Paula Hertz
            """);
    List<Claim> claims = read(analysis, "PERSON Lin Tao", "PERSON Paula Hertz").claims();
    assertThat(claims)
        .extracting(claim -> analysis.report().at(claim.content()))
        .contains("his country had stolen technology from local firms");
    assertThat(claims.getFirst().stance()).isEqualTo(Stance.DENY);
    assertThat(claims.getFirst().answers()).containsExactly(claims.getLast().index());
  }

  /// What is turned down is the merger, not what goes with it.
  @Test
  void whatGoesWithARefusalIsNotRefused() {
    String table =
        """
        = Norland rejected the merger, with Lin Tao arguing that the low price hurt the old harbour.
        Norland Norland NNP 2 nsubj
        rejected reject VBD 0 root
        the the DT 4 det
        merger merger NN 2 obj
        , , , 4 punct
        with with IN 9 mark
        Lin Lin NNP 8 compound
        Tao Tao NNP 9 nsubj
        arguing argue VBG 4 acl
        that that IN 13 mark
        the the DT 13 det
        low low JJ 13 amod
        price price NN 14 nsubj
        hurt hurt VBD 9 ccomp
        the the DT 17 det
        old old JJ 17 amod
        harbour harbour NN 14 obj
        . . . 2 punct
        @ PERSON Lin Tao
        """;
    assertThat(read(Parsed.of(table), "COUNTRY Norland", "PERSON Lin Tao").claims())
        .extracting(Claim::answers)
        .hasSize(2)
        .allSatisfy(answers -> assertThat(answers).isEmpty());
  }

  @Test
  void whatFollowsAccordingToIsItsClaimAndNotThatSomebodySaidSo() {
    Analysis analysis =
        Parsed.of(
            """
            = Norland said, according to the Gazette, that the bridge will close.
            Norland Norland NNP 2 nsubj
            said say VBD 0 root
            , , , 7 punct
            according accord VBG 7 case
            to to IN 4 fixed
            the the DT 7 det
            Gazette Gazette NNP 2 obl
            , , , 7 punct
            that that IN 13 mark
            the the DT 11 det
            bridge bridge NN 13 nsubj
            will will MD 13 aux
            close close VB 2 ccomp
            . . . 2 punct
            """);
    assertThat(read(analysis, "COUNTRY Norland", "ORGANIZATION Gazette").claims())
        .filteredOn(
            claim -> claim.speaker() instanceof Speaker.Named named && named.actors().contains(1))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(analysis.report().at(claim.content()))
                    .isEqualTo("that the bridge will close"));
  }

  @Test
  void theMediaOfAStateSpeakForIt() {
    String media =
        """
        = Norland's %1$s media said the bridge will close.
        Norland Norland NNP 4 nmod:poss
        's 's POS 1 case
        %1$s %1$s NN 4 compound
        media media NNS 5 nsubj
        said say VBD 0 root
        the the DT 7 det
        bridge bridge NN 9 nsubj
        will will MD 9 aux
        close close VB 5 ccomp
        . . . 5 punct
        """;
    assertThat(read(Parsed.of(media.formatted("state")), "COUNTRY Norland").claims())
        .extracting(Claim::speaker)
        .singleElement()
        .isInstanceOfSatisfying(
            Speaker.Named.class, named -> assertThat(named.actors()).containsExactly(0));
    assertThat(read(Parsed.of(media.formatted("film")), "COUNTRY Norland").claims())
        .extracting(Claim::speaker)
        .noneMatch(Speaker.Named.class::isInstance);
  }

  @Test
  void whoDismissesAnOfficerOrDeniesBailDeniesNothing() {
    String dismissed =
        """
        = Norland dismissed the prefect.
        Norland Norland NNP 2 nsubj
        dismissed dismiss VBD 0 root
        the the DT 4 det
        prefect %1$s NN 2 obj
        . . . 2 punct
        """;
    assertThat(read(Parsed.of(dismissed.formatted("prefect")), "COUNTRY Norland").claims())
        .isEmpty();
    assertThat(read(Parsed.of(dismissed.formatted("claim")), "COUNTRY Norland").claims())
        .hasSize(1);
    String bail =
        """
        = Norland denied him bail.
        Norland Norland NNP 2 nsubj
        denied deny VBD 0 root
        him he PRP 2 iobj
        bail %1$s NN 2 obj
        . . . 2 punct
        """;
    assertThat(read(Parsed.of(bail.formatted("bail")), "COUNTRY Norland").claims()).isEmpty();
  }

  private static final String BELL =
      """
      = Tom Bell said it rained.
      Tom Tom NNP 2 compound
      Bell Bell NNP 3 nsubj
      said say VBD 0 root
      it it PRP 5 nsubj
      rained rain VBD 3 ccomp
      . . . 3 punct
      """;
  private static final String QUESTION =
      """
      + "Will the bridge hold?"
      " " `` 5 punct
      Will will MD 5 aux
      the the DT 4 det
      bridge bridge NN 5 nsubj
      hold hold VB 0 root
      ? ? . 5 punct
      " " '' 5 punct
      """;

  private static List<Integer> speakersOfQuotes(String table, String... actors) {
    return read(Parsed.of(table), actors).quotes().stream()
        .map(Quote::speaker)
        .filter(Speaker.Named.class::isInstance)
        .flatMap(speaker -> ((Speaker.Named) speaker).actors().stream())
        .toList();
  }

  /// A tokenizer ends a sentence behind `?"`, whoever asks.
  @Test
  void whoAsksStandsInASentenceOfTheirOwn() {
    String asked =
        """
        + Ana Ruiz asked.
        Ana Ana NNP 2 compound
        Ruiz Ruiz NNP 3 nsubj
        asked ask VBD 0 root
        . . . 3 punct
        """;
    String behind =
        """
        + asked Ana Ruiz.
        asked ask VBD 0 root
        Ana Ana NNP 3 compound
        Ruiz Ruiz NNP 1 obj
        . . . 1 punct
        """;
    for (String tail : List.of(asked, behind)) {
      assertThat(speakersOfQuotes(BELL + QUESTION + tail, "PERSON Tom Bell", "PERSON Ana Ruiz"))
          .containsExactly(1);
    }
    assertThat(
            read(Parsed.of(BELL + QUESTION + asked), "PERSON Tom Bell", "PERSON Ana Ruiz").claims())
        .filteredOn(claim -> claim.direct())
        .singleElement()
        .satisfies(claim -> assertThat(claim.stance()).isEqualTo(Stance.ASK));
  }

  @Test
  void aSentenceThatTellsSomethingElseIsNoTail() {
    String told =
        """
        + Ana Ruiz said it did.
        Ana Ana NNP 2 compound
        Ruiz Ruiz NNP 3 nsubj
        said say VBD 0 root
        it it PRP 5 nsubj
        did do VBD 3 ccomp
        . . . 3 punct
        """;
    assertThat(speakersOfQuotes(BELL + QUESTION + told, "PERSON Tom Bell", "PERSON Ana Ruiz"))
        .containsExactly(0);
  }

  /// Whoever is only named in what another said does not go on speaking.
  @Test
  void aPronounMeansWhoSpokeAndNotWhoWasNamed() {
    Analysis analysis =
        Parsed.of(
            """
            = Max Roe said if Tom Bell left, it would end.
            Max Max NNP 2 compound
            Roe Roe NNP 3 nsubj
            said say VBD 0 root
            if if IN 7 mark
            Tom Tom NNP 6 compound
            Bell Bell NNP 7 nsubj
            left leave VBD 11 advcl
            , , , 11 punct
            it it PRP 11 nsubj
            would would MD 11 aux
            end end VB 3 ccomp
            . . . 3 punct
            @ PERSON Max Roe
            @ PERSON Tom Bell
            = "We will wait," he said.
            " " `` 4 punct
            We we PRP 4 nsubj
            will will MD 4 aux
            wait wait VB 8 ccomp
            , , , 8 punct
            " " '' 8 punct
            he he PRP 8 nsubj
            said say VBD 0 root
            . . . 8 punct
            """);
    ReportActors actors = ActorReader.read(analysis);
    Quote quote = SpeechReader.read(analysis, actors).quotes().getFirst();
    assertThat(quote.speaker())
        .isInstanceOfSatisfying(
            Speaker.Named.class,
            named -> assertThat(actors.get(named.actors().getFirst()).name()).isEqualTo("Max Roe"));
  }

  @Test
  void manyAreNotTheOneNamedBesideThem() {
    Analysis analysis =
        Parsed.of(
            """
            = Several leaders, including Ana Ruiz, denounced the plan.
            Several several JJ 2 amod
            leaders leader NNS 7 nsubj
            , , , 2 punct
            including include VBG 6 case
            Ana Ana NNP 6 compound
            Ruiz Ruiz NNP 2 appos
            denounced denounce VBD 0 root
            the the DT 9 det
            plan plan NN 7 obj
            . . . 7 punct
            """);
    assertThat(read(analysis, "PERSON Ana Ruiz").claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker()).isInstanceOf(Speaker.Unnamed.class));
  }

  private static List<String> claims(String table, String... actors) {
    Analysis analysis = Parsed.of(table);
    return read(analysis, actors).claims().stream()
        .map(claim -> claim.stance() + " " + analysis.report().at(claim.content()))
        .toList();
  }

  /// What somebody claims `to` do, in a sentence of another's, and what remarks say.
  @Test
  void aNounTellsWhoseClaimItIs() {
    assertThat(
            claims(
                """
                = Bell doubted Ruiz's claim to know farmers.
                Bell Bell NNP 2 nsubj
                doubted doubt VBD 0 root
                Ruiz Ruiz NNP 5 nmod:poss
                's 's POS 3 case
                claim claim NN 2 obj
                to to TO 7 mark
                know know VB 5 acl
                farmers farmer NNS 7 obj
                . . . 2 punct
                """,
                "PERSON Bell",
                "PERSON Ruiz"))
        .contains("STATE to know farmers");
    Analysis remarks =
        Parsed.of(
            """
            = It followed Ruiz's comments saying it leaks.
            It it PRP 2 nsubj
            followed follow VBD 0 root
            Ruiz Ruiz NNP 5 nmod:poss
            's 's POS 3 case
            comments comment NNS 2 obj
            saying say VBG 5 acl
            it it PRP 8 nsubj
            leaks leak VBZ 6 ccomp
            . . . 2 punct
            """);
    assertThat(read(remarks, "PERSON Ruiz").claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker()).isInstanceOf(Speaker.Named.class));
  }

  @Test
  void whatIsAvoidedIsNotSaid() {
    String table =
        """
        = Ruiz %s criticizing the mayor.
        Ruiz Ruiz NNP 2 nsubj
        %1$s %s VBD 0 root
        criticizing criticize VBG 2 xcomp
        the the DT 5 det
        mayor mayor NN 3 obj
        . . . 2 punct
        """;
    assertThat(claims(table.formatted("avoided", "avoid"), "PERSON Ruiz")).isEmpty();
    assertThat(claims(table.formatted("began", "begin"), "PERSON Ruiz"))
        .containsExactly("CONDEMN the mayor");
  }

  @Test
  void thatSomethingWasSaidIsNoClaim() {
    String table =
        """
        = Ruiz issued a statement %s.
        Ruiz Ruiz NNP 2 nsubj
        issued issue VBD 0 root
        a a DT 4 det
        statement statement NN 2 obj
        %s
        . . . 2 punct
        """;
    assertThat(claims(table.formatted("Sunday", "Sunday Sunday NNP 2 obl"), "PERSON Ruiz"))
        .isEmpty();
    assertThat(
            claims(
                table.formatted("on taxes", "on on IN 6 case\ntaxes tax NNS 4 nmod"),
                "PERSON Ruiz"))
        .isNotEmpty();
    assertThat(
            claims(
                """
                = Ruiz contradicted him.
                Ruiz Ruiz NNP 2 nsubj
                contradicted contradict VBD 0 root
                him he PRP 2 obj
                . . . 2 punct
                """,
                "PERSON Ruiz"))
        .isEmpty();
  }

  @Test
  void aPleaConfirmsOrDenies() {
    String table =
        """
        = Ruiz pleaded %s to theft.
        Ruiz Ruiz NNP 2 nsubj
        pleaded plead VBD 0 root
        %s
        . . . 2 punct
        """;
    String guilty = "guilty guilty JJ 2 xcomp\nto to IN 5 case\ntheft theft NN 3 obl";
    String not =
        "not not RB 4 advmod\nguilty guilty JJ 2 xcomp\nto to IN 6 case\ntheft theft NN 4 obl";
    assertThat(claims(table.formatted("guilty", guilty), "PERSON Ruiz"))
        .singleElement()
        .satisfies(claim -> assertThat(claim).startsWith("CONFIRM guilty"));
    assertThat(claims(table.formatted("not guilty", not), "PERSON Ruiz"))
        .singleElement()
        .satisfies(claim -> assertThat(claim).startsWith("DENY not guilty"));
  }

  @Test
  void whoeverTellsOfVotesWonPraisesNobody() {
    String table =
        """
        = Ruiz said Bell %s.
        Ruiz Ruiz NNP 2 nsubj
        said say VBD 0 root
        Bell Bell NNP 4 nsubj
        %s
        . . . 2 punct
        """;
    assertThat(claims(table.formatted("won", "won win VBD 2 ccomp"), "PERSON Ruiz"))
        .containsExactly("STATE Bell won");
    assertThat(
            claims(
                table.formatted(
                    "hailed a win", "hailed x VBD 2 ccomp\na a DT 6 det\nwin win NN 4 obj"),
                "PERSON Ruiz"))
        .contains("PRAISE Bell hailed a win");
  }

  @Test
  void whoIsDescribedBesideANameIsThatActor() {
    Analysis analysis =
        Parsed.of(
            """
            = It was praised by Ruiz, the senator who said it helps.
            It it PRP 3 nsubj:pass
            was be VBD 3 aux:pass
            praised praise VBN 0 root
            by by IN 5 case
            Ruiz Ruiz NNP 3 obl:agent
            , , , 5 punct
            the the DT 8 det
            senator senator NN 5 appos
            who who WP 10 nsubj
            said say VBD 8 acl:relcl
            it it PRP 12 nsubj
            helps help VBZ 10 ccomp
            . . . 3 punct
            """);
    assertThat(read(analysis, "PERSON Ruiz").claims())
        .filteredOn(claim -> analysis.report().at(claim.content()).equals("it helps"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker()).isInstanceOf(Speaker.Named.class));
  }

  @Test
  void whatIsNotYetMadeIsNotUttered() {
    String table =
        """
        = Ruiz had %s a %s on taxes.
        Ruiz Ruiz NNP %d nsubj
        had have VBD %3$d aux
        %s
        a a DT %d det
        %2$s %2$s NN %3$d obj
        on on IN %d case
        taxes tax NNS %5$d nmod
        . . . %3$d punct
        """;
    String made = "made make VBN 0 root";
    assertThat(
            claims(
                table.formatted("not made", "pledge", 4, "not not RB 4 advmod\n" + made, 6, 8),
                "PERSON Ruiz"))
        .isEmpty();
    assertThat(claims(table.formatted("made", "pledge", 3, made, 5, 7), "PERSON Ruiz")).hasSize(1);
    assertThat(claims(table.formatted("made", "determination", 3, made, 5, 7), "PERSON Ruiz"))
        .isEmpty();
  }
}
