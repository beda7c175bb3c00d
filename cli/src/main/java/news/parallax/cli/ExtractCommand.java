package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader;
import news.parallax.reader.Unpacker;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax extract PATH...`
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the text of each report, in any language, with what is known about it.",
    footer = {
      "",
      "One JSON object a line: source, url, title, byline, outlet, published, updated, section,"
          + " agency, language, text, sha256, notes; what is not known is null. Archives are read as"
          + " streams."
    })
final class ExtractCommand implements Callable<Integer> {
  private static final int BETWEEN_PROGRESS = 500;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Pages, texts, feeds, archives, folders of them, addresses, or - for standard input, as for"
              + " read.")
  private List<String> arguments = List.of();

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Given given = Given.of(arguments);
    Rejections.tell(given.rejected(), err);
    boolean progress = Terminal.of(System.getProperties(), System.getenv()).progress();
    Writing writing = new Writing(spec.commandLine().getOut(), err, progress);
    try (Web web = options.web()) {
      given.forEach(System.in, web, writing);
    }
    writing.conclude();
    if (writing.taken == 0) {
      throw new CannotContinue(Main.NOTHING_READ, "no text could be read");
    }
    return 0;
  }

  private static final class Writing implements Given.Openings {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean progress;
    private final SortedMap<String, Integer> skipped = new TreeMap<>();
    private long taken;
    private long refused;

    Writing(PrintWriter out, PrintWriter err, boolean progress) {
      this.out = out;
      this.err = err;
      this.progress = progress;
    }

    @Override
    public void take(String source, String name, Path real, Given.Opening opening) {
      try {
        Fetched fetched = opening.open();
        Facts facts = Given.isAddress(source) ? Facts.NOTHING.withUrl(source) : Facts.NOTHING;
        try (InputStream stream = fetched.stream()) {
          new Unpacker(this::write).unpack(source, stream, fetched.charset(), facts);
        }
      } catch (IOException e) {
        refuse(source, "it cannot be read: " + Reasons.of(e), "Check that you may read it.");
      } catch (Unreachable e) {
        refuse(source, e.reason(), e.remedy());
      }
    }

    private void write(Piece piece) {
      switch (extracted(piece)) {
        case Piece.Text text -> {
          out.println(ExtractedJson.of(text));
          taken++;
          if (progress && taken % BETWEEN_PROGRESS == 0) {
            err.printf("\r%,d texts taken, %,d not …", taken, refused);
            err.flush();
          }
        }
        case Piece.Refused(String source, String reason, String remedy) ->
            refuse(source, reason, remedy);
        case Piece.Skipped(String source, String kind) -> skipped.merge(kind, 1, Integer::sum);
        case Piece.Page page -> throw new IllegalStateException("A page was not extracted");
      }
    }

    private static Piece extracted(Piece piece) {
      try {
        return ReportReader.extracted(piece);
      } catch (RuntimeException | StackOverflowError e) {
        return new Piece.Refused(
            piece.source(), "reading it failed (%s)".formatted(e), Reasons.FAULT);
      }
    }

    private void refuse(String source, String reason, String remedy) {
      refused++;
      Rejections.tell(List.of(new Rejected(source, reason, remedy)), err);
    }

    void conclude() {
      out.flush();
      StringBuilder passedOver = new StringBuilder();
      skipped.forEach(
          (kind, count) ->
              passedOver
                  .append(passedOver.isEmpty() ? "" : ", ")
                  .append(count)
                  .append(" ")
                  .append(kind));
      err.printf(
          "parallax: %,d texts taken, %,d not%s%n",
          taken, refused, passedOver.isEmpty() ? "" : "; passed over: " + passedOver);
      err.flush();
    }
  }
}
