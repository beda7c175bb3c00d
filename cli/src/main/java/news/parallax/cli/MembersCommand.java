package news.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax members BODY PATH...`
@Command(
    name = "members",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Tells who is in a body, wants in or leaves, and who holds its offices; for a state, who"
            + " holds its offices.")
final class MembersCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BODY", description = "A bloc, body or state.")
  private String body = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = Asking.PATHS)
  private List<String> paths = List.of();

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    return asking.answer(new Question.Members(body), paths, spec);
  }
}
