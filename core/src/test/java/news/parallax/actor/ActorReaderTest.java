package news.parallax.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.parallax.language.Analysis;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class ActorReaderTest {
  private static final String MAYOR =
      """
      = Estonian Mayor Ana Ruiz spoke.
      Estonian estonian JJ 4 amod
      Mayor Mayor NNP 4 compound
      Ana Ana NNP 4 compound
      Ruiz Ruiz NNP 5 nsubj
      spoke speak VBD 0 root
      . . . 5 punct
      @ PERSON Ana Ruiz
      """;

  private static List<ReportActor> read(String table) {
    return ActorReader.read(Parsed.of(table)).all();
  }

  private static ReportActor named(String table, String name) {
    return read(table).stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> mentions(String table, String name) {
    Analysis analysis = Parsed.of(table);
    return named(table, name).mentions().stream()
        .map(mention -> analysis.report().at(mention.span()))
        .toList();
  }

  @Test
  void titleBeforeAName() {
    ReportActor mayor = named(MAYOR, "Ana Ruiz");
    assertThat(mayor.roles())
        .extracting(Role::title, Role::ofText)
        .containsExactly(tuple("Mayor", "Estonian"));
    assertThat(mayor.country()).isEqualTo("EST");
  }

  @Test
  void wordOfBelongingMeansTheState() {
    assertThat(mentions(MAYOR, "Estonia")).containsExactly("Estonian");
  }

  @Test
  void familyNamePronounAndOfficeMeanWhoIsNamedInFull() {
    String table =
        MAYOR
            + """
            + She said the mayor would stay, Ruiz wrote.
            She she PRP 2 nsubj
            said say VBD 0 root
            the the DT 4 det
            mayor mayor NN 6 nsubj
            would would MD 6 aux
            stay stay VB 2 ccomp
            , , , 2 punct
            Ruiz Ruiz NNP 9 nsubj
            wrote write VBD 2 parataxis
            . . . 2 punct
            @ PERSON Ruiz
            """;
    assertThat(mentions(table, "Ana Ruiz")).containsExactly("Ana Ruiz", "She", "the mayor", "Ruiz");
  }

  @Test
  void pronounOfTheOtherGenderStaysOpen() {
    String table =
        MAYOR
            + """
            + He left.
            He he PRP 2 nsubj
            left leave VBD 0 root
            . . . 2 punct
            """;
    assertThat(mentions(table, "Ana Ruiz")).containsExactly("Ana Ruiz");
  }

  @Test
  void differentGivenNamesAreDifferentPersons() {
    String table =
        MAYOR
            + """
            + Luis Ruiz left.
            Luis Luis NNP 2 compound
            Ruiz Ruiz NNP 3 nsubj
            left leave VBD 0 root
            . . . 3 punct
            @ PERSON Luis Ruiz
            """;
    assertThat(read(table))
        .extracting(ReportActor::name)
        .containsExactly("Estonia", "Ana Ruiz", "Luis Ruiz");
  }

  @Test
  void capitalActsForItsStateButStaysAPlaceWhereOneIs() {
    String table =
        """
        = Tallinn accused Riga.
        Tallinn Tallinn NNP 2 nsubj
        accused accuse VBD 0 root
        Riga Riga NNP 2 obj
        . . . 2 punct
        = Crowds met in Riga.
        Crowds crowd NNS 2 nsubj
        met meet VBD 0 root
        in in IN 4 case
        Riga Riga NNP 2 obl
        . . . 2 punct
        """;
    assertThat(read(table))
        .extracting(a -> a.kind() + " " + a.name() + " " + a.mentions().size())
        .containsExactly("COUNTRY Estonia 1", "COUNTRY Latvia 1", "PLACE Riga 1");
  }

  @Test
  void acronymIsTheNameBeforeIt() {
    String table =
        """
        = Harbour Workers Union (HWU) met.
        Harbour Harbour NNP 3 compound
        Workers Workers NNPS 3 compound
        Union Union NNP 7 nsubj
        ( ( -LRB- 5 punct
        HWU HWU NNP 3 appos
        ) ) -RRB- 5 punct
        met meet VBD 0 root
        . . . 7 punct
        @ ORGANIZATION HWU
        = HWU left.
        HWU HWU NNP 2 nsubj
        left leave VBD 0 root
        . . . 2 punct
        @ ORGANIZATION HWU
        """;
    assertThat(mentions(table, "Harbour Workers Union"))
        .containsExactly("Harbour Workers Union", "HWU", "HWU");
  }

  @Test
  void whoSpeaksWithoutANameIsAnActorAndWhoIsSilentIsNot() {
    String table =
        """
        = Some residents said troops had left.
        Some some DT 2 det
        residents resident NNS 3 nsubj
        said say VBD 0 root
        troops troop NNS 6 nsubj
        had have VBD 6 aux
        left leave VBN 3 ccomp
        . . . 3 punct
        """;
    assertThat(read(table))
        .extracting(a -> a.kind() + " " + a.name() + " " + a.aliases())
        .containsExactly("GROUP residents [Some residents]");
  }

  @Test
  void stateAndItsArmyAreTwoActors() {
    String table =
        """
        = The Latvian army and Latvia's army moved.
        The the DT 3 det
        Latvian latvian JJ 3 amod
        army army NN 8 nsubj
        and and CC 7 cc
        Latvia Latvia NNP 7 nmod:poss
        's 's POS 5 case
        army army NN 3 conj
        moved move VBD 0 root
        . . . 8 punct
        """;
    assertThat(mentions(table, "Latvian army")).containsExactly("Latvian army", "Latvia's army");
    assertThat(mentions(table, "Latvia")).containsExactly("Latvian", "Latvia");
  }

  private static final String FLIGHT =
      """
      = Broad Lake Airlines flew on Monday.
      Broad Broad NNP 3 compound
      Lake Lake NNP 3 compound
      Airlines Airlines NNPS 4 nsubj
      flew fly VBD 0 root
      on on IN 6 case
      Monday Monday NNP 4 obl
      . . . 4 punct
      @ ORGANIZATION Broad Lake Airlines
      """;

  private static String then(String name, String type) {
    return """
        + %1$s flew on.
        %1$s %1$s NNP 2 nsubj
        flew fly VBD 0 root
        on on RP 2 compound:prt
        . . . 2 punct
        @ %2$s %1$s
        """
        .formatted(name, type);
  }

  private static final String AIRLINE_SAID =
      """
      + The airline said it waited.
      The the DT 2 det
      airline airline NN 3 nsubj
      said say VBD 0 root
      it it PRP 5 nsubj
      waited wait VBD 3 ccomp
      . . . 3 punct
      """;

  @Test
  void initialsMeanTheBodyWhateverTheyAreTakenFor() {
    assertThat(mentions(FLIGHT + then("BLA", "PERSON"), "Broad Lake Airlines"))
        .containsExactly("Broad Lake Airlines", "BLA");
  }

  @Test
  void aBodySpeaksByItsKindWhereNoOtherIsInView() {
    assertThat(mentions(FLIGHT + AIRLINE_SAID, "Broad Lake Airlines"))
        .containsExactly("Broad Lake Airlines", "The airline");
    String two = FLIGHT + then("Airways", "ORGANIZATION") + AIRLINE_SAID;
    assertThat(mentions(two, "Broad Lake Airlines")).containsExactly("Broad Lake Airlines");
  }

  @Test
  void aNameIsShortenedByTheWordThatOnlyTellsTheKind() {
    String table =
        """
        = Lake Airlines flew.
        Lake Lake NNP 2 compound
        Airlines Airlines NNPS 3 nsubj
        flew fly VBD 0 root
        . . . 3 punct
        @ ORGANIZATION Lake Airlines
        """;
    assertThat(mentions(table + then("Lake", "ORGANIZATION"), "Lake Airlines"))
        .containsExactly("Lake Airlines", "Lake");
  }

  @Test
  void aCompanyIsMeantByThePeopleItIsCalledAfterWhereItActsAsOne() {
    String table =
        """
            = Estonian Airlines apologised on Monday.
            Estonian Estonian NNP 2 compound
            Airlines Airlines NNPS 3 nsubj
            apologised apologise VBD 0 root
            on on IN 5 case
            Monday Monday NNP 3 obl
            . . . 3 punct
            @ ORGANIZATION Estonian Airlines
            + Estonian said the crew was tired.
            Estonian Estonian NNP 2 nsubj
            said say VBD 0 root
            the the DT 4 det
            crew crew NN 6 nsubj
            was be VBD 6 cop
            tired tired JJ 2 ccomp
            . . . 2 punct
            """;
    assertThat(mentions(table, "Estonian Airlines"))
        .containsExactly("Estonian Airlines", "Estonian");
    assertThat(
            mentions(
                table
                    .replace("Estonian said", "Estonians said")
                    .replace("Estonian Estonian NNP 2 nsubj", "Estonians Estonian NNPS 2 nsubj"),
                "Estonia"))
        .containsExactly("Estonians");
  }

  @Test
  void anAgencyIsMeantByItsKind() {
    String table =
        """
            = The Lock Authority closed a lock.
            The the DT 3 det
            Lock Lock NNP 3 compound
            Authority Authority NNP 4 nsubj
            closed close VBD 0 root
            a a DT 6 det
            lock lock NN 4 obj
            . . . 4 punct
            @ ORGANIZATION Lock Authority
            + The agency says the lock will open soon.
            The the DT 2 det
            agency agency NN 3 nsubj
            says say VBZ 0 root
            the the DT 5 det
            lock lock NN 7 nsubj
            will will MD 7 aux
            open open VB 3 ccomp
            soon soon RB 7 advmod
            . . . 3 punct
            """;
    assertThat(mentions(table, "Lock Authority")).containsExactly("Lock Authority", "The agency");
  }

  @Test
  void theCreditOfAPictureIsNoPartOfTheNameBehindIt() {
    String table =
        """
            = Reuters Acme claimed it.
            Reuters Reuters NNP 2 compound
            Acme Acme NNP 3 nsubj
            claimed claim VBD 0 root
            it it PRP 3 obj
            . . . 3 punct
            @ ORGANIZATION Reuters Acme
            + Acme grew.
            Acme Acme NNP 2 nsubj
            grew grow VBD 0 root
            . . . 2 punct
            @ ORGANIZATION Acme
            """;
    assertThat(mentions(table, "Acme")).containsExactly("Acme", "Acme");
  }

  @Test
  void aStateIsKnownByItsShortName() {
    assertThat(
            mentions(
                """
                = It rained in Salem , Ore. , today.
                It it PRP 2 nsubj
                rained rain VBD 0 root
                in in IN 4 case
                Salem Salem NNP 2 obl
                , , , 6 punct
                Ore. Ore. NNP 4 appos
                , , , 2 punct
                today today NN 2 obl
                . . . 2 punct
                """,
                "Oregon"))
        .containsExactly("Ore.");
  }

  private static String left(String... people) {
    StringBuilder table = new StringBuilder();
    for (String person : people) {
      String[] words = person.split(" ");
      table.append("= ").append(person).append(" left.\n");
      for (int i = 0; i < words.length; i++) {
        boolean last = i == words.length - 1;
        table.append(
            "%s %s NNP %d %s\n"
                .formatted(
                    words[i], words[i], last ? i + 2 : words.length, last ? "nsubj" : "compound"));
      }
      table.append("left leave VBD 0 root\n. . . %d punct\n".formatted(words.length + 1));
      table.append("@ PERSON ").append(person.replaceFirst("^M\\w+\\. ", "")).append('\n');
    }
    return table.toString();
  }

  @Test
  void aShortFormOfAGivenNameIsTheSamePerson() {
    assertThat(read(left("Joseph Harbour", "Joe Harbour")))
        .extracting(ReportActor::name)
        .containsExactly("Joseph Harbour");
    assertThat(read(left("Joseph Harbour", "Jane Harbour"))).hasSize(2);
  }

  /// `Mr.` and `Mrs.` tell who of a family is meant, and without them it is who was named last.
  @Test
  void aFamilyNameMeansOneOfTheFamily() {
    String family = left("John Harbour", "Mary Harbour", "Mr. Harbour", "Mrs. Harbour");
    assertThat(mentions(family, "John Harbour")).containsExactly("John Harbour", "Harbour");
    assertThat(mentions(family, "Mary Harbour")).containsExactly("Mary Harbour", "Harbour");
    assertThat(mentions(left("John Harbour", "Mary Harbour", "Harbour"), "Mary Harbour"))
        .containsExactly("Mary Harbour", "Harbour");
  }

  @Test
  void aRelativeDoesNotTakeTheNameOver() {
    String father =
        """
        = Her father, John Harbour, left.
        Her she PRP$ 2 nmod:poss
        father father NN 7 nsubj
        , , , 2 punct
        John John NNP 5 compound
        Harbour Harbour NNP 2 appos
        , , , 2 punct
        left leave VBD 0 root
        . . . 7 punct
        @ PERSON John Harbour
        """;
    assertThat(mentions(left("Mary Harbour") + father + left("Harbour"), "Mary Harbour"))
        .contains("Mary Harbour", "Harbour");
    assertThat(mentions(left("Harbour") + father + left("Harbour"), "John Harbour"))
        .doesNotContain("Harbour");
  }

  /// Who is named between quotation marks does not speak them.
  @Test
  void whoSpeaksIsNotNamedInWhatIsSaid() {
    String table =
        left("John Harbour")
            + """
            = "We saw Paul Finch.
            " " `` 3 punct
            We we PRP 3 nsubj
            saw see VBD 0 root
            Paul Paul NNP 5 compound
            Finch Finch NNP 3 obj
            . . . 3 punct
            @ PERSON Paul Finch
            + It was late," he said.
            It it PRP 3 nsubj
            was be VBD 3 cop
            late late JJ 7 ccomp
            , , , 7 punct
            " " '' 7 punct
            he he PRP 7 nsubj
            said say VBD 0 root
            . . . 7 punct
            """;
    assertThat(mentions(table, "John Harbour")).containsExactly("John Harbour", "he");
  }

  @Test
  void aPaperSpeaksByItsKindHoweverItIsQualified() {
    String table =
        """
        = Northern Herald spoke.
        Northern Northern NNP 2 compound
        Herald Herald NNP 3 nsubj
        spoke speak VBD 0 root
        . . . 3 punct
        @ ORGANIZATION Northern Herald
        = It failed, the %1$s newspaper wrote.
        It it PRP 2 nsubj
        failed fail VBD 7 ccomp
        , , , 7 punct
        the the DT 6 det
        %1$s %1$s %2$s 6 %3$s
        newspaper newspaper NN 7 nsubj
        wrote write VBD 0 root
        . . . 7 punct
        """;
    assertThat(mentions(table.formatted("liberal", "JJ", "amod"), "Northern Herald"))
        .containsExactly("Northern Herald", "the liberal newspaper");
    assertThat(mentions(table.formatted("student", "NN", "compound"), "Northern Herald"))
        .containsExactly("Northern Herald");
  }
}
