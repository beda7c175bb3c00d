package news.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.inquiry.SideBySide;
import news.parallax.write.HtmlWriter;
import news.parallax.write.InquiryJson;
import news.parallax.write.InquiryWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax compare A B`
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows two reports beside each other: what both tell, and where they differ.")
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "A report, or - for standard input.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another report.")
  private String right = "";

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Write the comparison as JSON, to a file or to standard output.")
  private @Nullable String json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the comparison as one HTML page that needs nothing else.")
  private @Nullable String html;

  @Mixin private InputOptions known = new InputOptions();

  @Mixin private Analysing analysing = new Analysing();

  @Override
  public Integer call() {
    Stream.of(analysing.fault(), known.fault(), fault(json), fault(html))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            fault -> {
              throw new ParameterException(spec.commandLine(), fault);
            });
    SideBySide sides = sides();
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    if (json == null && html == null) {
      InquiryWriter writer = new InquiryWriter(terminal.columns(), terminal.colour());
      Outputs.put(writer.write(sides), Given.STANDARD_INPUT, System.out);
    }
    if (json != null) {
      Outputs.put(InquiryJson.write(sides) + "\n", json, System.out);
    }
    if (html != null) {
      Outputs.put(new HtmlWriter().write(sides), html, System.out);
    }
    return 0;
  }

  private static Optional<String> fault(@Nullable String file) {
    return file == null ? Optional.empty() : Outputs.fault(file);
  }

  /// The list asked for, else the one beside the left report, null when there is none.
  private @Nullable Path list() {
    if (known.list() != null || left.equals(Given.STANDARD_INPUT)) {
      return known.list();
    }
    Path beside = Path.of(left).resolveSibling(Folder.LIST);
    return Files.isReadable(beside) ? beside : null;
  }

  /// The left report first, whatever the names of the files.
  private SideBySide sides() {
    Inputs inputs = Inputs.read(List.of(left, right), list(), known, System.in);
    if (inputs.reports().size() == 2) {
      try (Parallax parallax =
          new Parallax(analysing.engine(inputs.reports()), analysing.threads())) {
        Parallax.Readings read = parallax.readAll(inputs.reports());
        Rejections.tell(read.rejected(), spec.commandLine().getErr());
        if (read.readings().size() == 2) {
          boolean inOrder = read.readings().getFirst().report().source().equals(left);
          return inOrder
              ? SideBySide.of(read.readings().getFirst(), read.readings().getLast())
              : SideBySide.of(read.readings().getLast(), read.readings().getFirst());
        }
      }
    }
    Rejections.tell(inputs.rejected(), spec.commandLine().getErr());
    throw new CannotContinue(
        Main.NOTHING_READ,
        "expected two reports that can be read, '%s' and '%s' gave %d; name two files"
            .formatted(left, right, inputs.reports().size()));
  }
}
