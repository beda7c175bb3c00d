package news.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.question.Days;
import news.parallax.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax obligations PATH...`
@Command(
    name = "obligations",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells what agreements oblige whom to do, for whom, and when.")
final class ObligationsCommand implements Callable<Integer> {
  private static final Pattern HAPPENING_TO =
      Pattern.compile("(?i)(.+?)\\s+(?:on|against|upon|in)\\s+(?:the\\s+)?(.+)");

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = Asking.PATHS)
  private List<String> paths = List.of();

  @Option(
      names = "--if",
      paramLabel = "CONDITION",
      description =
          "Only those that this sets off, such as 'attack' or 'attack on NAME'; with a name, only what"
              + " others owe this actor.")
  private @Nullable String condition;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Asking.DaysArgument.class,
      description = "Only those of agreements that stood on this day, month or year.")
  private @Nullable Days on;

  @Mixin private Asking asking = new Asking();

  @Override
  public Integer call() {
    String happening = condition;
    String actor = null;
    if (condition != null) {
      Matcher matcher = HAPPENING_TO.matcher(condition.strip());
      if (matcher.matches()) {
        happening = matcher.group(1);
        actor = matcher.group(2);
      }
    }
    return asking.answer(new Question.Obligations(happening, actor, on), paths, spec);
  }
}
