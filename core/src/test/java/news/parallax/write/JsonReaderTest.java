package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.report.Report;
import news.parallax.testkit.CorridorStory;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private static final Account ACCOUNT = CorridorStory.account();

  private static List<Report> reports() {
    return ACCOUNT.reports().stream().map(ReportEntry::report).toList();
  }

  @Test
  void whatWasWrittenIsReadAsTheSameAccount() {
    String json = new JsonWriter(false).write(ACCOUNT);
    assertThat(new JsonReader(reports()).read(json)).isEqualTo(ACCOUNT);
  }

  @Test
  void anotherFormatIsNamed() {
    assertThatThrownBy(() -> new JsonReader(reports()).read("{\"format\": \"other/2\"}"))
        .hasMessage("Expected an account of the form parallax-account/1, got 'other/2'");
  }

  @Test
  void aReportThatIsNotThereIsNamed() {
    String json = new JsonWriter(false).write(ACCOUNT);
    assertThatThrownBy(() -> new JsonReader(List.of()).read(json)).hasMessageContaining("r1");
  }
}
