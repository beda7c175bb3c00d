package news.parallax.change;

import java.util.List;

/// One thing that is new in a story.
///
/// @param text a sentence without its full stop, for people
/// @param sources the reports behind it, as their sources name them, sorted
public record Change(Kind kind, String text, List<String> sources) {
  /// What kind of news it is, in the order in which changes are told.
  public enum Kind {
    STORY_BEGINS,
    REPORT_JOINS,
    REPORT_LEAVES,
    CONFIRMED,
    DISPUTED,
    DISPUTE_GROWS,
    DISPUTE_ENDS,
    TOLL,
    DENIED,
    AGREEMENT,
    SANCTION
  }

  public Change {
    sources = sources.stream().sorted().distinct().toList();
  }
}
