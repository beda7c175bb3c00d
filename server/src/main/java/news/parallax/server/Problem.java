package news.parallax.server;

/// Why a request is not answered with what it asks for (RFC 9457).
///
/// The message says what is wrong and what to do.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Problem(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  String title() {
    return switch (status) {
      case 400 -> "Bad request";
      case 401 -> "Token needed";
      case 403 -> "Forbidden";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 413 -> "Too large";
      case 415 -> "Unsupported media type";
      case 429 -> "Too many requests";
      default -> "Fault of the program";
    };
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
