package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.parallax.report.Report;
import news.parallax.story.Ladder;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.story.StoryChange;
import news.parallax.story.StoryFixes;
import news.parallax.story.StoryRules;
import news.parallax.story.StoryStream;
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

  @Mixin private InputOptions known = new InputOptions();

  @Mixin private Correcting correcting = new Correcting();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Goes on from what an earlier run kept in this file, if it is there, and keeps in it what"
              + " is remembered now: reports join the stories of earlier runs.")
  private @Nullable Path state;

  @Override
  public Integer call() {
    known
        .fault()
        .ifPresent(
            fault -> {
              throw new ParameterException(spec.commandLine(), fault);
            });
    Inputs inputs = Inputs.read(paths, known, System.in);
    Rejections.tell(inputs.rejected(), spec.commandLine().getErr());
    if (inputs.reports().isEmpty()) {
      throw new CannotContinue(Main.NOTHING_READ, "no report could be read: there is no story");
    }
    StoryStream stream =
        state == null ? new StoryStream(StoryRules.DEFAULT) : StoryMemory.of(state);
    PrintWriter err = spec.commandLine().getErr();
    List<Story> found =
        Stories.of(
            inputs.reports(),
            stream,
            (report, change) -> told(report, change).ifPresent(line -> err.println(line)));
    PrintWriter out = spec.commandLine().getOut();
    List<Story> fixed = StoryFixes.apply(found, correcting.read());
    Map<Report, Ladder.Step> steps =
        Ladder.of(fixed).stream().collect(Collectors.toMap(Ladder.Step::report, step -> step));
    for (Story story : fixed) {
      Report first = story.reports().getFirst();
      String title = first.title();
      out.printf("%s  %s%n", story.id(), title == null ? first.source() : title);
      for (Report report : story.reports()) {
        Ladder.Step step = steps.get(report);
        out.printf(
            "  %s%s%n",
            report.source(),
            step == null ? "" : "  (%s %s)".formatted(step.rung().words(), step.nearest().name()));
      }
    }
    out.flush();
    err.flush();
    if (state != null) {
      StoryMemory.keep(stream, state);
    }
    return 0;
  }

  /// What a user would not expect of a report.
  private static Optional<String> told(Report report, StoryChange change) {
    return switch (change) {
      case StoryChange.Late late ->
          Optional.of(
              "parallax: %s: came %d days after the newest report; it is in story %s"
                  .formatted(report.source(), late.days(), late.story()));
      case StoryChange.Merged merged ->
          Optional.of(
              "parallax: %s: shows that story %s is story %s; they are one now"
                  .formatted(report.source(), merged.gone(), merged.story()));
      case StoryChange.Split split ->
          Optional.of(
              "parallax: %s: shows that the last %d reports of story %s tell another, %s"
                  .formatted(report.source(), split.reports().size(), split.from(), split.story()));
      case StoryChange.Began began -> Optional.empty();
      case StoryChange.Joined joined -> Optional.empty();
      case StoryChange.Closed closed -> Optional.empty();
    };
  }
}
