package news.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax said ACTOR PATH...`
@Command(
    name = "said",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells what an actor says, what that answers, and who answers it.")
final class SaidCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ACTOR", description = "Who speaks.")
  private String speaker = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = Asking.PATHS)
  private List<String> paths = List.of();

  @Option(names = "--about", paramLabel = "NAME", description = "Only where this actor is named.")
  private @Nullable String about;

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    return asking.answer(new Question.Said(speaker, about), paths, spec);
  }
}
