package news.parallax.stream;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.parallax.language.EngineProvider;
import news.parallax.stream.edition.FolderPress;
import news.parallax.stream.edition.Press;
import news.parallax.stream.edition.StorePress;
import news.parallax.stream.edition.TopicPress;
import news.parallax.stream.kafka.Brokers;
import news.parallax.stream.kafka.Topic;
import news.parallax.stream.source.Root;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax stream PATH... --out DIR`. No type of Flink stands in its signatures, so that the
/// command line can list it where Flink is not on the class path.
@Command(
    name = "stream",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Gives an account of each story in archives of any size, with Apache Flink inside; what it"
            + " does survives a crash, and the same command goes on from there. The same program"
            + " runs on a cluster: see docs/cluster.md.")
public final class StreamCommand implements Callable<Integer> {
  private static final Duration EVERY = Duration.ofSeconds(2);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Reports, folders of reports with the folders in them, archives (WARC, ZIP, feeds, JSON"
              + " Lines), and topics of Kafka as kafka://HOST:PORT/TOPIC: each message a report, text"
              + " or JSON, its key the report's name. A reports.json in a folder tells what is known"
              + " about its reports.")
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description =
          "Where accounts/STORY.json, rejected/*.json and the state are written. A run that was"
              + " stopped goes on; one that begins anew empties accounts and rejected.")
  private Path out = Path.of("");

  @Option(
      names = "--store",
      paramLabel = "JDBC",
      description = "A PostgreSQL that gets the same accounts, for parallax serve.")
  private @Nullable String store;

  @Option(
      names = "--topic",
      paramLabel = "KAFKA",
      description =
          "A topic that gets the same accounts, as kafka://HOST:PORT/TOPIC: under a story's id its"
              + " account as JSON, of each story the last counts.")
  private @Nullable String topic;

  @Option(
      names = "--kafka-settings",
      paramLabel = "FILE",
      description =
          "Settings of Kafka's clients for all topics, such as those of security: KEY=VALUE a line.")
  private @Nullable Path settings;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "How many reports are worked on at a time (default: one per processor).")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "What reads the language, as for read.")
  private @Nullable String engine;

  @Option(
      names = "--stories",
      paramLabel = "exact|near",
      defaultValue = "exact",
      description =
          "exact: the stories of read and watch (default); near: reports are compared only with"
              + " those that share names or passages with them, for archives that are too large for"
              + " the other.")
  private StreamPlan.Division division = StreamPlan.Division.EXACT;

  @Option(
      names = "--follow",
      description =
          "Do not end: look for new files every two seconds, wait for messages, and tell stories as"
              + " they grow.")
  private boolean follow;

  @Option(
      names = "--late",
      paramLabel = "DAYS",
      description =
          "With near: a report may come when others of so many days later have come, and a story is"
              + " told when no more can (default: any, and stories are told at the end; with --follow"
              + " 3).")
  private @Nullable Integer late;

  @Option(
      names = "--kept",
      paramLabel = "DAYS",
      defaultValue = "120",
      description =
          "With near: a report finds those of so many days before, and a story is closed when no"
              + " report can find it any more (default: 120). What comes later than that is rejected.")
  private int kept = 120;

  @Override
  public Integer call() {
    check();
    List<Root> roots = new ArrayList<>();
    for (String path : files()) {
      Path real = Path.of(path);
      if (!Files.exists(real)) {
        throw wrong("%s: there is no such file or folder; correct the path".formatted(path));
      }
      roots.add(new Root(path, real.toAbsolutePath().normalize().toUri().toString()));
    }
    return new EmbeddedRun(out, plan(roots, out.toAbsolutePath().toString()), parallelism)
        .run(spec.commandLine().getErr());
  }

  private List<String> files() {
    return paths.stream().filter(path -> !Topic.isMeant(path)).toList();
  }

  private void check() {
    if (getClass().getResource("/org/apache/flink/configuration/Configuration.class") == null) {
      throw wrong("Flink is not on the class path; start with ./parallax stream, which adds it");
    }
    if (parallelism < 1 || kept < 1 || late != null && late < 0) {
      throw wrong("--parallelism and --kept: expected at least 1, --late: at least 0");
    }
    EngineProvider.fault(engine)
        .ifPresent(
            fault -> {
              throw wrong("--engine: " + fault);
            });
  }

  private ParameterException wrong(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }

  /// @param folder where accounts are written, as the machines that write see it
  private StreamPlan plan(List<Root> roots, String folder) {
    Map<String, String> known = settings();
    List<Press> presses = new ArrayList<>();
    presses.add(new FolderPress(folder));
    if (store != null) {
      presses.add(new StorePress(store));
    }
    if (topic != null) {
      presses.add(new TopicPress(found(topic, known)));
    }
    List<Topic> topics =
        paths.stream().filter(Topic::isMeant).map(path -> found(path, known)).toList();
    Integer days = late == null && follow ? Integer.valueOf(3) : late;
    return new StreamPlan(
        roots,
        topics,
        presses,
        engine == null ? EngineProvider.preferred().name() : engine,
        division,
        follow ? EVERY : null,
        days == null ? null : Duration.ofDays(days),
        kept);
  }

  private Map<String, String> settings() {
    if (settings == null) {
      return Map.of();
    }
    try (Reader in = Files.newBufferedReader(settings)) {
      Properties read = new Properties();
      read.load(in);
      return read.stringPropertyNames().stream()
          .collect(Collectors.toMap(key -> key, read::getProperty));
    } catch (IOException | IllegalArgumentException e) {
      throw wrong(
          "--kafka-settings: %s cannot be read (%s); expected KEY=VALUE a line"
              .formatted(settings, e.getMessage()));
    }
  }

  /// A topic that is there.
  private Topic found(String address, Map<String, String> known) {
    try {
      Topic named = Topic.of(address, known);
      Brokers.find(named);
      return named;
    } catch (IllegalArgumentException | IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /// What the options ask of a cluster, whose machines see the paths and addresses that were given.
  StreamPlan forCluster() {
    check();
    List<Root> roots = files().stream().map(path -> new Root(path, path)).toList();
    return plan(roots, out.toString());
  }
}
