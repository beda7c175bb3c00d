package news.parallax.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import news.parallax.event.Plover;
import news.parallax.question.Days;
import news.parallax.question.Question;
import news.parallax.write.TimelineCalendarWriter;
import news.parallax.write.TimelineCsvWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax timeline PATH...`
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells what happened when, in order, with who tells it and what is disputed.")
final class TimelineCommand implements Callable<Integer> {
  /// The forms of a timeline.
  enum Format {
    TEXT,
    JSON,
    CSV,
    ICS
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = Asking.PATHS)
  private List<String> paths = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Asking.DaysArgument.class,
      description =
          "Nothing that ended before this day, month or year (2024-06-19, 2024-06, 2024).")
  private @Nullable Days from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Asking.DaysArgument.class,
      description = "Nothing that started after this day, month or year.")
  private @Nullable Days to;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only what this actor takes part in or is named with.")
  private @Nullable String actor;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only happenings of these PLOVER types: ${COMPLETION-CANDIDATES}.")
  private Set<Plover> types = Set.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most so many entries: those with the most origins (default: all).")
  private int most;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|ics",
      defaultValue = "text",
      description = "Form of the answer: text (default), json, csv (RFC 4180) or ics (RFC 5545).")
  private Format format = Format.TEXT;

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    if (most < 0) {
      throw new ParameterException(
          spec.commandLine(), "--most: expected 0 (for all) or more, got " + most);
    }
    if (asking.isJson() && format != Format.TEXT && format != Format.JSON) {
      throw new ParameterException(
          spec.commandLine(), "--json and --format %s: choose one".formatted(format));
    }
    Question question = new Question.Timeline(from, to, actor, types, most);
    if (format == Format.TEXT) {
      return asking.answer(question, paths, spec);
    }
    Answered answered = asking.ask(question, paths, spec);
    switch (format) {
      case JSON -> answered.printJson(spec.commandLine().getOut());
      case CSV -> answered.print(new TimelineCsvWriter()::write, spec.commandLine().getOut());
      case ICS -> answered.print(new TimelineCalendarWriter()::write, spec.commandLine().getOut());
      case TEXT -> throw new IllegalStateException("answered before");
    }
    return 0;
  }
}
