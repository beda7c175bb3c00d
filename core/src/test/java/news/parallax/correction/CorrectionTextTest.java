package news.parallax.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionTextTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 13);
  private static final Passage WORDS =
      new Passage(
          "2-herald.txt", "“we: were not asked” \\ # [a] {b}\n\u0085\u2028 & 'c' \"d\" é 😀");

  static Stream<Fix> fixes() {
    return Stream.of(
        new Fix.SameActor(List.of("Elena Moraru", "E. Moraru")),
        new Fix.OtherActors(List.of("Harbour Office", "yes")),
        new Fix.SameStory(List.of("1-wire.txt", "7.txt")),
        new Fix.OwnStory(List.of("- 9.txt")),
        new Fix.SameHappening(List.of(WORDS, new Passage("1.txt", "null"))),
        new Fix.OtherHappenings(List.of(WORDS, new Passage("1.txt", "talks"))),
        new Fix.Published("2-herald.txt", DAY),
        new Fix.Meant(WORDS, DAY, DAY.plusDays(2)),
        new Fix.SaidBy(WORDS, "Anna Berg"),
        new Fix.SaidBy(WORDS, null),
        new Fix.Dismissed("number", "miners: trapped", "1.txt"));
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void whatIsWrittenIsReadBackOnOneLine(Fix fix) {
    Correction correction = new Correction(fix, "A. Berg", DAY, "Because: \"so\"");
    String text = CorrectionText.of(correction);
    assertThat(text.lines()).hasSize(1);
    assertThat(CorrectionFile.parse(text))
        .isEqualTo(new CorrectionFile(new Corrections(List.of(correction)), List.of()));
  }
}
