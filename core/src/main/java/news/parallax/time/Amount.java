package news.parallax.time;

import java.math.BigDecimal;

/// How numbers of units are printed in TIMEX3 values.
final class Amount {
  private Amount() {}

  /// Without a fraction when there is none: `24`, `2.5`.
  static String print(double amount) {
    return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
  }
}
