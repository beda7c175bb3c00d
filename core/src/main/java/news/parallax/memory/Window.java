package news.parallax.memory;

/// How much is remembered of a stream: nothing older than `days` before the newest day seen, and
/// never more than `most` things, of which those go first that were not touched for longest.
///
/// @param days at least 1
/// @param most at least 2
public record Window(int days, int most) {
  public Window {
    if (days < 1 || most < 2) {
      throw new IllegalArgumentException(
          "A window needs at least 1 day and room for 2, got %d days and room for %d"
              .formatted(days, most));
    }
  }

  /// Without regard to days.
  public static Window holding(int most) {
    return new Window(Integer.MAX_VALUE, most);
  }
}
