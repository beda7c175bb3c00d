package news.parallax.reader.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The next bytes of a stream, as a stream of its own; closing it passes over what is left of them.
final class Section extends InputStream {
  private final InputStream in;
  private long left;

  /// @param length how many bytes belong to it
  Section(InputStream in, long length) {
    this.in = in;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    int next = in.read();
    if (next < 0) {
      throw brokenOff();
    }
    left--;
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(into, from, (int) Math.min(length, left));
    if (read < 0) {
      throw brokenOff();
    }
    left -= read;
    return read;
  }

  private EOFException brokenOff() {
    return new EOFException("it breaks off, %,d bytes before a record's end".formatted(left));
  }

  @Override
  public void close() throws IOException {
    while (left > 0) {
      long skipped = in.skip(left);
      if (skipped <= 0) {
        if (in.read() < 0) {
          throw brokenOff();
        }
        skipped = 1;
      }
      left -= skipped;
    }
  }
}
