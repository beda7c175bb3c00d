package news.parallax.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.pact.StatusChange.Kind;
import news.parallax.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The steps by which agreements and sanctions come to stand otherwise, and what is none.
class StatusChangeTest {
  private static final int NORLAND = 0;
  private static final int SUDLAND = 1;
  private static final int LEAGUE = 2;

  /// `Norland VERB the Harbour Accord`, with what stands before the verb.
  private static String accord(String before, String form, String lemma, String tag) {
    int at = before.isEmpty() ? 2 : 3;
    return """
        = Norland %1$s the Harbour Accord.
        Norland Norland NNP %2$d nsubj
        %3$s%4$s %5$s %6$s 0 root
        the the DT %7$d det
        Harbour Harbour NNP %7$d compound
        Accord Accord NNP %2$d obj
        . . . %2$d punct
        """
        .formatted(
            before.isEmpty() ? form : before.split(" ")[0] + " " + form,
            at,
            before.isEmpty() ? "" : before.formatted(at) + "\n",
            form,
            lemma,
            tag,
            at + 3);
  }

  private static List<StatusChange> ofPacts(String parse) {
    return PactReaderTest.read(parse).pacts().stream()
        .flatMap(pact -> pact.changes().stream())
        .toList();
  }

  private static List<StatusChange> ofSanctions(String parse) {
    return PactReaderTest.read(parse).sanctions().stream()
        .map(Sanction::change)
        .filter(Objects::nonNull)
        .toList();
  }

  static Stream<Arguments> verbs() {
    return Stream.of(
        arguments(Kind.SUSPENDED, accord("", "froze", "freeze", "VBD")),
        arguments(Kind.ENDED, accord("", "scrapped", "scrap", "VBD")),
        arguments(Kind.WITHDRAWN, accord("", "left", "leave", "VBD")),
        arguments(Kind.ENDED, accord("is be VBZ %d aux", "scrapping", "scrap", "VBG")));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void whatIsDoneToAnAgreementIsAStep(Kind kind, String parse) {
    assertThat(ofPacts(parse))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(kind);
              assertThat(change.by()).containsExactly(NORLAND);
            });
  }

  static Stream<String> notDone() {
    return Stream.of(
        accord("never never RB %d advmod", "left", "leave", "VBD"),
        accord("may may MD %d aux", "scrap", "scrap", "VB"),
        accord("", "scraps", "scrap", "VBP"),
        accord("", "pulled", "pull", "VBD"),
        """
        = Norland trembles if Sudland left the Harbour Accord.
        Norland Norland NNP 2 nsubj
        trembles tremble VBZ 0 root
        if if IN 5 mark
        Sudland Sudland NNP 5 nsubj
        left leave VBD 2 advcl
        the the DT 8 det
        Harbour Harbour NNP 8 compound
        Accord Accord NNP 5 obj
        . . . 2 punct
        """);
  }

  @ParameterizedTest
  @MethodSource("notDone")
  void whatIsDeniedPossibleOrAConditionIsNone(String parse) {
    assertThat(ofPacts(parse)).isEmpty();
  }

  @Test
  void inThePassiveWhoStandsBehindByDoesIt() {
    String ended =
        """
        = The Harbour Accord was scrapped %1$s Norland.
        The the DT 3 det
        Harbour Harbour NNP 3 compound
        Accord Accord NNP 5 nsubj:pass
        was be VBD 5 aux:pass
        scrapped scrap VBN 0 root
        %1$s %1$s IN 7 case
        Norland Norland NNP 5 obl
        . . . 5 punct
        """;
    assertThat(ofPacts(ended.formatted("near")))
        .allSatisfy(change -> assertThat(change.by()).isEmpty());
    assertThat(ofPacts(ended.replace("nsubj:pass", "obj").formatted("by")))
        .singleElement()
        .satisfies(change -> assertThat(change.by()).containsExactly(NORLAND));
  }

  @Test
  void whoEndsItsShareInAnAgreementTakesAStep() {
    assertThat(
            ofPacts(
                """
                = Norland ended its participation in the Harbour Accord.
                Norland Norland NNP 2 nsubj
                ended end VBD 0 root
                its its PRP$ 4 nmod:poss
                participation participation NN 2 obj
                in in IN 8 case
                the the DT 8 det
                Harbour Harbour NNP 8 compound
                Accord Accord NNP 4 nmod
                . . . 2 punct
                """))
        .extracting(StatusChange::kind)
        .containsExactly(Kind.ENDED);
  }

  @Test
  void aDayThatTheParserHungOnTheNounIsThatOfTheStep() {
    String left =
        """
        = Norland left the Harbour Accord %1$s 3 May 2031.
        Norland Norland NNP 2 nsubj
        left leave VBD 0 root
        the the DT 5 det
        Harbour Harbour NNP 5 compound
        Accord Accord NNP 2 obj
        %1$s %1$s IN 8 case
        3 3 CD 8 nummod
        May May NNP 5 nmod
        2031 2031 CD 8 nummod
        . . . 2 punct
        """;
    assertThat(ofPacts(left.formatted("on")))
        .extracting(StatusChange::when)
        .extracting(time -> time == null ? "" : time.text())
        .containsExactly("3 May 2031");
    assertThat(ofPacts(left.formatted("of"))).extracting(StatusChange::when).containsOnlyNulls();
  }

  /// `Norland VERB sanctions on Sudland`, or of another subject.
  private static String sanctions(String subject, String form, String lemma) {
    return """
        = %1$s %2$s sanctions on Sudland.
        %1$s %1$s NNP 2 nsubj
        %2$s %3$s VBD 0 root
        sanctions sanction NNS 2 obj
        on on IN 5 case
        Sudland Sudland NNP 3 nmod
        . . . 2 punct
        """
        .formatted(subject, form, lemma);
  }

  static Stream<Arguments> turns() {
    return Stream.of(
        arguments(Kind.IMPOSED, "imposed", "impose"),
        arguments(Kind.TIGHTENED, "tightened", "tighten"),
        arguments(Kind.EASED, "relaxed", "relax"),
        arguments(Kind.LIFTED, "lifted", "lift"),
        arguments(Kind.THREATENED, "threatened", "threaten"));
  }

  @ParameterizedTest
  @MethodSource("turns")
  void whatIsDoneToSanctionsIsAStepOfWhoDoesIt(Kind kind, String form, String lemma) {
    assertThat(ofSanctions(sanctions("Norland", form, lemma)))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(kind);
              assertThat(change.by()).containsExactly(NORLAND);
            });
  }

  @Test
  void whereTheVerbNamesNobodyItIsWhoImposedThem() {
    assertThat(
            ofSanctions(
                """
                = League sanctions on Sudland were relaxed.
                League League NNP 2 compound
                sanctions sanction NNS 6 nsubj:pass
                on on IN 4 case
                Sudland Sudland NNP 2 nmod
                were be VBD 6 aux:pass
                relaxed relax VBN 0 root
                . . . 6 punct
                """))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Kind.EASED);
              assertThat(change.by()).containsExactly(LEAGUE);
            });
  }

  static Stream<String> drafts() {
    return Stream.of(
        """
        = Norland vetoed a draft of sanctions on Sudland.
        Norland Norland NNP 2 nsubj
        vetoed veto VBD 0 root
        a a DT 4 det
        draft draft NN 2 obj
        of of IN 6 case
        sanctions sanction NNS 4 nmod
        on on IN 8 case
        Sudland Sudland NNP 6 nmod
        . . . 2 punct
        """,
        """
        = Norland vetoed a draft imposing sanctions on Sudland.
        Norland Norland NNP 2 nsubj
        vetoed veto VBD 0 root
        a a DT 4 det
        draft draft NN 2 obj
        imposing impose VBG 4 acl
        sanctions sanction NNS 5 obj
        on on IN 8 case
        Sudland Sudland NNP 6 nmod
        . . . 2 punct
        """);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aVetoOnADraftAboutSanctionsIsOneOnThem(String parse) {
    assertThat(PactReaderTest.read(parse).sanctions())
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.status()).isEqualTo(Sanction.Status.UNKNOWN);
              assertThat(sanction.change()).extracting(StatusChange::kind).isEqualTo(Kind.VETOED);
            });
  }

  static Stream<Arguments> waysRound() {
    String used =
        """
        = Sudland %s ships to evade League sanctions on Sudland.
        Sudland Sudland NNP 2 nsubj
        %s %s VBD 0 root
        ships ship NNS 2 obj
        to to TO 5 mark
        evade evade VB 2 xcomp
        League League NNP 7 compound
        sanctions sanction NNS 5 obj
        on on IN 9 case
        Sudland Sudland NNP 7 nmod
        . . . 2 punct
        """;
    return Stream.of(
        arguments(used.formatted("used", "used", "use"), "ships"),
        arguments(used.formatted("wanted", "wanted", "want"), ""),
        arguments(used.formatted("threatened", "threatened", "threaten"), ""),
        arguments(
            """
            = Sudland evaded League sanctions using ships.
            Sudland Sudland NNP 2 nsubj
            evaded evade VBD 0 root
            League League NNP 4 compound
            sanctions sanction NNS 2 obj
            using use VBG 2 advcl
            ships ship NNS 5 obj
            . . . 2 punct
            """,
            "using ships"));
  }

  @ParameterizedTest
  @MethodSource("waysRound")
  void aWayRoundSanctionsIsToldByWhatIsUsedAndNotWhereItIsOnlyWanted(String parse, String means) {
    String text = parse.lines().findFirst().orElseThrow().substring(2);
    List<String> told =
        PactReaderTest.read(parse).sanctions().stream()
            .map(Sanction::evasion)
            .filter(Objects::nonNull)
            .filter(evasion -> evasion.by().equals(List.of(SUDLAND)))
            .map(evasion -> Objects.requireNonNull(evasion.means()).in(text))
            .toList();
    assertThat(told).isEqualTo(means.isEmpty() ? List.of() : List.of(means));
  }

  @Test
  void eachBearerHasItsOwnShareOfTheTimeAndTheReason() {
    String loose =
        """
        = Norland and Sudland face League sanctions; Norland since 2006, Sudland over piracy.
        Norland Norland NNP 4 nsubj
        and and CC 3 cc
        Sudland Sudland NNP 1 conj
        face face VBP 0 root
        League League NNP 6 compound
        sanctions sanction NNS 4 obj
        ; ; : 4 punct
        Norland Norland NNP 4 parataxis
        since since IN 10 case
        2006 2006 CD 8 nmod
        , , , 8 punct
        Sudland Sudland NNP 8 conj
        over over IN 14 case
        piracy piracy NN 12 nmod
        . . . 4 punct
        """;
    String text = loose.lines().findFirst().orElseThrow().substring(2);
    assertThat(PactReaderTest.read(loose).sanctions())
        .filteredOn(sanction -> sanction.target() == NORLAND)
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.since()).extracting(TimeExpression::text).isEqualTo("2006");
              assertThat(sanction.reason()).isNull();
            });
    assertThat(PactReaderTest.read(loose).sanctions())
        .filteredOn(sanction -> sanction.target() == SUDLAND)
        .singleElement()
        .satisfies(
            sanction -> {
              assertThat(sanction.since()).isNull();
              assertThat(Objects.requireNonNull(sanction.reason()).in(text))
                  .isEqualTo("over piracy");
            });
  }
}
