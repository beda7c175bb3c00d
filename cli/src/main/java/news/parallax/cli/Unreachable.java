package news.parallax.cli;

/// Why an address gives nothing, and what the user can do.
final class Unreachable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  Unreachable(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
