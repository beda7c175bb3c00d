package news.parallax.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.export.Export;
import news.parallax.write.HtmlWriter;
import news.parallax.write.JsonWriter;
import news.parallax.write.MarkdownWriter;
import news.parallax.write.TerminalWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where an account goes: to any of a JSON file, a Markdown file and an HTML page, or, when none is
/// asked for, to the terminal as a summary. All of it is UTF-8.
final class Outputs {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Write the account as JSON, to a file or to standard output.")
  private @Nullable String json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE|-",
      description = "Write the account as Markdown, to a file or to standard output.")
  private @Nullable String markdown;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the account as one HTML page that needs nothing else.")
  private @Nullable String html;

  @Option(
      names = "--export",
      paramLabel = "FORM=FILE",
      description =
          "Write the account for another program, to a file or to standard output: claims (CSV),"
              + " plover (event rows with POLECAT's columns), ftm (FollowTheMoney), claimreview,"
              + " graphml, gexf, ical, jsonl (every item on a line). May be given again.")
  private Map<Export, String> exports = new TreeMap<>();

  @Option(
      names = "--with-text",
      description = "Give each report its text in the JSON, for checking evidence in any format.")
  private boolean withText;

  /// What is wrong with the outputs asked for, found before any work is done.
  Optional<String> fault() {
    if (asked().stream().filter(STANDARD_OUTPUT::equals).count() > 1) {
      return Optional.of(
          "--json, --markdown and --export: only one of them can go to standard output");
    }
    return asked().stream().flatMap(name -> fault(name).stream()).findFirst();
  }

  /// What is wrong with a file to be written, empty when nothing is.
  static Optional<String> fault(String name) {
    if (name.equals(STANDARD_OUTPUT)) {
      return Optional.empty();
    }
    Path file = Path.of(name);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return Optional.of("cannot write to %s: it is a folder; name a file".formatted(name));
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.of("cannot write to %s: its folder does not exist; make it".formatted(name));
    }
    return Files.isWritable(Files.exists(file) ? file : folder)
        ? Optional.empty()
        : Optional.of("cannot write to %s: permission denied; name another".formatted(name));
  }

  /// Whether no file and no form was asked for.
  boolean isForTerminal() {
    return asked().isEmpty();
  }

  private List<String> asked() {
    return Stream.concat(Stream.of(json, markdown, html), exports.values().stream())
        .filter(Objects::nonNull)
        .toList();
  }

  /// @param accounts at least one; several go one after the other, as JSON one object a line, but
  ///     each into an HTML page of its own
  /// @param terminal what standard output is
  void write(List<Account> accounts, Terminal terminal, PrintStream standardOutput) {
    if (isForTerminal()) {
      TerminalWriter writer = new TerminalWriter(terminal.columns(), terminal.colour());
      put(all(accounts, writer::write), STANDARD_OUTPUT, standardOutput);
    }
    if (json != null) {
      JsonWriter writer = new JsonWriter(withText);
      put(all(accounts, account -> writer.write(account) + "\n"), json, standardOutput);
    }
    if (markdown != null) {
      put(all(accounts, new MarkdownWriter()::write), markdown, standardOutput);
    }
    exports.forEach((form, file) -> each(accounts, form::write, file, standardOutput));
    if (html != null) {
      each(accounts, new HtmlWriter()::write, html, standardOutput);
    }
  }

  /// Each account into a file of its own.
  private static void each(
      List<Account> accounts,
      Function<Account, String> write,
      String file,
      PrintStream standardOutput) {
    for (int i = 0; i < accounts.size(); i++) {
      boolean alone = accounts.size() == 1 || file.equals(STANDARD_OUTPUT);
      put(write.apply(accounts.get(i)), alone ? file : numbered(file, i + 1), standardOutput);
    }
  }

  private static String all(List<Account> accounts, Function<Account, String> write) {
    return accounts.stream().map(write).collect(Collectors.joining());
  }

  /// `page-2.html` for `page.html`.
  private static String numbered(String file, int number) {
    int name = file.lastIndexOf(File.separatorChar) + 1;
    int dot = file.lastIndexOf('.');
    int at = dot > name ? dot : file.length();
    return file.substring(0, at) + "-" + number + file.substring(at);
  }

  /// Writes text to a file, or to standard output for `-`.
  static void put(String written, String target, PrintStream standardOutput) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    if (target.equals(STANDARD_OUTPUT)) {
      standardOutput.write(bytes, 0, bytes.length);
      standardOutput.flush();
      return;
    }
    try {
      Files.write(Path.of(target), bytes);
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "%s cannot be written (%s); name another file".formatted(target, Reasons.of(e)));
    }
  }
}
