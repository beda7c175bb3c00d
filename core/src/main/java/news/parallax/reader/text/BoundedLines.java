package news.parallax.reader.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, of which none takes more memory than it may.
public final class BoundedLines {
  private final InputStream in;
  private final int longest;
  private long number;

  /// @param in buffered, since it is read byte by byte; not closed here
  /// @param longest line that is kept, in bytes
  public BoundedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// @param number from 1
  /// @param bytes without the line break, null when there are more than may be kept
  @SuppressWarnings("ArrayRecordComponent")
  public record Line(long number, byte @Nullable [] bytes) {}

  /// The next line, null at the end.
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (line.size() < longest) {
        line.write(next);
      } else {
        tooLong = true;
      }
      next = in.read();
    }
    number++;
    return new Line(number, tooLong ? null : withoutReturn(line.toByteArray()));
  }

  private static byte[] withoutReturn(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? java.util.Arrays.copyOf(line, line.length - 1)
        : line;
  }
}
