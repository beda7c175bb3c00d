package news.parallax.reader.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import news.parallax.reader.text.BoundedLines;
import org.jspecify.annotations.Nullable;

/// A mailbox (RFC 4155): mails, each after a line that begins with `From `.
public final class Mailbox {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private Mailbox() {}

  /// Takes one mail.
  public interface Mails {
    /// @param number from 1
    /// @param message null when it has more bytes than are read
    void take(int number, byte @Nullable [] message) throws IOException;
  }

  public static boolean isMailbox(String head) {
    return head.startsWith("From ") && head.matches("(?s)From \\S+[^\\n]*\\d{4}\\s*\\r?\\n.*");
  }

  /// @param in buffered; not closed here
  /// @param most bytes that one mail may have
  public static void read(InputStream in, int most, Mails to) throws IOException {
    BoundedLines lines = new BoundedLines(in, most);
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean afterGap = true;
    int number = 0;
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      byte[] bytes = line.bytes();
      if (bytes != null && afterGap && startsMail(bytes)) {
        if (number > 0) {
          to.take(number, tooLong ? null : mail.toByteArray());
        }
        number++;
        mail.reset();
        tooLong = false;
      } else if (bytes == null || mail.size() + bytes.length > most) {
        tooLong = true;
        mail.reset();
      } else if (!tooLong) {
        int quoted = bytes.length > 1 && bytes[0] == '>' && startsMail(tail(bytes)) ? 1 : 0;
        mail.write(bytes, quoted, bytes.length - quoted);
        mail.write('\n');
      }
      afterGap = bytes != null && bytes.length == 0;
    }
    if (number > 0) {
      to.take(number, tooLong ? null : mail.toByteArray());
    }
  }

  private static byte[] tail(byte[] bytes) {
    return java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  private static boolean startsMail(byte[] line) {
    return line.length > FROM.length
        && java.util.Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length);
  }
}
