package news.parallax.stream;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.reader.ReportReader;
import news.parallax.stream.edition.FolderPress;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The job in this process. Its state lies beside what it writes; where it finds the state of the
/// same run that did not end, it goes on from there. A run with other options begins anew.
///
/// @param out where accounts and state are written
record EmbeddedRun(Path out, StreamPlan plan, int parallelism) {
  private static final int WRITTEN = 0;
  private static final int CANNOT_WRITE = 2;
  private static final int NOTHING_READ = 3;
  private static final int FAULT = 70;

  private static final String STATE = ".state";
  /// What Flink unpacks for itself lies here, so that a run that was killed leaves nothing
  /// elsewhere.
  private static final String SCRATCH = "scratch";

  private static final int DIGITS = 12;

  private static final Duration CHECKPOINT = Duration.ofSeconds(5);

  /// How often a run tries again by itself.
  private static final int ATTEMPTS = 3;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /// Runs until the input has ended.
  ///
  /// @param err is told what happens
  /// @return an exit code
  int run(PrintWriter err) {
    try {
      Optional<Path> checkpoint = newest();
      if (checkpoint.isPresent()) {
        err.printf("parallax: going on from %s%n", checkpoint.get());
      } else {
        empty(out.resolve(STATE));
        empty(out.resolve(FolderPress.ACCOUNTS));
        empty(out.resolve(FolderPress.REJECTED));
      }
      err.flush();
      StreamExecutionEnvironment environment =
          StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration(checkpoint));
      StreamJob.add(environment, plan);
      environment.execute("parallax");
      empty(out.resolve(STATE));
      return tell(err);
    } catch (IOException | UncheckedIOException e) {
      err.printf("parallax: %s cannot be used (%s); name another --out%n", out, e.getMessage());
      return CANNOT_WRITE;
    } catch (Exception e) {
      return failed(e, err);
    } finally {
      err.flush();
    }
  }

  private Configuration configuration(Optional<Path> checkpoint) throws IOException {
    Path state = Files.createDirectories(own()).toAbsolutePath();
    Path scratch = state.resolveSibling(SCRATCH);
    empty(scratch);
    Files.createDirectories(scratch);
    Configuration configuration = new Configuration();
    configuration.set(CoreOptions.TMP_DIRS, scratch.toString());
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT);
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, state.toUri().toString());
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, PAUSE);
    configuration.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
    checkpoint.ifPresent(
        path -> configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toUri().toString()));
    return configuration;
  }

  /// Where this run keeps its state: another for each set of options.
  private Path own() {
    byte[] options = plan.toString().getBytes(StandardCharsets.UTF_8);
    return out.resolve(STATE).resolve(ReportReader.sha256(options).substring(0, DIGITS));
  }

  /// The last complete checkpoint of the run before, empty when that ended or there was none.
  private Optional<Path> newest() throws IOException {
    Path state = own();
    if (!Files.isDirectory(state)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(state, 3)) {
      return files
          .filter(file -> file.endsWith("_metadata"))
          .max(Comparator.comparing(EmbeddedRun::written))
          .map(file -> file.toAbsolutePath().getParent());
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Flink tidies up at the same time, so that a file may be gone before it is looked at.
  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new Removing());
    }
  }

  private static final class Removing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }

  private int tell(PrintWriter err) throws IOException {
    List<Path> rejected = files(out.resolve(FolderPress.REJECTED));
    for (Path file : rejected) {
      JsonNode fault = JsonMapper.shared().readTree(Files.readString(file));
      err.printf(
          "parallax: %s: %s. %s%n",
          fault.get("source").asString(),
          fault.get("reason").asString(),
          fault.get("remedy").asString());
    }
    int accounts = files(out.resolve(FolderPress.ACCOUNTS)).size();
    if (accounts == 0) {
      err.println("parallax: no report could be read: there is no account");
      return NOTHING_READ;
    }
    err.printf("parallax: %d accounts in %s%n", accounts, out.resolve(FolderPress.ACCOUNTS));
    return WRITTEN;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Of a chain of failures the outermost that a press, a file or a broker told, else the first of
  /// all.
  private static int failed(Exception failure, PrintWriter err) {
    Throwable told = null;
    Throwable last = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      told =
          told == null && (at instanceof IOException || at instanceof KafkaException) ? at : told;
      last = at;
    }
    if (told != null) {
      err.printf("parallax: %s%n", told.getMessage());
      return CANNOT_WRITE;
    }
    err.printf("parallax: a fault of the program itself: %s%n", last);
    failure.printStackTrace(err);
    return FAULT;
  }
}
