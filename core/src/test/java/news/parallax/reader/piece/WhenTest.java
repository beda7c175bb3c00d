package news.parallax.reader.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2021-03-08,                          2021-03-08",
    "2021-03-08T17:05:00+01:00,           2021-03-08T17:05:00+01:00",
    "2021-03-08T17:05:00.123Z,            2021-03-08T17:05:00Z",
    "2021-03-08 17:05,                    2021-03-08",
    "20210308T170500Z,                    2021-03-08T17:05:00Z",
    "'Mon, 08 Mar 2021 17:05:00 GMT',     2021-03-08T17:05:00Z",
    "'Mon, 8 Mar 2021 17:05 +0100 (CET)', 2021-03-08T17:05:00+01:00",
    "'Mon, 08 Mar 2021 12:05:00 EST',     2021-03-08T12:05:00-05:00",
    "'8 Mar 21 17:05:00 +0000',           2021-03-08T17:05:00Z",
  })
  void datesAsMachinesWriteThem(String written, String read) {
    assertThat(When.of(written)).hasValueSatisfying(when -> assertThat(when).hasToString(read));
  }

  @Test
  void whatIsNoDayIsNone() {
    assertThat(Stream.of("", "soon", "2021-02-30", "08/03/2021", "2021", "99999-01-01"))
        .allSatisfy(written -> assertThat(When.of(written)).isEmpty());
  }
}
