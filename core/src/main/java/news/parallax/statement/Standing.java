package news.parallax.statement;

/// How two statements of different reports stand to each other, where that can be told.
public sealed interface Standing {
  Statement left();

  Statement right();

  /// The part of the lighter statement's weight that the other shares, 0 to 1.
  double share();

  /// The part of all that either says that both say, 0 to 1.
  double closeness();

  /// They say much the same, and nothing in them excludes the other.
  ///
  /// @param ofLeft the part of the left statement's weight that the right one shares, 0 to 1
  /// @param ofRight the same the other way round
  record Alike(Statement left, Statement right, double ofLeft, double ofRight, double closeness)
      implements Standing {
    @Override
    public double share() {
      return Math.max(ofLeft, ofRight);
    }
  }

  /// They say much the same, but for one term in which they exclude each other.
  record Opposed(Statement left, Statement right, double share, double closeness, Contrast contrast)
      implements Standing {}
}
