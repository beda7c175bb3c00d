package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.report.Report;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax stories PATH...`
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists which reports tell the same story.")
final class StoriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports, folders of reports, or - for standard input, as for read.")
  private List<String> paths = List.of();

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description = "What is known about the reports, as for read.")
  private @Nullable Path list;

  @Mixin private Correcting correcting = new Correcting();

  @Override
  public Integer call() {
    if (list != null && !Files.isReadable(list)) {
      throw new ParameterException(
          spec.commandLine(),
          "--reports %s: there is no such file that can be read".formatted(list));
    }
    Inputs inputs = Inputs.read(paths, list, System.in);
    PrintWriter err = spec.commandLine().getErr();
    inputs
        .rejected()
        .forEach(
            one -> err.printf("parallax: %s: %s. %s%n", one.source(), one.reason(), one.remedy()));
    if (inputs.reports().isEmpty()) {
      throw new CannotContinue(Main.NOTHING_READ, "no report could be read: there is no story");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Story story : Stories.of(inputs.reports(), correcting.read())) {
      Report first = story.reports().getFirst();
      String title = first.title();
      out.printf("%s  %s%n", story.id(), title == null ? first.source() : title);
      story.reports().forEach(report -> out.printf("  %s%n", report.source()));
    }
    out.flush();
    return 0;
  }
}
