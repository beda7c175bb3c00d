package news.parallax.reader.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A decompressed stream that ends with an exception when it is a bomb: when it gives far more than
/// texts can be compressed to.
public final class Guarded extends FilterInputStream {
  /// Text compresses to about a tenth; deflate's own limit is a thousandth.
  private static final int MOST_TO_ONE = 250;

  /// So much may come out whatever went in, in bytes.
  private static final long HARMLESS = 50_000_000;

  private final Counted compressed;
  private long given;

  /// Counts what is read through it.
  public static final class Counted extends FilterInputStream {
    private long count;

    public Counted(InputStream in) {
      super(in);
    }

    public long count() {
      return count;
    }

    /// Never 0: [java.util.zip.GZIPInputStream] takes 0 between two members for the end, and then
    /// what follows in a pipe would be lost.
    @Override
    public int available() throws IOException {
      return Math.max(1, in.available());
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /// @param compressed what the stream is decompressed from
  public Guarded(InputStream decompressed, Counted compressed) {
    super(decompressed);
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws IOException {
    given += bytes;
    if (given > HARMLESS && given > MOST_TO_ONE * compressed.count()) {
      throw new IOException(
          "it decompresses to more than %d times its size".formatted(MOST_TO_ONE));
    }
  }
}
