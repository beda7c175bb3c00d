package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import news.parallax.account.Account.Rejected;
import news.parallax.language.EngineProvider;
import news.parallax.store.Newsroom;
import news.parallax.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax watch PATH...`
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Keeps an account of every story in folders and feeds to which reports are added, and tells"
            + " what changes. Ends when it is stopped, and goes on from there when it is started"
            + " again.")
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|ADDRESS",
      description =
          "Folders of reports with the folders in them, or single files, as for read; and addresses of"
              + " feeds or pages, which are asked for what has changed. A reports.json in a folder"
              + " tells what is known about its reports.")
  private List<String> arguments = List.of();

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private Storing storing = new Storing();
  @Mixin private Correcting correcting = new Correcting();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "How often to look (default: 2). A file is read when it has not changed between two looks.")
  private int seconds = 2;

  @Option(
      names = "--feeds-every",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How often to ask addresses (default: 300).")
  private int feedSeconds = 300;

  @Option(
      names = "--follow",
      description =
          "Read the page that each new entry of a feed leads to, not what the feed has of it.")
  private boolean follow;

  @Option(
      names = "--once",
      description = "Read what is there, bring all accounts up to date, and end.")
  private boolean once;

  @Option(names = "--json", description = "Tell each change as a JSON object on a line of its own.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many texts are analysed at a time (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "What reads the language, as for read.")
  private @Nullable String engine;

  private final Map<Path, String> unsettled = new HashMap<>();

  @Override
  public Integer call() throws InterruptedException {
    check();
    correcting.read();
    Inbox inbox = new Inbox(paths(), options.list());
    PrintWriter err = spec.commandLine().getErr();
    try (Store store = storing.open();
        Newsroom newsroom = new Newsroom(store, provider(), threads, InstantSource.system());
        Feeds feeds = feeds()) {
      err.printf("parallax: watching, store %s%n", storing.address());
      err.flush();
      Arrivals arrivals = new Arrivals(newsroom, err);
      do {
        newsroom.correct(correcting.read());
        take(inbox, store, arrivals);
        feeds.take(store, arrivals);
        ChangePrinter printer = new ChangePrinter(spec.commandLine().getOut(), json);
        newsroom.update(printer::print);
        if (!once) {
          Thread.sleep(Duration.ofSeconds(seconds));
        }
      } while (!once);
    }
    return 0;
  }

  private List<Path> paths() {
    return arguments.stream().filter(one -> !Given.isAddress(one)).map(Path::of).toList();
  }

  private Feeds feeds() {
    return new Feeds(
        arguments.stream().filter(Given::isAddress).toList(),
        () -> options.web(storing.beside()),
        Duration.ofSeconds(feedSeconds),
        follow);
  }

  private EngineProvider provider() {
    return engine == null ? EngineProvider.preferred() : EngineProvider.named(engine).orElseThrow();
  }

  private void check() {
    if (threads < 1 || seconds < 1 || feedSeconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads, --every and --feeds-every: expected at least 1");
    }
    EngineProvider.fault(engine)
        .ifPresent(
            fault -> {
              throw new ParameterException(spec.commandLine(), "--engine: " + fault);
            });
    options
        .fault()
        .ifPresent(
            fault -> {
              throw new ParameterException(spec.commandLine(), fault);
            });
    for (Path path : paths()) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(),
            "%s: there is no such file or folder; correct the path, or make the folder"
                .formatted(path));
      }
    }
  }

  /// Keeps what is new. A file is remembered only after its reports are kept, so that one on which
  /// the program was killed is read again.
  private void take(Inbox inbox, Store store, Arrivals arrivals) {
    List<Rejected> faults = new ArrayList<>();
    for (Inbox.Item item : inbox.items(faults)) {
      String path = Given.real(item.given()).toString();
      if (store.stamp(path).filter(item.stamp()::equals).isEmpty() && isSettled(item)) {
        item.pieces().forEach(piece -> arrivals.take(piece, item.known()));
        store.stamp(path, item.stamp());
      }
    }
    faults.forEach(arrivals::tell);
  }

  /// Whether a file has stayed as it was at the look before, and so is not being written.
  private boolean isSettled(Inbox.Item item) {
    if (once) {
      return true;
    }
    boolean settled = item.stamp().equals(unsettled.get(item.given()));
    if (settled) {
      unsettled.remove(item.given());
    } else {
      unsettled.put(item.given(), item.stamp());
    }
    return settled;
  }
}
