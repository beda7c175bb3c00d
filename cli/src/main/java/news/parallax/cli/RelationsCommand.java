package news.parallax.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

/// `parallax relations A [B] PATH...`
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells how an actor stands to another one, or to all others, and since when.")
final class RelationsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "An actor.")
  private String actor = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "[B] PATH",
      description = {
        "B: another actor; the first of these that is no file or folder, unless it is the only one.",
        "PATH: " + Asking.PATHS
      })
  private List<String> rest = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Asking.DaysArgument.class,
      description = "Only what had begun by this day, month or year and was not over.")
  private @Nullable Days on;

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    boolean pair = rest.size() > 1 && !isInput(rest.getFirst());
    String other = pair ? rest.getFirst() : null;
    List<String> paths = pair ? rest.subList(1, rest.size()) : rest;
    return asking.answer(new Question.Relations(actor, other, on), paths, spec);
  }

  private static boolean isInput(String argument) {
    try {
      return argument.equals(Given.STANDARD_INPUT)
          || Given.isAddress(argument)
          || Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
