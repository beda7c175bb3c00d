package news.parallax.cli;

import java.util.regex.Pattern;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import org.jspecify.annotations.Nullable;

/// Entries of feeds that are read again and again.
final class Entries {
  private static final Pattern NUMBERED = Pattern.compile("!\\d+$");
  private static final int DIGITS = 16;

  private Entries() {}

  /// The piece under a name that it keeps: an entry of a feed has its number, which is another's as
  /// soon as a newer entry stands above it. It goes by its own address, or by what it says.
  static Piece lasting(Piece piece) {
    return switch (piece) {
      case Piece.Text(String source, String text, Facts facts, String sha256, var notes)
          when NUMBERED.matcher(source).find() ->
          new Piece.Text(named(source, facts, sha256), text, facts, sha256, notes);
      case Piece.Page(String source, String html, Facts facts, String sha256, var notes)
          when NUMBERED.matcher(source).find() ->
          new Piece.Page(named(source, facts, sha256), html, facts, sha256, notes);
      case Piece other -> other;
    };
  }

  private static String named(String source, Facts facts, String sha256) {
    String address = facts.url();
    return address == null
        ? NUMBERED.matcher(source).replaceFirst("!" + sha256.substring(0, DIGITS))
        : address;
  }

  /// The address that an entry of a feed goes by, null for everything else.
  static @Nullable String address(Piece piece) {
    return piece instanceof Piece.Text text && text.source().equals(text.facts().url())
        ? text.source()
        : null;
  }
}
