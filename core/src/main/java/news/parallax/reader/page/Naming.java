package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final int LONGEST_PHRASE = 3;
  private static final int LONGEST_NAMES = 400;
  private static final Phrases PHRASES = Phrases.of(WordTable.named(Naming.class, "markup.tsv"));

  private final Map<String, Set<Role>> known = new HashMap<>();

  /// @param names the value of a `class` or `id` attribute
  Set<Role> of(String names) {
    return names.isEmpty() ? Set.of() : known.computeIfAbsent(names, Naming::roles);
  }

  private static Set<Role> roles(String names) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    String looked = names.substring(0, Math.min(names.length(), LONGEST_NAMES));
    for (String name : looked.split("\\s+")) {
      String lower = name.toLowerCase(Locale.ROOT);
      int modifier = name.indexOf(MODIFIER, 1);
      if (PHRASES.states.stream().noneMatch(lower::startsWith)) {
        roles.addAll(ofName(words(modifier < 0 ? name : name.substring(0, modifier))));
      }
    }
    return roles;
  }

  /// What stands last in a name says what the element is: an `entry-content-footer` is no content.
  private static Set<Role> ofName(List<String> words) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (int to = 1; to <= words.size(); to++) {
      EnumSet<Role> here = EnumSet.noneOf(Role.class);
      for (int from = Math.max(0, to - LONGEST_PHRASE); from < to; from++) {
        PHRASES.add(String.join("-", words.subList(from, to)), here);
      }
      if (here.contains(Role.BESIDE) || here.contains(Role.COMMENT)) {
        roles.clear();
      }
      roles.addAll(here);
    }
    return roles;
  }

  /// Cuts at everything that is no letter, and before capitals that follow a small letter.
  private static List<String> words(String name) {
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

  /// The table, ready for look-up.
  private record Phrases(
      Map<Role, Set<String>> whole, Map<Role, List<String>> beginnings, List<String> states) {
    static Phrases of(WordTable table) {
      Map<Role, Set<String>> whole = new EnumMap<>(Role.class);
      Map<Role, List<String>> beginnings = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        Set<String> exact = new HashSet<>();
        List<String> open = new ArrayList<>();
        for (String phrase : table.of(role.name().toLowerCase(Locale.ROOT))) {
          if (phrase.endsWith("*")) {
            open.add(phrase.substring(0, phrase.length() - 1));
          } else {
            exact.add(phrase);
          }
        }
        whole.put(role, exact);
        beginnings.put(role, open);
      }
      return new Phrases(whole, beginnings, table.of("state"));
    }

    void add(String phrase, Set<Role> roles) {
      for (Role role : Role.values()) {
        if (whole.getOrDefault(role, Set.of()).contains(phrase)
            || beginnings.getOrDefault(role, List.of()).stream().anyMatch(phrase::startsWith)) {
          roles.add(role);
        }
      }
    }
  }
}
