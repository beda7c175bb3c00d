package news.parallax.pact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What one report calls an agreement: its proper names and abbreviations, and until it has one the
/// words that describe it best.
final class Designation {
  private final String kind;
  private final Set<String> names = new TreeSet<>();
  private @Nullable String fullName;
  private String description;
  private boolean titled;

  /// @param kind the noun for what it is (`treaty`)
  /// @param description words that stand for it until others do
  Designation(String kind, String description) {
    this.kind = kind;
    this.description = description;
  }

  /// Its words are those of a title: any others describe it better.
  void inTitle() {
    titled = true;
  }

  String kind() {
    return kind;
  }

  /// Its longest name, else its description.
  String shown() {
    return fullName == null ? description : fullName;
  }

  /// All names and abbreviations in lower case.
  List<String> names() {
    return List.copyOf(names);
  }

  /// Whether it has a proper name.
  boolean isName() {
    return fullName != null;
  }

  boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Whether a word stands in one of the names.
  boolean hasWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> List.of(name.split("[ -]")).contains(lower));
  }

  /// Whether a noun stands in a name or in the words that describe it.
  boolean hasNoun(String noun) {
    return kind.equals(noun)
        || hasWord(noun)
        || description.toLowerCase(Locale.ROOT).contains(noun);
  }

  /// Takes over what a mention calls it.
  ///
  /// @param words the whole mention as it stands in the text
  void add(PactMention mention, String words) {
    String name = mention.name();
    if (name != null) {
      names.add(name.toLowerCase(Locale.ROOT));
      if (fullName == null || name.length() > fullName.length()) {
        fullName = name;
      }
    } else if (mention.isDescription() && (titled || words.length() > description.length())) {
      description = words;
      titled = false;
    }
    names.addAll(mention.acronyms());
  }
}
