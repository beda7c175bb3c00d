package news.parallax.stream;

import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine;

/// The job for a cluster: `flink run -c news.parallax.stream.ClusterMain parallax-stream.jar …`
/// with the options of `parallax stream`. Parallelism, checkpoints and state are the cluster's to
/// set; where it sets no interval, a checkpoint is made every minute, since only then accounts
/// appear.
public final class ClusterMain {
  private static final Duration CHECKPOINT = Duration.ofMinutes(1);

  private ClusterMain() {}

  public static void main(String[] arguments) throws Exception {
    StreamCommand command = new StreamCommand();
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
      environment.configure(
          new Configuration().set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT));
    }
    StreamJob.add(environment, command.forCluster());
    environment.execute("parallax");
  }
}
