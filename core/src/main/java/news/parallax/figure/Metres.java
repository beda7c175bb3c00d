package news.parallax.figure;

import java.util.Locale;
import news.parallax.figure.Units.Kind;
import news.parallax.figure.Units.Unit;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Tells metres from millions where one letter is glued to a number: `a 30m wave`, `fell 600m` and
/// `50m by 50m`, but `50m people`.
final class Metres {
  static final Unit UNIT = new Unit(Kind.MEASURE, "metre", 1);

  private Metres() {}

  /// Whether a word is a number of metres: by what stands around it, or since somebody falls that
  /// far in a sentence that speaks of no money.
  static boolean standAt(Sentence sentence, int at) {
    return isGlued(sentence, at)
        && !Units.isSign(sentence, at - 1)
        && (Words.BEFORE_METRES.contains(Words.at(sentence, at - 1))
            || Words.AFTER_METRES.contains(Words.at(sentence, at + 1))
            || isSide(sentence, at)
            || Words.at(sentence, at - 1).equals("by") && isSide(sentence, at - 2)
            || isFallen(sentence, at));
  }

  private static boolean isGlued(Sentence sentence, int at) {
    return Words.at(sentence, at).matches("\\d[\\d,]*(\\.\\d+)?m");
  }

  /// `50m by 20m`.
  private static boolean isSide(Sentence sentence, int at) {
    return isGlued(sentence, at)
        && Words.at(sentence, at + 1).equals("by")
        && isGlued(sentence, at + 2);
  }

  private static boolean isFallen(Sentence sentence, int at) {
    return sentence
            .head(sentence.token(at))
            .map(Token::lemma)
            .filter(verb -> Words.FALLING.contains(verb.toLowerCase(Locale.ROOT)))
            .isPresent()
        && sentence.tokens().stream().noneMatch(word -> Units.isOfMoney(sentence, word.index()));
  }
}
