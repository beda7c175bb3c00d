package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What the documents name is there: files, modules, packages, classes and options; and the
/// README's example compiles and runs.
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern NAME = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern OPTION = Pattern.compile("(?<=^|\\s)--[a-z][a-z-]+");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w*(\\.\\w+)?");
  private static final Pattern NOUN = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+/[\\w./-]*|[\\w-]+\\.(java|tsv|md)");
  private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "ARCHITECTURE.md", "DECISIONS.md", "CONTRIBUTING.md", "CHANGES.md"})
  void filesAndLinksExist(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));
    Set<String> named = found(LINK, text, 1);
    found(NAME, text, 1).stream().filter(FILE.asMatchPredicate()).forEach(named::add);
    assertThat(named)
        .allMatch(
            file ->
                Files.exists(ROOT.resolve(file))
                    || sources().anyMatch(source -> source.endsWith(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "DECISIONS.md", "CONTRIBUTING.md"})
  void classesAndTheirMembersExist(String document) throws IOException {
    Set<String> named = found(NAME, Files.readString(ROOT.resolve(document)), 1);
    named.removeIf(CLASS.asMatchPredicate().negate());
    assertThat(named).allMatch(DocumentationTest::isDeclared);
  }

  @Test
  void modulesAndPackagesOfTheArchitectureExistAndNoneIsLeftOut() throws IOException {
    Set<String> named = found(NAME, Files.readString(ROOT.resolve("ARCHITECTURE.md")), 1);
    named.removeIf(NOUN.asMatchPredicate().negate());
    Set<String> modules = folders(ROOT, module -> Files.exists(module.resolve("pom.xml")));
    Set<String> packages =
        folders(
            ROOT.resolve("core/src/main/java/news/parallax"),
            noun -> Files.exists(noun.resolve("package-info.java")));
    Set<String> there = new TreeSet<>(modules);
    there.addAll(packages);
    there.addAll(Set.of("evidence", "explained"));
    assertThat(there).containsAll(named);
    assertThat(named).containsAll(modules).containsAll(packages);
  }

  /// The formatter tears lines of more than 100 columns, and takes the rest for another comment.
  @Test
  void noCommentIsTornInTwo() {
    assertThat(
            sources()
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(DocumentationTest::torn))
        .isEmpty();
  }

  private static Stream<String> torn(Path source) {
    try {
      List<String> lines = Files.readAllLines(source).stream().map(String::strip).toList();
      return IntStream.range(1, lines.size())
          .filter(at -> lines.get(at).startsWith("// ") && lines.get(at - 1).startsWith("///"))
          .mapToObj(at -> "%s:%d %s".formatted(source, at + 1, lines.get(at)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void optionsExist(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));
    Set<String> named = new TreeSet<>();
    text.lines()
        .filter(line -> line.contains("parallax ") || line.contains("`--"))
        .forEach(line -> named.addAll(found(OPTION, line.replace('`', ' ').replace(')', ' '), 0)));
    assertThat(named).isNotEmpty();
    assertThat(options()).containsAll(named);
  }

  @Test
  void theExampleOfTheReadmeCompilesAndTellsWhereReportsDiffer() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String example = found(EXAMPLE, readme, 1).iterator().next();
    Path source = Files.writeString(folder.resolve("Example.java"), example);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                Run.CLASS_PATH,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(compiled).isZero();

    List<String> reports =
        Stream.of("2-lakeside-herald.txt", "4-northern-observer.txt")
            .map(name -> ROOT.resolve("samples/prespa-pact").resolve(name).toString())
            .toList();
    String classPath = folder + File.pathSeparator + Run.CLASS_PATH;
    Run run = Run.java(Path.of(""), "", classPath, "Example", reports);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains(": ");
  }

  private static Set<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether the tree has a class of this name, with the member named, or Java itself has it.
  private static boolean isDeclared(String name) {
    String[] part = name.split("\\.");
    return isOfJava(name)
        || sources()
            .filter(file -> file.endsWith(part[0] + ".java"))
            .anyMatch(file -> part.length == 1 || declares(file, part[1]));
  }

  private static boolean isOfJava(String name) {
    return Stream.of("java.lang.", "java.util.")
        .anyMatch(
            prefix ->
                DocumentationTest.class.getResource(
                        "/" + (prefix + name).replace('.', '/') + ".class")
                    != null);
  }

  /// All files under `src` of all modules.
  private static Stream<Path> sources() {
    try {
      return folders(ROOT, module -> Files.exists(module.resolve("pom.xml"))).stream()
          .map(module -> ROOT.resolve(module).resolve("src"))
          .filter(Files::exists)
          .flatMap(DocumentationTest::walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean declares(Path source, String member) {
    try {
      return Pattern.compile("\\b" + member + "\\b").matcher(Files.readString(source)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<String> folders(Path parent, Predicate<Path> which) throws IOException {
    try (Stream<Path> inside = Files.list(parent)) {
      return inside
          .filter(which)
          .map(folder -> Objects.toString(folder.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /// Those of all commands and of the launcher.
  private static Set<String> options() throws IOException {
    CommandLine command = Main.commandLine();
    Set<String> options = new TreeSet<>(found(OPTION, launcherOptions(), 0));
    Stream.concat(Stream.of(command), command.getSubcommands().values().stream())
        .flatMap(one -> one.getCommandSpec().options().stream())
        .forEach(option -> options.addAll(List.of(option.names())));
    return options;
  }

  private static String launcherOptions() throws IOException {
    return Files.readString(ROOT.resolve("parallax"))
        .lines()
        .filter(line -> line.contains("${1:-}"))
        .collect(Collectors.joining("\n"));
  }
}
