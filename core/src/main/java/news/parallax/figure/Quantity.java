package news.parallax.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.language.Numerals;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;
import org.jspecify.annotations.Nullable;

/// A number, a range or a vague word in a sentence, without what bounds it and its unit.
///
/// @param value null for a range and a vague word
/// @param min null when there is no lower end
/// @param max null when there is no upper end
/// @param from index of its first token
/// @param to index after its last token
record Quantity(
    @Nullable Double value, @Nullable Double min, @Nullable Double max, int from, int to) {
  private static final Pattern SCALED =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(k|mn|m|bn|b|tn|trn)");
  private static final List<Vague> VAGUE =
      WordTable.rows(Quantity.class, "vague.tsv").stream()
          .map(row -> new Vague(Double.parseDouble(row.get(0)), List.of(row.get(1).split(" "))))
          .sorted((a, b) -> Integer.compare(b.words().size(), a.words().size()))
          .toList();

  private record Vague(double least, List<String> words) {}

  /// The quantity that starts at a token.
  static Optional<Quantity> at(Sentence sentence, int from) {
    if (Words.at(sentence, from).equals("between")) {
      return exact(sentence, from + 1).flatMap(low -> between(sentence, low));
    }
    Optional<Quantity> first = exact(sentence, from);
    return first.isPresent() ? first.map(low -> ranged(sentence, low)) : vague(sentence, from);
  }

  /// `between 8 and 15`, `between 8 % and 15 %`.
  private static Optional<Quantity> between(Sentence sentence, Quantity low) {
    int and = Units.from(sentence, low.to()).map(Units.Found::to).orElse(low.to());
    return Words.at(sentence, and).equals("and")
        ? range(low, exact(sentence, and + 1))
        : Optional.empty();
  }

  /// The number with what follows, when that makes it a range (`10 to 15`, `40 % to 45 %`).
  private static Quantity ranged(Sentence sentence, Quantity low) {
    int link = low.to();
    Optional<Units.Found> unit = Units.from(sentence, link);
    int after = unit.map(Units.Found::to).orElse(link);
    String word = Words.at(sentence, after);
    if (!word.equals("to") && !(after == link && isDash(word))) {
      return low;
    }
    int next = Units.isSign(sentence, after + 1) ? after + 2 : after + 1;
    Optional<Quantity> high = exact(sentence, next);
    boolean sameUnit =
        unit.isEmpty()
            || high.flatMap(q -> Units.at(sentence, q.to()))
                .filter(unit.get().unit()::equals)
                .isPresent();
    return sameUnit ? range(low, high).orElse(low) : low;
  }

  static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—");
  }

  private static Optional<Quantity> range(Quantity low, Optional<Quantity> high) {
    Double least = low.value();
    return high.filter(q -> least != null && q.value() != null && least < q.value())
        .map(q -> new Quantity(null, least, q.value(), low.from(), q.to()));
  }

  private static Optional<Quantity> exact(Sentence sentence, int from) {
    if (from >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Matcher scaled = SCALED.matcher(Words.at(sentence, from));
    if (scaled.matches()) {
      double scale = Metres.standAt(sentence, from) ? 1 : scale(scaled.group(2));
      double value = Double.parseDouble(scaled.group(1).replace(",", "")) * scale;
      return Optional.of(new Quantity(value, null, null, from, from + 1));
    }
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    Optional<Numerals.Numeral> numeral = Numerals.at(words, from);
    return numeral.isPresent()
        ? numeral.map(n -> new Quantity(n.value(), null, null, from, from + n.words()))
        : ofScale(sentence, from);
  }

  private static double scale(String suffix) {
    return switch (suffix) {
      case "k" -> 1e3;
      case "m", "mn" -> 1e6;
      case "b", "bn" -> 1e9;
      default -> 1e12;
    };
  }

  /// `a dozen`, `half a million`, `half billion`.
  private static Optional<Quantity> ofScale(Sentence sentence, int from) {
    String word = Words.at(sentence, from);
    boolean half = word.equals("half");
    int at = half && Words.at(sentence, from + 1).equals("a") ? from + 2 : from + 1;
    if (!half && !word.equals("a")) {
      return Optional.empty();
    }
    return Numerals.at(List.of("one", Words.at(sentence, at)), 0)
        .filter(n -> n.words() == 2)
        .map(n -> new Quantity(half ? n.value() / 2 : n.value(), null, null, from, at + 1));
  }

  private static Optional<Quantity> vague(Sentence sentence, int from) {
    return VAGUE.stream()
        .filter(vague -> Words.standAt(sentence, from, vague.words()))
        .findFirst()
        .map(vague -> new Quantity(null, vague.least(), null, from, from + vague.words().size()));
  }

  boolean isVague() {
    return value == null && max == null;
  }

  /// Every part times a number.
  Quantity times(double by) {
    return new Quantity(
        value == null ? null : value * by,
        min == null ? null : min * by,
        max == null ? null : max * by,
        from,
        to);
  }

  /// Whether its first token is a word that counts only some things (`one`).
  boolean isOne(Sentence sentence) {
    return to == from + 1 && sentence.token(from).text().toLowerCase(Locale.ROOT).equals("one");
  }
}
