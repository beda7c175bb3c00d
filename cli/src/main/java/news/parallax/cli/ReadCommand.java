package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Accounts;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import news.parallax.write.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `parallax read PATH...`
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads reports of one story.")
final class ReadCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--json", paramLabel = "FILE|-")
  private @Nullable String json;

  @Option(names = "--with-text")
  private boolean withText;

  @Option(names = "--threads", defaultValue = "2")
  private int threads;

  @Option(names = "--cache", paramLabel = "DIR", defaultValue = "${env:PARALLAX_CACHE}")
  private @Nullable Path cache;

  @Override
  public Integer call() throws IOException {
    List<Report> reports = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    Map<Path, Known> known = new HashMap<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> list = Files.list(path)) {
          list.filter(f -> f.toString().endsWith(".txt")).forEach(files::add);
        }
        Path list = path.resolve("reports.json");
        if (Files.exists(list)) {
          for (JsonNode one : JsonMapper.shared().readTree(Files.readString(list))) {
            known.put(path.resolve(one.get("file").stringValue()), known(one));
          }
        }
      } else {
        files.add(path);
      }
    }
    files.sort(java.util.Comparator.comparing(f -> f.getFileName().toString()));
    for (Path file : files) {
      String id = "r" + (reports.size() + 1);
      switch (ReportReader.read(
          id, file.toString(), Files.readAllBytes(file), known.getOrDefault(file, Known.NOTHING))) {
        case Outcome.Read read -> reports.add(read.report());
        case Outcome.Rejected no ->
            rejected.add(new Rejected(no.source(), no.reason(), no.remedy()));
      }
    }
    EngineProvider provider = ServiceLoader.load(EngineProvider.class).findFirst().orElseThrow();
    Engine engine = cache == null ? provider.open() : new AnalysisCache(cache, provider);
    try (Parallax parallax = new Parallax(engine, threads)) {
      Account account = Accounts.of(parallax.readAll(reports), rejected);
      String written = new JsonWriter(withText).write(account) + "\n";
      if (json != null && !json.equals("-")) {
        Files.writeString(Path.of(json), written);
      } else {
        System.out.write(written.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
      }
    }
    return 0;
  }

  private static Known known(JsonNode one) {
    String published = one.path("published").stringValue(null);
    return new Known(
        one.path("outlet").stringValue(null),
        published == null ? null : LocalDate.parse(published.substring(0, 10)),
        one.path("title").stringValue(null),
        one.path("byline").stringValue(null),
        one.path("url").stringValue(null));
  }
}
