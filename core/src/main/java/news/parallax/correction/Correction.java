package news.parallax.correction;

import java.time.LocalDate;

/// One correction with who made it, when and why.
public record Correction(Fix fix, String by, LocalDate on, String reason) {
  /// All of it on one line, the same for the same correction.
  public String text() {
    return "%s: %s (%s, %s: %s)".formatted(fix.kind(), fix.says(), by, on, reason);
  }
}
