package news.parallax.stream;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.Report;
import news.parallax.stream.edition.FolderPress;
import news.parallax.stream.edition.Press;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Taken;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/// A small cluster in this process on which jobs run.
final class Cluster implements AutoCloseable {
  /// A rate at which nothing waits.
  static final double AT_ONCE = 0;

  final MiniCluster mini;

  Cluster(int machines, int slots) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(8));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(64));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(64));
    mini =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(machines)
                .setNumSlotsPerTaskManager(slots)
                .build());
    mini.start();
  }

  /// A job over these reports.
  ///
  /// @param perSecond how many arrive, [#AT_ONCE] for all that can
  /// @param from a savepoint or checkpoint to go on from
  static JobGraph job(
      List<Report> reports,
      StreamPlan plan,
      int parallelism,
      double perSecond,
      Path state,
      @Nullable String from) {
    Configuration configuration = new Configuration();
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(200));
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, state.toUri().toString());
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    configuration.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, 1_000);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 50);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(200));
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(10));
    if (from != null) {
      configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, from);
    }
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    environment.setParallelism(parallelism);
    List<byte[]> written = reports.stream().map(Corpus::written).toList();
    DataGeneratorSource<Taken> source =
        new DataGeneratorSource<>(
            new Arriving(written),
            written.size(),
            perSecond == AT_ONCE
                ? RateLimiterStrategy.noOp()
                : RateLimiterStrategy.perSecond(perSecond),
            new Typed<>(Forms.TAKEN));
    StreamJob.add(environment, plan, Map.of("input", source));
    return environment.getStreamGraph().getJobGraph();
  }

  static StreamPlan plan(StreamPlan.Division division, @Nullable Duration every, Press... presses) {
    return new StreamPlan(
        List.of(), List.of(), List.of(presses), "test", division, every, null, 120);
  }

  JobID start(JobGraph job) throws Exception {
    return mini.submitJob(job).get().getJobID();
  }

  void finish(JobID job) throws Exception {
    mini.requestJobResult(job).get().toJobExecutionResult(getClass().getClassLoader());
  }

  /// The files that a press has written, by name.
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  static Map<String, String> accounts(Path out) throws IOException {
    return files(out.resolve(FolderPress.ACCOUNTS));
  }

  @Override
  public void close() throws Exception {
    mini.close();
  }

  /// Gives reports in the order in which they stand.
  private record Arriving(List<byte[]> reports) implements GeneratorFunction<Long, Taken> {
    private static final long serialVersionUID = 1;

    @Override
    public Taken map(Long number) throws IOException {
      byte[] bytes = reports.get(number.intValue());
      return Forms.TAKEN.read(1, new DataInputStream(new ByteArrayInputStream(bytes)));
    }
  }
}
