package news.parallax.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What one run of the command line, as a process of its own, gave.
record Run(int exit, String out, String err) {
  /// Analyses that the tests share, so that models are loaded a few times only. They are kept under
  /// the engine's version, which does not change with every line of the engine's code, so each run
  /// of the tests begins with an empty folder. All tests run in one process, one after the other.
  static final Path CACHE = emptied(Path.of("target", "test-analyses").toAbsolutePath());

  /// That of the tests, in absolute paths.
  static final String CLASS_PATH = absolute(System.getProperty("java.class.path"));

  private static final int MOST_SECONDS = 300;

  /// `parallax read` with the tests' shared cache.
  static Run read(Object... arguments) {
    return in(Path.of(""), "", reading(arguments));
  }

  /// The command line that [#read] runs, for use with [#in].
  static List<String> reading(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("read", "--cache", CACHE.toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    return all;
  }

  /// Runs the command in a folder, with `input` on its standard input.
  static Run in(Path folder, String input, List<String> arguments) {
    return java(folder, input, CLASS_PATH, Main.class.getName(), arguments);
  }

  /// Runs any program in a folder. Standard output and error are files here, so nothing is a
  /// terminal.
  static Run java(
      Path folder, String input, String classPath, String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, program));
    command.addAll(arguments);
    try {
      Path files = Files.createTempDirectory("parallax-run");
      Path in = Files.writeString(files.resolve("in"), input);
      Path out = files.resolve("out");
      Path err = files.resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().remove("PARALLAX_CACHE");
      Process process = builder.start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running after %d s".formatted(MOST_SECONDS));
      }
      Run run = new Run(process.exitValue(), text(out), text(err));
      for (Path file : List.of(in, out, err, files)) {
        Files.delete(file);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path emptied(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }
}
