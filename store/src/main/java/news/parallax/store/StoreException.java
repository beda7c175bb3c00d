package news.parallax.store;

/// Why the store could not be opened or used; the message names it, what was expected, and the
/// remedy.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
