package news.parallax.reader.piece;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// One text out of what was given, or why there is none.
public sealed interface Piece {
  /// How a user finds it again: a path or an address, and after `!` what inside it.
  String source();

  /// Markup in which an article is still to be found.
  ///
  /// @param sha256 of the bytes that it was read from
  /// @param notes what a user should know about how it was read
  record Page(String source, String html, Facts facts, String sha256, List<String> notes)
      implements Piece {
    public Page {
      notes = List.copyOf(notes);
    }
  }

  /// Text that is an article and nothing else.
  ///
  /// @param sha256 of the bytes that it was read from
  /// @param notes what a user should know about how it was read
  record Text(String source, String text, Facts facts, String sha256, List<String> notes)
      implements Piece {
    public Text {
      notes = List.copyOf(notes);
    }

    /// Text that was part of something larger.
    public static Text of(String source, String text, Facts facts) {
      return new Text(source, text, facts, Piece.sha256(text), List.of());
    }
  }

  /// What could not be taken.
  record Refused(String source, String reason, String remedy) implements Piece {}

  /// What was left out on purpose, such as a picture in an archive: counted, not listed.
  ///
  /// @param kind such as `image/png`
  record Skipped(String source, String kind) implements Piece {}

  /// Lower-case hexadecimal SHA-256 of the bytes.
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /// Lower-case hexadecimal SHA-256 of the text's UTF-8.
  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
