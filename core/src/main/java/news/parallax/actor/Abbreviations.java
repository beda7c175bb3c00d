package news.parallax.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.report.Report;

/// Abbreviations that a report explains by a name beside them, `X Y Z (XYZ)`.
final class Abbreviations {
  private static final int LONGEST = 8;

  private Abbreviations() {}

  /// The full names by abbreviation, both as printed.
  static Map<String, String> of(Report report, List<Named> names) {
    Map<String, String> found = new HashMap<>();
    for (int i = 1; i < names.size(); i++) {
      Named full = names.get(i - 1);
      Named shorter = names.get(i);
      String text = Spelling.plain(report.at(shorter.span()));
      if (isInParenthesesAfter(full, shorter) && isAbbreviation(text)) {
        String name = Spelling.plain(report.at(full.span()));
        if (initials(name).startsWith(text.substring(0, 1).toLowerCase(Locale.ROOT))) {
          found.putIfAbsent(text, name);
        }
      }
    }
    return found;
  }

  private static boolean isInParenthesesAfter(Named full, Named shorter) {
    return full.sentence() == shorter.sentence()
        && shorter.from() == full.to() + 1
        && shorter.sentence().token(full.to()).text().equals("(");
  }

  /// Whether a name is written in capitals like `DPRK` or `U.S.`.
  static boolean isAbbreviation(String name) {
    String letters = name.replace(".", "").replace("-", "");
    return letters.length() >= 2
        && letters.length() <= LONGEST
        && !letters.contains(" ")
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && Character.isLetter(letters.codePointAt(0));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Spelling.key(name).split("[ -]")) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
