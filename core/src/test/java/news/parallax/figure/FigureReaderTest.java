package news.parallax.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import news.parallax.language.Analysis;
import news.parallax.language.Numerals;
import news.parallax.testkit.Parsed;
import news.parallax.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three miners                   | three miners           | 3      | EXACT     |          | miners
          at least 11 miners             | at least 11 miners     | 11     | AT_LEAST  |          | miners
          more than 2,500 homes          | more than 2,500 homes  | 2500   | MORE_THAN |          | homes
          about a dozen boats            | about a dozen boats    | 12     | ABOUT     |          | boats
          up to forty-two trucks         | up to forty-two trucks | 42     | AT_MOST   |          | trucks
          fewer than 30 boats            | fewer than 30 boats    | 30     | LESS_THAN |          | boats
          1.3 million voters             | 1.3 million voters     | 1300000 | EXACT    |          | voters
          nearly half a million voters   | nearly half a million voters | 500000 | ABOUT |        | voters
          12 wounded                     | 12                     | 12     | EXACT     |          | wounded
          $ 767bn                        | $ 767bn                | 767000000000 | EXACT | US dollar |
          40 %                           | 40 %                   | 40     | EXACT     | percent  |
          about 33 miles                 | about 33 miles         | 33     | ABOUT     | mile     |
          over two decades               | over two decades       | 20     | MORE_THAN | year     |
          120 miles an hour              | 120 miles an hour      | 120    | EXACT     | mile per hour |
          5.4 per cent                   | 5.4 per cent           | 5.4    | EXACT     | percent  |
          170,000-square-foot            | 170,000-square-foot    | 170000 | EXACT     | square foot |
          30m wave                       | 30m                    | 30     | EXACT     | metre    |
          within 80m                     | within 80m             | 80     | AT_MOST   | metre    |
          50m by 20m                     | 50m                    | 50     | EXACT     | metre    |
          50m books                      | 50m books              | 50000000 | EXACT   |          | books
          """)
  void aPhraseHasItsValueUnitAndBound(
      String words, String span, double value, String comparator, String unit, String counts) {
    Figure figure = read("We saw " + words).getFirst();

    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.comparator()).hasToString(comparator);
    assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
    assertThat(figure.counts()).isEqualTo(counts == null ? "" : counts);
    assertThat(("We saw " + words).substring(figure.span().start(), figure.span().end()))
        .isEqualTo(span);
  }

  @ParameterizedTest
  @CsvSource({"10 to 15 boats,10,15", "between 12 and 69 boats,12,69", "40 % to 45 %,40,45"})
  void aRangeHasTwoEndsAndNoValue(String words, double min, double max) {
    Figure figure = read("We saw " + words).getFirst();

    assertThat(figure.value()).isNull();
    assertThat(figure.min()).isEqualTo(min);
    assertThat(figure.max()).isEqualTo(max);
  }

  @Test
  void aVagueWordHasOnlyALowerEnd() {
    Figure figure = read("We saw tens of thousands marchers").getFirst();

    assertThat(figure.value()).isNull();
    assertThat(figure.min()).isEqualTo(20_000);
    assertThat(figure.comparator()).isEqualTo(Figure.Comparator.AT_LEAST);
  }

  @ParameterizedTest
  @CsvSource({
    "We saw Article 5 again",
    "We met on 3 May 2029",
    "We met in 1999",
    "We saw the two leaders",
    "We won 6 - 2",
    "We saw COVID-19 again",
    "We saw one way",
    "We saw one of our people",
    "We met at 40 East 5th Ave.",
    "We saw the 2500 block",
    "We met on Interstate 75"
  })
  void numbersThatCountNothingAreNoFigures(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aConversionInBracketsIsNoSecondQuantity() {
    assertThat(read("It lies 30 miles (48 km) away")).hasSize(1);
  }

  /// A sentence of words without a parse; numbers are `CD`, words that end in s plural nouns.
  private static List<Figure> read(String sentence) {
    StringBuilder table = new StringBuilder("= ").append(sentence).append('\n');
    for (String word : sentence.replaceAll("([()-])", " $1 ").trim().split(" +")) {
      String lemma = word.toLowerCase(Locale.ROOT);
      table.append("%s %s %s 0 root%n".formatted(word, lemma, tag(word)));
    }
    Analysis analysis = Parsed.of(table.toString());
    return FigureReader.read(analysis, TimeTagger.tag(analysis));
  }

  private static String tag(String word) {
    if (Numerals.value(word).isPresent() || word.matches("\\d.*")) {
      return "CD";
    }
    return switch (word) {
      case "wounded" -> "VBN";
      case "saw", "met", "won", "lies" -> "VBD";
      case "in", "on", "of", "than", "to" -> "IN";
      case "about", "away", "again", "nearly" -> "RB";
      default -> word.matches("[a-z]+s") ? "NNS" : word.matches("[a-z]+") ? "DT" : "NN";
    };
  }
}
