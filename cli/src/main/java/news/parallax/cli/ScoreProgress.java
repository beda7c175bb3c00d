package news.parallax.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/// Says on standard error where a long run stands: on a terminal in one line that comes and goes,
/// elsewhere in a line now and then.
final class ScoreProgress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(15);

  private final PrintWriter err;
  private final boolean terminal;
  private Instant silentUntil = Instant.MIN;

  ScoreProgress(PrintWriter err, Terminal terminal) {
    this.err = err;
    this.terminal = terminal.progress();
  }

  void at(String status) {
    if (terminal) {
      err.print(CLEAR_LINE + status);
    } else if (Instant.now().isAfter(silentUntil)) {
      err.println("parallax: " + status);
      silentUntil = Instant.now().plus(NOW_AND_THEN);
    }
    err.flush();
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
