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

/// `parallax pacts PATH...`
@Command(
    name = "pacts",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells which agreements there are, who is bound, what they say and which stand.")
final class PactsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = Asking.PATHS)
  private List<String> paths = List.of();

  @Option(names = "--party", paramLabel = "NAME", description = "Only those that bind this actor.")
  private @Nullable String party;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Asking.DaysArgument.class,
      description = "Only those that stood on this day, month or year.")
  private @Nullable Days on;

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    return asking.answer(new Question.Pacts(party, on), paths, spec);
  }
}
