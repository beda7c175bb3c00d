package news.parallax.bench;

import java.lang.management.ManagementFactory;

/// What a piece of work has used so far.
public final class Meter {
  private Meter() {}

  /// Time that this thread has computed, in nanoseconds: a busy machine does not count.
  public static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Bytes of the heap in use after a collection.
  public static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
