package news.parallax.bench.stream;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/// What a piece of work costs, by the processor time of the thread that does it: on a busy machine
/// wall time says nothing.
///
/// @param millis of processor time for one report
record Cost(String stage, double millis) {
  /// Work on several reports.
  interface Work {
    void run();
  }

  /// The least of several runs.
  ///
  /// @param reports how many one run works on
  static Cost of(String stage, int reports, int runs, Work work) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
      least = Math.min(least, took / 1e6);
    }
    return new Cost(stage, least / reports);
  }

  String row() {
    return String.format(Locale.ROOT, "| %s | %.2f |", stage, millis);
  }
}
