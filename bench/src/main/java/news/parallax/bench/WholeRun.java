package news.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Starts the program several times as a user would and prints a Markdown table of what it took:
/// median, least and most. Every run starts cold: a new process, no kept analyses.
///
/// Arguments: how many runs, the launcher, and what it reads.
public final class WholeRun {
  private static final Pattern STAGE =
      Pattern.compile("^(?<name>\\S.*?|  of it analysis)\\s+(?<value>\\d+\\.\\d+) (?<unit>s|GB)");
  private static final Pattern REPORTS = Pattern.compile("(\\d+) reports$");

  private final Map<String, List<Double>> measured = new LinkedHashMap<>();
  private int reports;

  private WholeRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 3) {
      System.err.println("Usage: WholeRun RUNS LAUNCHER PATH...");
      System.exit(2);
    }
    WholeRun runs = new WholeRun();
    List<String> paths = List.of(arguments).subList(2, arguments.length);
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      runs.add(arguments[1], paths);
    }
    System.out.print(runs.table());
  }

  private void add(String launcher, List<String> paths) throws IOException, InterruptedException {
    Path err = Files.createTempFile("whole-run", ".err");
    List<String> command = new ArrayList<>(List.of(launcher, "read"));
    command.addAll(paths);
    command.addAll(List.of("--json", "-", "--timings"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    builder.environment().remove("PARALLAX_CACHE");
    double processorBefore = processorSeconds();
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    List<String> lines = Files.readAllLines(err);
    Files.delete(err);
    if (exit != 0) {
      throw new IOException("exit code " + exit + ": " + String.join("\n", lines));
    }
    put("wall, start to account (s)", wall);
    put("processor, all cores (s)", processorSeconds() - processorBefore);
    lines.forEach(this::count);
    lines.forEach(this::stage);
  }

  private void count(String line) {
    Matcher count = REPORTS.matcher(line);
    if (count.find()) {
      reports = Integer.parseInt(count.group(1));
    }
  }

  private void stage(String line) {
    Matcher stage = STAGE.matcher(line);
    if (!stage.find() || stage.group("name").equals("total")) {
      return;
    }
    String name = stage.group("name").strip();
    double value = Double.parseDouble(stage.group("value"));
    put("%s (%s)".formatted(name, stage.group("unit")), value);
    if (name.equals("read reports")) {
      put("reports a second, all threads", reports / value);
    }
  }

  private void put(String name, double value) {
    measured.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  /// What the children of this process that have ended used, from Linux's `/proc/self/stat` (fields
  /// 16 and 17, in hundredths of a second).
  private static double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] field = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(field[13]) + Long.parseLong(field[14])) / 100.0;
  }

  private String table() {
    StringBuilder table = new StringBuilder("| | median | least | most |\n|---|---|---|---|\n");
    measured.forEach(
        (name, values) -> {
          List<Double> sorted = values.stream().sorted().toList();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %.2f | %.2f | %.2f |%n",
                  name,
                  sorted.get(sorted.size() / 2),
                  sorted.getFirst(),
                  Collections.max(sorted)));
        });
    return table.toString();
  }
}
