package news.parallax.stream.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import news.parallax.reader.Unpacker;
import news.parallax.reader.piece.Piece;
import org.jspecify.annotations.Nullable;

/// The pieces of a file one by one, as they are asked for: an archive of any size takes the memory
/// of a few. They are unpacked in a thread of their own, which waits when nobody asks.
final class Pieces implements AutoCloseable {
  private static final int AHEAD = 4;

  /// What the thread hands over last.
  private record End(@Nullable Throwable failure) {}

  private final BlockingQueue<Object> ready = new LinkedBlockingQueue<>(AHEAD);
  private final InputStream in;
  private final Thread thread;

  Pieces(String source, InputStream in) {
    this.in = in;
    this.thread = Thread.ofVirtual().start(() -> unpack(source));
  }

  private void unpack(String source) {
    try {
      Throwable failure = null;
      try {
        new Unpacker(this::hand).unpack(source, in);
      } catch (RuntimeException | StackOverflowError e) {
        failure = e;
      }
      ready.put(new End(failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hand(Piece piece) {
    try {
      ready.put(piece);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Closed while it was read", e);
    }
  }

  /// The next piece, null after the last. A file on which unpacking fails ends with why.
  @Nullable Piece next(String source) throws IOException {
    try {
      return switch (ready.take()) {
        case Piece piece -> piece;
        case End(Throwable failure) when failure != null -> {
          ready.put(new End(null));
          yield new Piece.Refused(
              source,
              "reading it failed (%s)".formatted(failure),
              "This is a fault of the program: please report it with the file.");
        }
        default -> {
          ready.put(new End(null));
          yield null;
        }
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while reading " + source, e);
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    in.close();
  }
}
