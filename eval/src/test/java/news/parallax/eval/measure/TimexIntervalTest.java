package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexIntervalTest {
  @ParameterizedTest
  @CsvSource({
    "2031-05-04,2031-05-04,2031-05-04",
    "2031-02,2031-02-01,2031-02-28",
    "2031,2031-01-01,2031-12-31",
    "203,2030-01-01,2039-12-31",
    "20,2000-01-01,2099-12-31",
    "2031-Q2,2031-04-01,2031-06-30",
    "2031-H2,2031-07-01,2031-12-31",
    "2026-W01,2025-12-29,2026-01-04",
    "2026-W01-WE,2026-01-03,2026-01-04",
    "2031-SU,2031-06-01,2031-08-31",
    "2031-WI,2031-12-01,2032-02-29",
    "2031-05-04T09:30,2031-05-04,2031-05-04",
    "2031-05-04/2031-06,2031-05-04,2031-06-30"
  })
  void coversItsDays(String value, LocalDate start, LocalDate end) {
    assertThat(TimexInterval.of(value)).contains(new TimexInterval(start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAST_REF", "P2D", "2031-05-XX", "XXXX-WXX-1", "2031-02-30", "/2031", ""})
  void whatNamesNoDaysCoversNone(String value) {
    assertThat(TimexInterval.of(value)).isEmpty();
  }

  @Test
  void twoNotationsOfOneMonthAreEqual() {
    assertThat(TimexInterval.of("2031-05-01/2031-05-31")).isEqualTo(TimexInterval.of("2031-05"));
  }
}
