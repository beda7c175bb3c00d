package news.parallax.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How names are compared: spellings of one name become one key.
final class Spelling {
  private Spelling() {}

  /// A name as the word lists write it: straight apostrophes and hyphens, single spaces.
  static String plain(String name) {
    return name.replace('’', '\'')
        .replace('‘', '\'')
        .replace('‑', '-')
        .replace('–', '-')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// A name's key: plain, lower case, without accents, full stops and a leading article.
  static String key(String name) {
    String folded =
        Normalizer.normalize(plain(name), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace('ı', 'i')
            .replace(".", "")
            .toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /// The words of a person's name that tell who it is: no initials, suffixes (`Jr.`) or Arabic
  /// articles.
  static List<String> nameParts(String name) {
    List<String> parts = new ArrayList<>();
    for (String word : key(name).split(" ")) {
      String part = word.replaceFirst("^(?:al|el|ul)-", "");
      if (part.length() > 1 && !part.equals("jr") && !part.equals("sr") && !part.equals("al")) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of(key(name)) : parts;
  }

  /// `MOSCOW` as `Moscow`; other words as they are.
  static String unshouted(String name) {
    if (name.length() < 4 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }

  /// Whether two words differ by at most one letter put in, left out or changed.
  static boolean nearlySame(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    return restA.equals(restB)
        || (!restA.isEmpty() && restA.substring(1).equals(restB))
        || (!restB.isEmpty() && restB.substring(1).equals(restA))
        || (!restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1)));
  }
}
