package news.parallax.language;

import news.parallax.report.Report;

/// Reads the language of reports. Safe for many threads; the same report gives the same analysis on
/// every call. Models are loaded when it is made and released when it is closed.
public interface Engine extends AutoCloseable {
  /// Names the models and rules behind the analyses; it changes whenever they may change.
  String version();

  Analysis analyse(Report report);

  @Override
  void close();
}
