package news.parallax.write;

/// Why something is not an account in JSON: names the place, what was expected, and the remedy.
public final class AccountFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AccountFormatException(String message) {
    super(message);
  }
}
