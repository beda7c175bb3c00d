package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.language.EngineProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The questions that an analyst would ask of five annotated reports, row by row of the table of
/// their annotation, put to the program. They stand in `system-of-states.tsv`, with what a right
/// answer holds and what a wrong one would; the reports are not in the tree, so without them the
/// test is skipped.
///
/// A row is answered when all its questions are, partly when some are. A wrong answer fails.
class SystemOfStatesTest {
  private static final Path REPORTS = Path.of("..", "..", "shared", "seeds");
  private static final int ROWS = 36;
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder;
  private final Map<String, String> answers = new HashMap<>();

  /// One question: a command without its paths, or `account SECTION`.
  private record Asked(
      int row, String topic, String command, List<String> right, List<String> wrong) {
    static Asked of(String line) {
      String[] cell = line.split("\t", -1);
      return new Asked(Integer.parseInt(cell[0]), cell[1], cell[2], parts(cell[3]), parts(cell[4]));
    }

    private static List<String> parts(String cell) {
      return cell.isBlank() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }
  }

  @ParameterizedTest
  @CsvSource({"full, 30", "fast, 29"})
  void theRowsOfTheTableAreAnsweredAndNoAnswerIsWrong(String engine, int leastAnswered)
      throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "the annotated reports are not here");
    EngineProvider.fault(engine).ifPresent(fault -> assumeTrue(false, fault));
    Path account = folder.resolve("account.json");
    Run made = Run.read(REPORTS, "--engine", engine, "--json", account, "--with-text");
    assertThat(made.exit()).as(made.err()).isZero();
    JsonNode json = JsonMapper.shared().readTree(Files.readString(account));

    Map<Integer, List<Boolean>> met = new HashMap<>();
    Map<Integer, String> topics = new HashMap<>();
    List<String> open = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Asked asked : table()) {
      boolean right = true;
      for (String words : asked.right()) {
        if (!holds(asked.command(), words, json, account)) {
          open.add("%d: %s: no '%s'".formatted(asked.row(), asked.command(), words));
          right = false;
        }
      }
      for (String words : asked.wrong()) {
        if (holds(asked.command(), words, json, account)) {
          wrong.add("%d: %s: '%s'".formatted(asked.row(), asked.command(), words));
        }
      }
      met.computeIfAbsent(asked.row(), row -> new ArrayList<>()).add(right);
      topics.put(asked.row(), asked.topic());
    }

    assertThat(met.keySet()).hasSize(ROWS);
    List<Integer> answered =
        met.entrySet().stream()
            .filter(row -> !row.getValue().contains(false))
            .map(Map.Entry::getKey)
            .toList();
    String report =
        met.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                row ->
                    "%2d %-8s %s"
                        .formatted(
                            row.getKey(), standing(row.getValue()), topics.get(row.getKey())))
            .collect(Collectors.joining("\n"));
    System.out.printf(
        "%s: %d of %d rows answered%n%s%nopen:%n%s%n",
        engine, answered.size(), ROWS, report, String.join("\n", open));
    assertThat(wrong).as("wrong answers").isEmpty();
    assertThat(answered).as(report).hasSizeGreaterThanOrEqualTo(leastAnswered);
  }

  private static String standing(List<Boolean> met) {
    return !met.contains(false) ? "answered" : met.contains(true) ? "partly" : "not";
  }

  private boolean holds(String command, String words, JsonNode account, Path file) {
    return command.startsWith("account ")
        ? isInOneItem(account, command.substring("account ".length()), words)
        : answers.computeIfAbsent(command, c -> answer(c, file)).contains(words);
  }

  /// Whether one item of a section holds all the words, parted by `+`, in its fields, the names of
  /// its actors or its passages.
  private static boolean isInOneItem(JsonNode account, String section, String words) {
    List<String> wanted = List.of(words.split("\\s*\\+\\s*"));
    return account
        .get(section)
        .valueStream()
        .map(item -> item + " " + spelled(item, account))
        .anyMatch(text -> wanted.stream().allMatch(text::contains));
  }

  private static String spelled(JsonNode node, JsonNode account) {
    StringBuilder text = new StringBuilder();
    if (node.isString() && node.asString().matches("a\\d+")) {
      account
          .get("actors")
          .valueStream()
          .filter(actor -> actor.get("id").equals(node))
          .forEach(actor -> text.append(actor.get("name").asString()).append(' '));
    }
    if (node.has("report") && node.has("start")) {
      account
          .get("reports")
          .valueStream()
          .filter(report -> report.get("id").equals(node.get("report")))
          .map(report -> report.get("text").asString())
          .forEach(
              whole ->
                  text.append(whole, node.get("start").asInt(), node.get("end").asInt())
                      .append(' '));
    }
    node.valueStream().forEach(child -> text.append(spelled(child, account)));
    return text.toString();
  }

  /// What a command prints, on one line.
  private static String answer(String command, Path account) {
    List<String> arguments =
        WORD.matcher(command)
            .results()
            .map((MatchResult word) -> word.group(1) == null ? word.group(2) : word.group(1))
            .collect(Collectors.toCollection(ArrayList::new));
    arguments.add(account.toString());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
    return (out + " " + err).replaceAll("\\s+", " ");
  }

  private static List<Asked> table() throws IOException {
    try (var in = SystemOfStatesTest.class.getResourceAsStream("system-of-states.tsv")) {
      assertThat(in).as("system-of-states.tsv").isNotNull();
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Asked::of)
          .toList();
    }
  }
}
