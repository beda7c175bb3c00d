package news.parallax.reader.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.When;
import org.jspecify.annotations.Nullable;

/// One mail (RFC 5322, MIME): its facts and the fullest of its texts, HTML before plain.
///
/// @param mediaType `text/html` or `text/plain`, empty when it holds no text
/// @param body decoded from its transfer encoding, in `charset`
@SuppressWarnings("ArrayRecordComponent")
public record Mail(Facts facts, String mediaType, @Nullable String charset, byte[] body) {
  private static final int DEEPEST = 8;
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");
  private static final Pattern WORD =
      Pattern.compile(
          "=\\?([A-Za-z0-9._-]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");
  private static final Pattern MAIL_HEAD =
      Pattern.compile("(?is)^(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*");
  private static final Pattern KNOWN_FIELD =
      Pattern.compile(
          "(?im)^(?:from|return-path|received|message-id|mime-version|delivered-to|x-mailer):");

  /// Whether a text begins as a mail does: fields, of which one is a mail's own.
  public static boolean isMail(String head) {
    String start = head.substring(0, Math.min(head.length(), 3000)).replace("\r\n", "\n");
    int end = start.indexOf("\n\n");
    String fields = end < 0 ? start : start.substring(0, end + 1);
    return MAIL_HEAD.matcher(fields).matches() && KNOWN_FIELD.matcher(fields).find();
  }

  /// @throws IOException when the head is none
  public static Mail of(byte[] message) throws IOException {
    Headers head = headers(new ByteArrayInputStream(message));
    Part part = text(message, 0);
    Facts facts =
        new Facts(
            decoded(head.of("subject")),
            name(decoded(head.of("from"))),
            null,
            When.of(head.of("date")).orElse(null),
            null,
            null,
            null,
            null,
            null);
    return part == null
        ? new Mail(facts, "", null, new byte[0])
        : new Mail(facts, part.mediaType(), part.charset(), part.body());
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Part(String mediaType, @Nullable String charset, byte[] body) {}

  private static Headers headers(ByteArrayInputStream in) throws IOException {
    Headers head = Headers.read(in, false);
    return head == null ? new Headers("", java.util.Map.of()) : head;
  }

  private static @Nullable Part text(byte[] message, int depth) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(message);
    Headers head = headers(in);
    byte[] body = in.readAllBytes();
    String type = head.mediaType().isEmpty() ? "text/plain" : head.mediaType();
    if (type.startsWith("multipart/") && depth < DEEPEST) {
      return best(head, body, depth);
    }
    boolean attached = head.of("content-disposition").toLowerCase(Locale.ROOT).startsWith("attach");
    return attached || !(type.equals("text/html") || type.equals("text/plain"))
        ? null
        : new Part(type, head.charset(), transferred(head, body));
  }

  private static @Nullable Part best(Headers head, byte[] body, int depth) throws IOException {
    Matcher named = BOUNDARY.matcher(head.of("content-type"));
    if (!named.find()) {
      return null;
    }
    String boundary = named.group(1) == null ? named.group(2) : named.group(1);
    Part best = null;
    String all = new String(body, StandardCharsets.ISO_8859_1);
    for (String part : all.split("(?m)^--" + Pattern.quote(boundary) + "(?:--)?[ \\t]*\\r?$\\n?")) {
      Part text = text(part.getBytes(StandardCharsets.ISO_8859_1), depth + 1);
      if (text != null && text.body().length > 0 && (best == null || isFuller(text, best))) {
        best = text;
      }
    }
    return best;
  }

  private static boolean isFuller(Part part, Part than) {
    boolean html = part.mediaType().equals("text/html");
    boolean wasHtml = than.mediaType().equals("text/html");
    return html == wasHtml ? part.body().length > than.body().length : html;
  }

  private static byte[] transferred(Headers head, byte[] body) {
    return switch (head.of("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(new String(body, StandardCharsets.ISO_8859_1));
      case "quoted-printable" -> quoted(body, false);
      default -> body;
    };
  }

  /// What can be decoded; characters that are not base64's are passed over.
  private static byte[] base64(String text) {
    String clean = text.replaceAll("[^A-Za-z0-9+/]", "");
    try {
      return Base64.getMimeDecoder()
          .decode(
              clean.substring(
                  0,
                  clean.length()
                      - clean.length() % 4
                      + (clean.length() % 4 == 1 ? 0 : clean.length() % 4)));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static byte[] quoted(byte[] body, boolean underscores) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    for (int i = 0; i < body.length; i++) {
      int c = body[i];
      if (c == '=' && i + 2 < body.length && hex(body[i + 1]) >= 0 && hex(body[i + 2]) >= 0) {
        out.write(16 * hex(body[i + 1]) + hex(body[i + 2]));
        i += 2;
      } else if (c == '=' && i + 1 < body.length && (body[i + 1] == '\n' || body[i + 1] == '\r')) {
        i += body[i + 1] == '\r' && i + 2 < body.length && body[i + 2] == '\n' ? 2 : 1;
      } else {
        out.write(underscores && c == '_' ? ' ' : c);
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte c) {
    return Character.digit(c, 16);
  }

  /// A field's words (RFC 2047), null when it says nothing.
  private static @Nullable String decoded(String field) {
    Matcher matcher = WORD.matcher(field);
    StringBuilder words = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(words, Matcher.quoteReplacement(word(matcher)));
    }
    String all = matcher.appendTail(words).toString().strip();
    return all.isEmpty() ? null : all;
  }

  private static String word(Matcher matcher) {
    byte[] bytes =
        matcher.group(2).equalsIgnoreCase("B")
            ? base64(matcher.group(3))
            : quoted(matcher.group(3).getBytes(StandardCharsets.ISO_8859_1), true);
    try {
      return new String(bytes, Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static @Nullable String name(@Nullable String from) {
    if (from == null) {
      return null;
    }
    String name = from.replaceAll("<[^>]*>", "").replace("\"", "").strip();
    return name.isEmpty() || name.contains("@") ? null : name;
  }
}
