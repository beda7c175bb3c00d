package news.parallax.story;

import news.parallax.memory.Window;

/// By what likeness reports make stories, and how long stories stay open. Likeness is the cosine of
/// two term vectors, 0 to 1.
///
/// @param join least likeness by which a report joins a story
/// @param merge least likeness by which two stories that a report both joins become one; above 1
///     they never do
/// @param split likeness of a story's later half to its earlier one below which the later half
///     becomes a story of its own; 0 lets none part
/// @param window how many days after its last report a story closes, and how many are open at most
public record StoryRules(double join, double merge, double split, Window window) {
  /// The middle of a plain: on the news clusters of Giveme5W1H B³ changes by less than 0.02 between
  /// 0.8 and 1.2 times this (`./parallax eval --task stories-giveme5w1h`).
  public static final double JOIN = 0.2;

  /// For reports that are divided once.
  public static final StoryRules DEFAULT =
      new StoryRules(JOIN, 3 * JOIN, JOIN / 2, new Window(365, 50_000));

  /// For a desk that works with its stories: what was put in one stays there.
  public static final StoryRules STEADY = new StoryRules(JOIN, 2, 0, DEFAULT.window());

  public StoryRules {
    if (!(join >= 0 && merge >= join && split >= 0 && split <= join)) {
      throw new IllegalArgumentException(
          "expected 0 <= split <= join <= merge, got split %s, join %s, merge %s"
              .formatted(split, join, merge));
    }
  }

  /// The same but for the likeness, the others in proportion.
  public StoryRules joiningAt(double likeness) {
    return new StoryRules(likeness, merge * likeness / join, split * likeness / join, window);
  }

  public StoryRules within(Window other) {
    return new StoryRules(join, merge, split, other);
  }
}
