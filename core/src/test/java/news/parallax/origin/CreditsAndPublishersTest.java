package news.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import news.parallax.reader.ReportReader.Known;
import org.junit.jupiter.api.Test;

class CreditsAndPublishersTest {
  private static final String BEES =
      "Beekeepers along the coast lost every second hive to a mite that nobody had seen there"
          + " before.";
  private static final String GRAIN =
      "Millers complained that damp silos had spoiled the barley meant for export to the islands.";

  private static String report(String... paragraphs) {
    return "A bad year for the fields\n\n" + String.join("\n\n", paragraphs) + "\n";
  }

  private static Newsstand pair(String left, String right) {
    return new Newsstand()
        .put("Coastal Gazette", report(left))
        .put("Inland Courier", report(right));
  }

  @Test
  void twoReportsOfOneAgencyCountOnce() {
    Newsstand stand = pair("OSTEND, May 4 (AP) - " + BEES, "OSTEND (AP) — " + GRAIN);
    assertThat(stand.groups()).containsExactly("r1 r2");
    assertThat(stand.basis(Origin.Kind.WIRE_CREDIT)).hasSize(1);
  }

  @Test
  void theCreditsThemselvesAreTheEvidence() {
    Newsstand stand = pair("OSTEND, May 4 (AFP) - " + BEES, GRAIN + "\n\n— AFP");
    Origin.Copy marks = stand.basis(Origin.Kind.WIRE_CREDIT).getFirst().passages().getFirst();
    assertThat(stand.sources().getFirst().report().at(marks.left().span())).isEqualTo("AFP");
    assertThat(stand.sources().getLast().report().at(marks.right().span())).isEqualTo("AFP");
  }

  @Test
  void anAgencyThatNoTableKnowsCountsByItsDateline() {
    assertThat(
            pair("OSTEND, May 4 (Northwire) - " + BEES, "OSTEND (Northwire) - " + GRAIN).groups())
        .containsExactly("r1 r2");
  }

  @Test
  void differentAgenciesAreDifferentOrigins() {
    assertThat(pair("OSTEND, May 4 (AP) - " + BEES, "OSTEND (Reuters) - " + GRAIN).groups())
        .containsExactly("r1", "r2");
  }

  @Test
  void aContributionOrAPictureIsNoCreditForTheWhole() {
    assertThat(
            pair(
                    BEES + "\n\nThe Associated Press contributed to this report.",
                    "OSTEND (AP) - " + GRAIN)
                .groups())
        .containsExactly("r1", "r2");
    assertThat(pair(BEES + "\n\nJane Roe/AP", "OSTEND (AP) - " + GRAIN).groups())
        .containsExactly("r1", "r2");
  }

  @Test
  void citingAnAgencyForOneThingIsNoCreditForTheWhole() {
    assertThat(
            pair(BEES + " The minister resigned, according to TASS.", "OSTEND (TASS) - " + GRAIN)
                .groups())
        .containsExactly("r1", "r2");
  }

  @Test
  void anAgencyIsKnownByCapitalsAndByItsAddress() {
    assertThat(pair("OSTEND, May 4 (REUTERS) - " + BEES, "OSTEND (Reuters) - " + GRAIN).groups())
        .containsExactly("r1 r2");
    Known own = new Known(null, null, null, null, "https://www.reuters.com/world/1");
    Newsstand stand =
        new Newsstand()
            .put("Coastal Gazette", report("OSTEND, May 4 (Reuters) - " + BEES))
            .put(own, report(GRAIN));
    assertThat(stand.basis(Origin.Kind.WIRE_CREDIT).getFirst().from()).isEqualTo("r2");
  }

  @Test
  void aBylineThatAnAgencySharesIsNoCreditForTheWhole() {
    String wire = "OSTEND (AP) - " + GRAIN;
    for (String byline :
        new String[] {
          "Lena Orr and AP", "Courier staff with the Associated Press", "AP & Lena Orr"
        }) {
      Known shared = new Known("Coastal Gazette", null, null, byline, null);
      Newsstand stand =
          new Newsstand().put(shared, report(BEES)).put("Inland Courier", report(wire));
      assertThat(stand.groups()).as(byline).containsExactly("r1", "r2");
    }
    Known whole =
        new Known("Coastal Gazette", null, null, "Lena Orr and Jan Roe, Associated Press", null);
    assertThat(
            new Newsstand().put(whole, report(BEES)).put("Inland Courier", report(wire)).groups())
        .containsExactly("r1 r2");
  }

  @Test
  void filesFromAnAgencyAreAPartOnly() {
    for (String line :
        new String[] {
          "With files from Reuters", "AFP contributed to this report.", "(With inputs from PTI)"
        }) {
      Newsstand stand =
          pair(
              BEES + "\n\n" + line,
              GRAIN + "\n\n— " + line.replaceAll(".*?(Reuters|AFP|PTI).*", "$1"));
      assertThat(stand.groups()).as(line).containsExactly("r1", "r2");
    }
  }

  @Test
  void anAgencyIsANamedSourceUnderAnyOfItsNames() {
    Newsstand stand =
        new Newsstand()
            .put("tass.com", report(BEES))
            .put("Inland Courier", report(GRAIN, "The silos were empty, according to TASS."));
    assertThat(stand.basis(Origin.Kind.NAMED_SOURCE))
        .extracting(Origin.Basis::from, Origin.Basis::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("r1", "r2"));
  }

  @Test
  void reportsThatOnePlatformPassesOnAreNotOfOnePublisher() {
    Known one = new Known(null, null, null, null, "https://www.msn.com/en-us/news/1");
    Known other = new Known(null, null, null, null, "https://www.msn.com/en-us/news/2");
    assertThat(new Newsstand().put(one, report(BEES)).put(other, report(GRAIN)).groups())
        .containsExactly("r1", "r2");
    assertThat(
            new Newsstand()
                .put("Yahoo News", report(BEES))
                .put("Yahoo News", report(GRAIN))
                .groups())
        .containsExactly("r1", "r2");
  }

  @Test
  void theAgencysOwnReportIsWhereTheOthersComeFrom() {
    Newsstand stand =
        new Newsstand()
            .put("Coastal Gazette", report("OSTEND, May 4 (Reuters) - " + BEES))
            .put("Reuters", report(GRAIN));
    Origin.Basis basis = stand.basis(Origin.Kind.WIRE_CREDIT).getFirst();
    assertThat(basis.from()).isEqualTo("r2");
    assertThat(basis.to()).isEqualTo("r1");
  }

  @Test
  void titlesOfOneOwnerCountOnce() {
    Newsstand stand =
        new Newsstand()
            .put("Daily Mirror", report(BEES))
            .put("Manchester Evening News", report(GRAIN))
            .put(
                "The Guardian",
                report("Honey will be dear this winter, dealers at the harbour market fear."));
    assertThat(stand.groups()).containsExactly("r1 r2", "r3");
    assertThat(stand.basis(Origin.Kind.SAME_PUBLISHER)).hasSize(1);
  }

  @Test
  void anAddressNamesThePublisherToo() {
    Known page = new Known(null, null, null, null, "https://www.liverpoolecho.co.uk/news/1");
    Newsstand stand = new Newsstand().put(page, report(BEES)).put("Daily Mirror", report(GRAIN));
    assertThat(stand.groups()).containsExactly("r1 r2");
  }

  @Test
  void unknownOutletsAreEachTheirOwnFamily() {
    assertThat(pair(BEES, GRAIN).groups()).containsExactly("r1", "r2");
    assertThat(new Newsstand().put(report(BEES)).put(report(GRAIN)).groups())
        .containsExactly("r1", "r2");
  }

  @Test
  void theEarlierReportIsTheSource() {
    Newsstand stand =
        new Newsstand()
            .put("Inland Courier", LocalDate.of(2021, 5, 6), report(BEES, GRAIN))
            .put("Coastal Gazette", LocalDate.of(2021, 5, 4), report(BEES, GRAIN));
    Origin.Basis basis = stand.basis(Origin.Kind.REUSED_PASSAGE).getFirst();
    assertThat(basis.from()).isEqualTo("r2");
    assertThat(basis.to()).isEqualTo("r1");
  }

  @Test
  void onOneDayTheDirectionStaysOpenUnlessOneNamesTheOther() {
    LocalDate day = LocalDate.of(2021, 5, 4);
    Newsstand silent =
        new Newsstand()
            .put("Inland Courier", day, report(BEES, GRAIN))
            .put("Coastal Gazette", day, report(BEES, GRAIN));
    assertThat(silent.basis(Origin.Kind.REUSED_PASSAGE).getFirst().from()).isNull();
    Newsstand naming =
        new Newsstand()
            .put("Inland Courier", day, report(BEES, GRAIN))
            .put("Coastal Gazette", day, report(BEES, GRAIN, "So the Inland Courier reported."));
    assertThat(naming.basis(Origin.Kind.REUSED_PASSAGE).getFirst().from()).isEqualTo("r1");
  }

  @Test
  void namingASourceIsShownButLeavesTheRestOfAReportItsOwn() {
    Newsstand stand =
        pair(BEES, GRAIN + " Half the hives are empty, according to the Coastal Gazette.");
    assertThat(stand.groups()).containsExactly("r1", "r2");
    assertThat(stand.basis(Origin.Kind.NAMED_SOURCE))
        .extracting(Origin.Basis::from, Origin.Basis::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("r1", "r2"));
  }
}
