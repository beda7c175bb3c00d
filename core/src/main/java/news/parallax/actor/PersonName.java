package news.parallax.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Comparison of persons' names by their parts, as [Spelling#nameParts] gives them.
final class PersonName {
  private static final int SHORTEST_MISSPELLED = 5;

  /// Short forms of given names with the full ones.
  private static final Map<String, List<String>> NICKNAMES =
      Table.read("nicknames.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> List.of(Table.cell(row, 1).split(","))));

  private PersonName() {}

  /// Whether a full name leaves out middle names of another: same first and last part, the others
  /// in order (`Donald Trump`, `Donald John Trump`); the given name may be a short form (`Joe`,
  /// `Joseph`).
  static boolean isShorterFormOf(List<String> shorter, List<String> longer) {
    if (shorter.size() < 2
        || shorter.size() > longer.size()
        || !isSameGivenName(shorter.getFirst(), longer.getFirst())
        || !shorter.getLast().equals(longer.getLast())) {
      return false;
    }
    int at = 1;
    for (String part : longer.subList(1, longer.size())) {
      if (at < shorter.size() && shorter.get(at).equals(part)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private static boolean isSameGivenName(String a, String b) {
    return a.equals(b)
        || NICKNAMES.getOrDefault(a, List.of()).contains(b)
        || NICKNAMES.getOrDefault(b, List.of()).contains(a);
  }

  /// Whether two full names are the same or differ by one letter in one given name (`Mathew`,
  /// `Matthew`); short names must agree to the letter.
  static boolean isSpellingOf(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2 || !a.getLast().equals(b.getLast())) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        differing++;
        boolean near =
            Math.min(a.get(i).length(), b.get(i).length()) >= SHORTEST_MISSPELLED
                && Spelling.nearlySame(a.get(i), b.get(i));
        if (!near) {
          return false;
        }
      }
    }
    return differing <= 1;
  }

  /// Whether the last parts of a name are the given ones, and there are more.
  static boolean endsWith(List<String> name, List<String> last) {
    return name.size() > last.size()
        && name.subList(name.size() - last.size(), name.size()).equals(last);
  }
}
