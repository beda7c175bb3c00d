package news.parallax.reader.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of encodings as pages, feeds and transfers declare them.
final class Declared {
  private static final int HEAD_BYTES = 4096;
  private static final Pattern IN_HEAD =
      Pattern.compile(
          "(?i)(?:<meta[^>]{1,200}charset\\s*=\\s*[\"']?|<\\?xml[^>]{1,80}encoding\\s*=\\s*[\"'])"
              + "([A-Za-z0-9._:-]+)");

  /// What is meant by names that are used for more than they say (WHATWG Encoding Standard, 4.2).
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949");

  private Declared() {}

  /// The charset that the first bytes declare, null when they declare none that is known here.
  static @Nullable Charset in(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher matcher = IN_HEAD.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? named(matcher.group(1)) : null;
  }

  /// The charset of a name; null when it is unknown here, or one that cannot hold the bytes in
  /// which its own name was read.
  static @Nullable Charset named(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return lower.startsWith("utf-16") || lower.startsWith("utf-32")
          ? null
          : Charset.forName(MEANT.getOrDefault(lower, lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
