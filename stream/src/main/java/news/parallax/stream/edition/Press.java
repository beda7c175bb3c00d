package news.parallax.stream.edition;

import java.io.IOException;
import java.io.Serializable;

/// A place where editions are published.
public interface Press extends Serializable {
  /// Opened on the machine that publishes.
  Desk open() throws IOException;

  /// A press that runs.
  interface Desk extends AutoCloseable {
    /// Publishes what a checkpoint holds; doing so again changes nothing. When this returns, it is
    /// there to stay.
    ///
    /// @throws IOException when it cannot; says where and what to do
    void publish(Bundle bundle) throws IOException;

    @Override
    default void close() {}
  }
}
