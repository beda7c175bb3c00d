package news.parallax.stream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.language.EngineProvider;
import news.parallax.stream.edition.FolderPress;
import news.parallax.stream.edition.Press;
import news.parallax.stream.edition.StorePress;
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
          "Reports, folders of reports with the folders in them, and archives (WARC, ZIP, feeds, JSON"
              + " Lines). A reports.json in a folder tells what is known about its reports.")
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
          "Do not end: look for new files every two seconds, and tell stories as they grow.")
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
    for (String path : paths) {
      Path real = Path.of(path);
      if (!Files.exists(real)) {
        throw wrong("%s: there is no such file or folder; correct the path".formatted(path));
      }
      roots.add(new Root(path, real.toAbsolutePath().normalize().toUri().toString()));
    }
    return new EmbeddedRun(out, plan(roots, out.toAbsolutePath().toString()), parallelism)
        .run(spec.commandLine().getErr());
  }

  private void check() {
    if (getClass().getResource("/org/apache/flink/configuration/Configuration.class") == null) {
      throw wrong("Flink is not on the class path; start with ./parallax stream, which adds it");
    }
    if (parallelism < 1 || kept < 1 || late != null && late < 0) {
      throw wrong("--parallelism and --kept: expected at least 1, --late: at least 0");
    }
    if (engine != null && EngineProvider.named(engine).isEmpty()) {
      throw wrong(
          "--engine: there is no '%s'; expected one of %s"
              .formatted(engine, String.join(", ", EngineProvider.names())));
    }
  }

  private ParameterException wrong(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }

  /// @param folder where accounts are written, as the machines that write see it
  private StreamPlan plan(List<Root> roots, String folder) {
    List<Press> presses = new ArrayList<>();
    presses.add(new FolderPress(folder));
    if (store != null) {
      presses.add(new StorePress(store));
    }
    Integer days = late == null && follow ? Integer.valueOf(3) : late;
    return new StreamPlan(
        roots,
        presses,
        engine == null ? EngineProvider.preferred().name() : engine,
        division,
        follow ? EVERY : null,
        days == null ? null : Duration.ofDays(days),
        kept);
  }

  /// What the options ask of a cluster, whose machines see the paths and addresses that were given.
  StreamPlan forCluster() {
    check();
    List<Root> roots = paths.stream().map(path -> new Root(path, path)).toList();
    return plan(roots, out.toString());
  }
}
