package news.parallax.stream.edition;

import java.io.IOException;
import java.io.Serializable;
import news.parallax.stream.form.Edition;

/// A place where editions are published.
public interface Press extends Serializable {
  /// Opened on the machine that publishes.
  Desk open() throws IOException;

  /// A press that runs.
  interface Desk extends AutoCloseable {
    /// Publishes an edition; doing so again changes nothing. When this returns, it is on the disk.
    ///
    /// @throws IOException when it cannot; says where and what to do
    void publish(Edition edition) throws IOException;

    @Override
    default void close() {}
  }
}
