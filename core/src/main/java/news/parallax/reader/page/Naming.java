package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import news.parallax.reader.text.WordTable;

/// What the names that a page's author gave to elements say about them. Remembers the answers for
/// the names of one page, since pages repeat them; not for several threads.
final class Naming {
  /// What a name says; an element may be several things.
  enum Role {
    BODY,
    ARTICLE,
    MAIN,
    LEAD,
    BESIDE,
    COMMENT
  }

  /// What follows tells how an element is shown, not what it is (the BEM convention).
  private static final String MODIFIER = "--";

  private static final int LONGEST_NAMES = 400;
  private static final WordTable TABLE = WordTable.named(Naming.class, "markup.tsv");
  private static final NamePhrases PHRASES = NamePhrases.of(TABLE);
  private static final List<String> STATES = TABLE.of("state");

  private final Map<String, Set<Role>> known = new HashMap<>();

  /// @param names the value of a `class` or `id` attribute
  Set<Role> of(String names) {
    return names.isEmpty() ? Set.of() : known.computeIfAbsent(names, Naming::roles);
  }

  private static Set<Role> roles(String names) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    String looked = names.substring(0, Math.min(names.length(), LONGEST_NAMES));
    StringTokenizer parts = new StringTokenizer(looked);
    while (parts.hasMoreTokens()) {
      String name = parts.nextToken();
      int modifier = name.indexOf(MODIFIER, 1);
      if (!isState(name.toLowerCase(Locale.ROOT))) {
        roles.addAll(PHRASES.roles(words(modifier < 0 ? name : name.substring(0, modifier))));
      }
    }
    return roles;
  }

  private static boolean isState(String name) {
    for (String state : STATES) {
      if (name.startsWith(state)) {
        return true;
      }
    }
    return false;
  }

  /// The words of a name in lower case: cut at everything that is no letter, and before capitals
  /// that follow a small letter.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((begins || !Character.isLetter(c)) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
