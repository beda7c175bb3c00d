package news.parallax.bench.stream;

import java.util.List;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;

/// An engine that finds nothing and takes `-Dparallax.analysis=MILLIS` for each report without
/// using a processor: what a job makes of a second thread, whatever else the machine does.
public final class FixedCost implements EngineProvider {
  static final String NAME = "fixed-cost";

  private static final long MILLIS = Long.getLong("parallax.analysis", 100);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return NAME + "/" + MILLIS;
  }

  @Override
  public int rank() {
    return Integer.MIN_VALUE;
  }

  @Override
  public Engine open() {
    return new Engine() {
      @Override
      public String version() {
        return FixedCost.this.version();
      }

      @Override
      public Analysis analyse(Report report) {
        try {
          Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return new Analysis(report, List.of(), List.of(), List.of());
      }

      @Override
      public void close() {}
    };
  }
}
