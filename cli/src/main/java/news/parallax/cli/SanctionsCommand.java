package news.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.question.Days;
import news.parallax.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax sanctions PATH...`
@Command(
    name = "sanctions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells who sanctions whom, since when, for what, and which sanctions stand.")
final class SanctionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = Asking.PATHS)
  private List<String> paths = List.of();

  @Option(names = "--on", paramLabel = "NAME", description = "Only those that lie on this actor.")
  private @Nullable String target;

  @Option(names = "--by", paramLabel = "NAME", description = "Only those that this actor imposed.")
  private @Nullable String imposer;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = Asking.DaysArgument.class,
      description = "Only those that stood on this day, month or year.")
  private @Nullable Days date;

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    return asking.answer(new Question.Sanctions(target, imposer, date), paths, spec);
  }
}
