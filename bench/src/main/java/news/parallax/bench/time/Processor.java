package news.parallax.bench.time;

import java.lang.management.ManagementFactory;

/// Processor time of the current thread, which other jobs of the machine do not lengthen.
final class Processor {
  private Processor() {}

  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
