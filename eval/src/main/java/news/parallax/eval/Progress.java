package news.parallax.eval;

/// Told where a long run stands.
@FunctionalInterface
public interface Progress {
  /// @param status a few words, such as `read 100 of 860`
  void at(String status);
}
