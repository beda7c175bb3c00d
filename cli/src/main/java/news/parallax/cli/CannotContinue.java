package news.parallax.cli;

/// Why a command ends without having done its work; the message names the input, the place, what
/// was expected and the remedy, and is all that the user is shown.
final class CannotContinue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CannotContinue(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
