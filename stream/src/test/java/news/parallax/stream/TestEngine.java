package news.parallax.stream;

import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;
import news.parallax.store.PlainEngine;

/// The engine of the store's tests, which is there at once; it fails on reports that hold a certain
/// word, takes long on those that hold another, and longer on all when `-Dparallax.analysis=MILLIS`
/// says so.
public final class TestEngine implements EngineProvider {
  /// On this it fails.
  static final String POISON = "qwertyuiop";

  /// With this it takes long.
  static final String SLOW = "asdfghjkl";

  private static final long SLOW_MILLIS = 200;

  private static final long MILLIS = Long.getLong("parallax.analysis", 0);

  /// How many engines are open in this process, and how many texts they have analysed.
  static final AtomicInteger OPEN = new AtomicInteger();

  static final AtomicInteger ANALYSED = new AtomicInteger();

  @Override
  public String version() {
    return "test/1";
  }

  @Override
  public String name() {
    return "test";
  }

  @Override
  public Engine open() {
    OPEN.incrementAndGet();
    PlainEngine plain = new PlainEngine(version());
    return new Engine() {
      @Override
      public String version() {
        return plain.version();
      }

      @Override
      public Analysis analyse(Report report) {
        ANALYSED.incrementAndGet();
        try {
          Thread.sleep(report.text().contains(SLOW) ? SLOW_MILLIS : MILLIS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        if (report.text().contains(POISON)) {
          throw new IllegalStateException("No words for " + POISON);
        }
        return plain.analyse(report);
      }

      @Override
      public void close() {
        OPEN.decrementAndGet();
      }
    };
  }
}
