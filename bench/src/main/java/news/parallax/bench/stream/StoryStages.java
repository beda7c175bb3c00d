package news.parallax.bench.stream;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import news.parallax.report.Report;
import news.parallax.stream.StreamJob;
import news.parallax.stream.StreamPlan;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Days;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/// Runs synthetic reports through the stages that find stories, without analysis, and tells how
/// fast and with how much memory.
public final class StoryStages {
  private static final int WORDS = 150;
  private static final int PER_STORY = 12;
  private static final int KEPT_DAYS = 2;

  private StoryStages() {}

  /// @param arguments how many reports, how many a day, parallelism
  public static void main(String[] arguments) throws Exception {
    Figures figures =
        run(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.0f | %.0f | %,.0f | %.2f | %,.0f |%n",
        arguments[0],
        arguments[1],
        arguments[2],
        figures.seconds(),
        figures.busy(),
        figures.reports() / figures.seconds(),
        figures.busyMillis(),
        figures.mostBytes() / 1e6);
  }

  /// What a run took.
  ///
  /// @param seconds wall time
  /// @param busy processor time of all threads in seconds
  /// @param mostBytes most memory that was in use after a collection
  record Figures(int reports, double seconds, double busy, long mostBytes) {
    double busyMillis() {
      return busy * 1000 / reports;
    }
  }

  static Figures run(int reports, int perDay, int parallelism) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(8));
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    SyntheticReports synthetic = new SyntheticReports(perDay, PER_STORY, WORDS);
    DataGeneratorSource<Report> source =
        new DataGeneratorSource<>(
            number -> synthetic.report(dealt(number.intValue(), reports, parallelism)),
            reports,
            new Typed<>(Forms.REPORT));
    StreamPlan plan =
        new StreamPlan(
            List.of(),
            List.of(),
            List.of(),
            "none",
            StreamPlan.Division.NEAR,
            null,
            Duration.ofDays(1),
            KEPT_DAYS);
    StreamJob.stories(
            environment.fromSource(
                source,
                WatermarkStrategy.<Report>forBoundedOutOfOrderness(Duration.ofDays(1))
                    .withTimestampAssigner((report, before) -> Days.timestamp(report, 0)),
                "synthetic reports"),
            plan)
        .sinkTo(new DiscardingSink<>());
    AtomicLong most = watchMemory();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long begin = System.nanoTime();
    long processor = system.getProcessCpuTime();
    environment.execute("story stages");
    double seconds = (System.nanoTime() - begin) / 1e9;
    double busy = (system.getProcessCpuTime() - processor) / 1e9;
    return new Figures(reports, seconds, busy, most.get());
  }

  /// The source gives each reader a stretch of numbers. Here readers take turns instead, so that
  /// none is days ahead of another: what is ahead has to be held.
  ///
  /// @return 0 to `reports` - 1, each once
  private static int dealt(int number, int reports, int readers) {
    int reader = 0;
    int begin = 0;
    int size = sizeOf(reader, reports, readers);
    while (number >= begin + size) {
      begin += size;
      size = sizeOf(++reader, reports, readers);
    }
    return (number - begin) * readers + reader;
  }

  private static int sizeOf(int reader, int reports, int readers) {
    return (reports - reader + readers - 1) / readers;
  }

  /// The most that was still in use after a collection.
  private static AtomicLong watchMemory() {
    AtomicLong most = new AtomicLong();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (true) {
                long used = 0;
                for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                  MemoryUsage after = pool.getCollectionUsage();
                  used += after == null ? 0 : after.getUsed();
                }
                most.accumulateAndGet(used, Math::max);
                try {
                  Thread.sleep(200);
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    return most;
  }
}
