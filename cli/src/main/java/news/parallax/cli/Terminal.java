package news.parallax.cli;

import java.util.Map;

/// What the output streams lead to, as the launcher found it; without the launcher, no terminal.
///
/// @param columns width of the summary
/// @param colour whether standard output is a terminal that may be coloured
/// @param progress whether standard error is a terminal, where a line may come and go
record Terminal(int columns, boolean colour, boolean progress) {
  private static final int USUAL_COLUMNS = 80;

  /// @param properties system properties: `parallax.columns` is set when standard output is a
  ///     terminal, `parallax.progress` when standard error is
  /// @param environment `NO_COLOR`, when not empty, forbids colour (no-color.org)
  static Terminal of(Map<?, ?> properties, Map<String, String> environment) {
    Object columns = properties.get("parallax.columns");
    return new Terminal(
        columns == null ? USUAL_COLUMNS : columns(columns.toString()),
        columns != null
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb"),
        properties.get("parallax.progress") != null);
  }

  private static int columns(String printed) {
    return printed.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(printed) : USUAL_COLUMNS;
  }
}
