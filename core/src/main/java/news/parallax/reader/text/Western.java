package news.parallax.reader.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Text in windows-1252, told from broken UTF-8 by where its special characters stand.
final class Western {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String LETTERS =
      "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýŒœŠšŽžŸð";
  private static final String MARKS = "‘’“”–—…•«»°½¼¾§©®™£€·´\u00A0\u00AD";

  private Western() {}

  /// The text, null when the bytes are more likely something else.
  static @Nullable String read(byte[] bytes) {
    String text = new String(bytes, WINDOWS_1252);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E && !fits(text, i)) {
        return null;
      }
    }
    return text;
  }

  /// A letter touches a letter of the basic alphabet, a currency sign a digit; other marks fit
  /// anywhere unless they follow a letter that begins a character in UTF-8.
  private static boolean fits(String text, int at) {
    char c = text.charAt(at);
    if (LETTERS.indexOf(c) >= 0) {
      boolean follows = isPlainLetter(text, at - 1);
      boolean capitalInside =
          follows && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
      return !capitalInside && (follows || isPlainLetter(text, at + 1));
    }
    boolean afterLeadByte = at > 0 && LETTERS.indexOf(text.charAt(at - 1)) >= 0;
    return switch (c) {
      case '£', '€' -> !afterLeadByte && (isDigit(text, at + 1) || isDigit(text, at - 1));
      case '’', '”', '…', '\u00A0', '»' -> true;
      default -> MARKS.indexOf(c) >= 0 && !afterLeadByte;
    };
  }

  private static boolean isPlainLetter(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x80
        && Character.isLetter(text.charAt(at));
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
