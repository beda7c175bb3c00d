package news.parallax.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.language.Name;
import news.parallax.report.Report;

/// Shorter names that a report explains by a longer one: an abbreviation beside the name, `X Y Z
/// (XYZ)`, or anywhere the initials of one body's name, and a name without its last word where that
/// only says what kind of body it is (`Broadlake Airlines`, `Broadlake`).
final class Abbreviations {
  private static final int LONGEST = 8;
  private static final int SHORTEST_INITIALS = 3;
  private static final Set<String> TAILS = Table.read("orgtails.tsv").words();

  private Abbreviations() {}

  /// The full names by abbreviation, both as printed.
  static Map<String, String> of(Report report, List<Named> names) {
    Map<String, String> found = new HashMap<>();
    for (int i = 1; i < names.size(); i++) {
      Named full = names.get(i - 1);
      Named shorter = names.get(i);
      String text = Spelling.plain(report.at(shorter.span()));
      if (isGivenAfter(full, shorter) && isAbbreviation(text)) {
        String name = Spelling.plain(report.at(full.span()));
        if (initials(name).startsWith(text.substring(0, 1).toLowerCase(Locale.ROOT))
            || isOfAnotherLanguage(full, shorter, text, names, report)) {
          found.putIfAbsent(text, name);
        }
      }
    }
    Set<String> bodies = new TreeSet<>();
    names.stream()
        .filter(name -> name.type() == Name.Type.ORGANIZATION && name.length() > 1)
        .forEach(name -> bodies.add(Spelling.plain(report.at(name.span()))));
    for (Named name : names) {
      String text = Spelling.plain(report.at(name.span()));
      if (name.entry() == null && !found.containsKey(text)) {
        List<String> full = bodies.stream().filter(body -> isShortFor(name, text, body)).toList();
        if (full.size() == 1) {
          found.put(text, full.getFirst());
        }
      }
    }
    return found;
  }

  private static boolean isShortFor(Named name, String text, String body) {
    boolean initials =
        isAbbreviation(text)
            && text.length() >= SHORTEST_INITIALS
            && initials(body).equals(text.toLowerCase(Locale.ROOT));
    return initials || name.type() == Name.Type.ORGANIZATION && isWithoutTail(text, body);
  }

  /// Whether a name is a body's without the last word, which only says what kind of body it is.
  static boolean isWithoutTail(String text, String body) {
    int last = body.lastIndexOf(' ');
    return last > 0
        && body.substring(0, last).equals(text)
        && TAILS.contains(body.substring(last + 1).toLowerCase(Locale.ROOT));
  }

  /// Whether a name stands in brackets right after another, or behind `, or`.
  private static boolean isGivenAfter(Named full, Named shorter) {
    if (full.sentence() != shorter.sentence()) {
      return false;
    }
    int gap = shorter.from() - full.to();
    String next = gap > 0 ? shorter.sentence().token(full.to()).text() : "";
    return gap == 1 && next.equals("(")
        || gap == 2
            && next.equals(",")
            && shorter.sentence().token(full.to() + 1).text().equals("or");
  }

  /// Whether the letters are those of a body's name in its own language, by which the report goes
  /// on to call it.
  private static boolean isOfAnotherLanguage(
      Named full, Named shorter, String text, List<Named> names, Report report) {
    return full.type() == Name.Type.ORGANIZATION
        && full.length() >= SHORTEST_INITIALS
        && text.length() >= SHORTEST_INITIALS
        && names.stream()
            .anyMatch(
                name ->
                    name.span().start() > shorter.span().start()
                        && Spelling.plain(report.at(name.span())).equals(text));
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
