package news.parallax.reader.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the bytes of a text are as characters, or why they are none.
///
/// UTF-8 is decoded strictly and unchanged: a byte order mark stays in the text as its first
/// character. UTF-16 and UTF-32 are known by their marks, UTF-16 also by its pattern of zero
/// bytes. Bytes that are no UTF-8 at all are read as windows-1252, which holds Latin-1, when every
/// special character stands where such a character makes sense. A web page that declares another
/// encoding is read in that.
public sealed interface Decoding {
  /// @param notes what a user should know about how the bytes were read, empty for UTF-8
  record Text(String text, List<String> notes) implements Decoding {}

  record Undecodable(String reason, String remedy) implements Decoding {}

  String TO_UTF8 = "Convert the file to UTF-8 (for example with iconv) and read it again.";

  /// The share of characters that may be lost where an encoding is declared: browsers show such a
  /// page too.
  double MOST_LOST = 0.005;

  static Decoding of(byte[] bytes) {
    return of(bytes, null);
  }

  /// @param told the name of the encoding that came with the bytes, null when none did
  static Decoding of(byte[] bytes, @Nullable String told) {
    Decoding known = byMark(bytes);
    if (known != null) {
      return known;
    }
    Strict utf8 = Strict.decode(bytes, StandardCharsets.UTF_8);
    if (utf8.errorAt() < 0) {
      return new Text(utf8.text(), List.of());
    }
    Charset named = told == null ? null : Declared.named(told);
    Charset declared = named == null ? Declared.in(bytes) : named;
    if (declared == null) {
      return westernOrBroken(bytes, utf8.errorAt());
    }
    return declared.equals(StandardCharsets.UTF_8) && Western.read(bytes) != null
        ? westernOrBroken(bytes, utf8.errorAt())
        : asDeclared(bytes, declared);
  }

  private static Decoding asDeclared(byte[] bytes, Charset declared) {
    String text = new String(bytes, declared);
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    if (lost > MOST_LOST * text.length()) {
      return decode(bytes, declared);
    }
    String note = "read as %s".formatted(declared.name());
    return new Text(
        text,
        lost == 0
            ? List.of(note)
            : List.of(note + ", in which %d characters are lost".formatted(lost)));
  }

  private static @Nullable Decoding byMark(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return decode(bytes, marked);
    }
    Charset patterned = ZeroBytes.of(bytes).utf16();
    return patterned == null ? null : decode(bytes, patterned);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32");
    }
    boolean utf16 = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    return utf16 ? StandardCharsets.UTF_16 : null;
  }

  static boolean startsWith(byte[] bytes, int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /// The bytes in a charset that something names, strictly.
  static Decoding decode(byte[] bytes, Charset charset) {
    Strict strict = Strict.decode(bytes, charset);
    if (strict.errorAt() >= 0) {
      return new Undecodable(
          "the file looks like %s, but is broken at byte %d"
              .formatted(charset.name(), strict.errorAt()),
          TO_UTF8);
    }
    return new Text(strict.text(), List.of("read as %s".formatted(charset.name())));
  }

  private static Decoding westernOrBroken(byte[] bytes, int errorAt) {
    String western = Western.read(bytes);
    if (western != null) {
      return new Text(
          western, List.of("not UTF-8 (byte %d); read as windows-1252".formatted(errorAt)));
    }
    return new Undecodable(
        "byte %d (0x%s) is not valid UTF-8, and the file is no other encoding that can be told"
            .formatted(errorAt, "%02X".formatted(bytes[errorAt]).toUpperCase(Locale.ROOT)),
        TO_UTF8);
  }

  /// A strict decoding.
  ///
  /// @param text as far as it went
  /// @param errorAt offset of the first byte that cannot be decoded, -1 when there is none
  record Strict(String text, int errorAt) {
    static Strict decode(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out =
          CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      return new Strict(out.toString(), result.isError() ? in.position() : -1);
    }
  }

  /// How many zero bytes stand at even and at odd offsets among the first ones of a file.
  record ZeroBytes(int even, int odd, int pairs) {
    private static final int LOOKED_AT = 4096;

    static ZeroBytes of(byte[] bytes) {
      int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
      int even = 0;
      int odd = 0;
      for (int i = 0; i < pairs; i++) {
        even += bytes[2 * i] == 0 ? 1 : 0;
        odd += bytes[2 * i + 1] == 0 ? 1 : 0;
      }
      return new ZeroBytes(even, odd, pairs);
    }

    /// Western text in UTF-16 has a zero in almost every pair, always at the same side.
    @Nullable Charset utf16() {
      if (pairs < 4) {
        return null;
      }
      if (odd > 0.7 * pairs && even < 0.02 * pairs) {
        return StandardCharsets.UTF_16LE;
      }
      return even > 0.7 * pairs && odd < 0.02 * pairs ? StandardCharsets.UTF_16BE : null;
    }
  }
}
