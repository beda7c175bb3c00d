package news.parallax.stream;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.stream.edition.Bundle;
import news.parallax.stream.edition.Press;
import news.parallax.stream.form.Edition;

/// A press that is slow, or whose disk is full for a while. Presses are copied to where they run,
/// so that what it has met is kept by name.
///
/// @param inner where it publishes in the end
/// @param name under which [#met] tells how often it was asked
/// @param failures how often it says that the disk is full
/// @param millis how long each edition takes
record FaultyPress(Press inner, String name, int failures, long millis) implements Press {
  private static final Map<String, AtomicInteger> MET = new ConcurrentHashMap<>();

  static int met(String name) {
    AtomicInteger met = MET.get(name);
    return met == null ? 0 : met.get();
  }

  @Override
  public Desk open() throws IOException {
    Desk desk = inner.open();
    AtomicInteger met = MET.computeIfAbsent(name, any -> new AtomicInteger());
    return new Desk() {
      @Override
      public void publish(Bundle bundle) throws IOException {
        for (Edition edition : bundle.editions()) {
          publish(bundle, edition);
        }
      }

      private void publish(Bundle bundle, Edition edition) throws IOException {
        if (met.incrementAndGet() <= failures) {
          throw new IOException("No space left on device");
        }
        try {
          Thread.sleep(millis);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException(e);
        }
        desk.publish(new Bundle(bundle.writer(), bundle.number(), List.of(edition)));
      }

      @Override
      public void close() {
        desk.close();
      }
    };
  }
}
