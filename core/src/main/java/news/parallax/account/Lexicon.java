package news.parallax.account;

import java.util.List;
import news.parallax.language.WordTable;

/// The word lists of this package: tab-separated lines; lines that start with `#` name the source.
final class Lexicon {
  private Lexicon() {}

  /// The rows of a list, each split at its tabs.
  ///
  /// @param file name of a resource beside this class
  static List<List<String>> rows(String file) {
    return WordTable.rows(Lexicon.class, file);
  }
}
