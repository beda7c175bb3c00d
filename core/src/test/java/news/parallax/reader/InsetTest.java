package news.parallax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;

/// Headlines that a page glues into a sentence behind a name.
class InsetTest {
  private static final String LEAD =
      "Harbour talks resume\n\nThe talks on the harbour went on for a second day on Monday.\n";

  private static Report read(String text) {
    var outcome =
        ReportReader.read(
            "r1",
            "talks.txt",
            (LEAD + text).getBytes(StandardCharsets.UTF_8),
            ReportReader.Known.NOTHING);
    return ((ReportReader.Outcome.Read) outcome).report();
  }

  @Test
  void headlinesGluedBehindANameAreNoneOfTheSentence() {
    Report report =
        read(
            "Transport Minister Ana Ruiz Ana Maria RuizFerry strike ends after a week Ruiz: harbour"
                + " needs new cranes MORE said on Monday that the harbour would open.\n");
    assertThat(report.toldText()).hasSameSizeAs(report.text());
    assertThat(report.toldText().lines().toList().getLast().replaceAll(" +", " "))
        .isEqualTo("Transport Minister Ana Ruiz said on Monday that the harbour would open.");
    assertThat(report.text()).contains("RuizFerry strike");
  }

  @Test
  void aNameThatOnlyLooksGluedStays() {
    String line =
        "Ana McRuiz and Leo McRuiz of DataHarbour said that MORE ships were on their way.";
    assertThat(read(line + "\n").toldText()).contains(line);
  }
}
