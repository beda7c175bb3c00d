package news.parallax.figure;

import java.util.Optional;
import news.parallax.figure.Units.Unit;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// How old somebody is.
///
/// @param from index of the first token that tells it
/// @param to index after the last token that tells it
/// @param head whose age it is, or the number itself
record Age(Quantity quantity, String unit, int from, int to, Token head) {
  private static final String YEARS = "year of age";
  private static final double OLDEST = 120;

  /// `Ana Ruiz, 34,` and `aged 34`.
  static Optional<Age> at(Sentence sentence, Quantity quantity) {
    int from = quantity.from();
    boolean years = quantity.value() == null || quantity.value() <= OLDEST;
    boolean aged = Words.at(sentence, from - 1).equals("aged");
    return years && (aged || isSetOff(sentence, quantity))
        ? Optional.of(
            new Age(quantity, YEARS, from, quantity.to(), sentence.token(quantity.to() - 1)))
        : Optional.empty();
  }

  /// A number alone between a name's comma and another mark; of two, also `both 51`.
  private static boolean isSetOff(Sentence sentence, Quantity quantity) {
    boolean shared = Words.at(sentence, quantity.from() - 1).matches("both|each");
    int from = shared ? quantity.from() - 1 : quantity.from();
    return Words.at(sentence, from - 1).equals(",")
        && from >= 2
        && sentence.token(from - 2).isProperNoun()
        && (quantity.to() == sentence.tokens().size()
            || Words.at(sentence, quantity.to()).matches("[,.;)]|who|was|is|and"));
  }

  /// `in his 30s`: somewhere in those ten years.
  static Optional<Age> inDecade(Sentence sentence, int at) {
    String word = Words.at(sentence, at);
    if (!word.matches("[1-9]0s") || !Words.DEFINITE.contains(Words.at(sentence, at - 1))) {
      return Optional.empty();
    }
    double least = Double.parseDouble(word.substring(0, 2));
    Quantity years = new Quantity(null, least, least + 9, at, at + 1);
    return Optional.of(new Age(years, YEARS, at, at + 1, sentence.token(at)));
  }

  /// `34 years old`, `34-year-old`.
  static Optional<Age> ofYears(Sentence sentence, Quantity quantity, Unit unit, int to) {
    int old = Quantity.isDash(Words.at(sentence, to)) ? to + 1 : to;
    return unit.name().equals("year") && Words.at(sentence, old).equals("old")
        ? Optional.of(new Age(quantity, YEARS, quantity.from(), old + 1, sentence.token(to - 1)))
        : Optional.empty();
  }
}
