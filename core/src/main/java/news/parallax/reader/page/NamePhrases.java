package news.parallax.reader.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.reader.page.Naming.Role;
import news.parallax.reader.text.WordTable;
import org.jspecify.annotations.Nullable;

/// The phrases of `markup.tsv` as a tree of their characters, since every element of a page asks
/// for them: a name is followed from the start of each of its words until no phrase goes on so.
///
/// @param next by character; `-` stands between words
/// @param whole what a phrase says that ends here
/// @param open what a phrase says that ends here and goes on with any ending
record NamePhrases(Map<Character, NamePhrases> next, Set<Role> whole, Set<Role> open) {
  private static final int LONGEST_PHRASE = 3;
  private static final String ANY_ENDING = "*";

  private NamePhrases() {
    this(new HashMap<>(), EnumSet.noneOf(Role.class), EnumSet.noneOf(Role.class));
  }

  static NamePhrases of(WordTable table) {
    NamePhrases root = new NamePhrases();
    for (Role role : Role.values()) {
      for (String phrase : table.of(role.name().toLowerCase(java.util.Locale.ROOT))) {
        if (phrase.endsWith(ANY_ENDING)) {
          root.leaf(phrase.substring(0, phrase.length() - 1)).open.add(role);
        } else {
          root.leaf(phrase).whole.add(role);
        }
      }
    }
    return root;
  }

  private NamePhrases leaf(String phrase) {
    NamePhrases at = this;
    for (int i = 0; i < phrase.length(); i++) {
      at = at.next.computeIfAbsent(phrase.charAt(i), key -> new NamePhrases());
    }
    return at;
  }

  /// What a name says. What stands last in it says what the element is: an `entry-content-footer`
  /// is no content.
  ///
  /// @param words of the name, in lower case
  Set<Role> roles(List<String> words) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (int last = 0; last < words.size(); last++) {
      EnumSet<Role> here = EnumSet.noneOf(Role.class);
      for (int first = Math.max(0, last - LONGEST_PHRASE + 1); first <= last; first++) {
        addOf(words, first, last, here);
      }
      if (here.contains(Role.BESIDE) || here.contains(Role.COMMENT)) {
        roles.clear();
      }
      roles.addAll(here);
    }
    return roles;
  }

  /// Adds what the phrase of the words from `first` to `last` says.
  private void addOf(List<String> words, int first, int last, Set<Role> roles) {
    NamePhrases at = this;
    for (int word = first; word <= last; word++) {
      at = at.along(word == first ? "" : "-", roles);
      at = at == null ? null : at.along(words.get(word), roles);
      if (at == null) {
        return;
      }
    }
    roles.addAll(at.whole);
  }

  /// Where characters lead to, null when no phrase goes on so; on the way, what open phrases say is
  /// added.
  private @Nullable NamePhrases along(String characters, Set<Role> roles) {
    NamePhrases at = this;
    for (int i = 0; i < characters.length(); i++) {
      at = at.next.get(characters.charAt(i));
      if (at == null) {
        return null;
      }
      if (!at.open.isEmpty()) {
        roles.addAll(at.open);
      }
    }
    return at;
  }
}
