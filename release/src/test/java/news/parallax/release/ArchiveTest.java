package news.parallax.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The archive, unpacked and used with no Java to be found and, where that can be arranged, with no
/// network.
@DisabledOnOs(OS.WINDOWS)
class ArchiveTest {
  private static final Path ARCHIVE = Path.of(System.getProperty("archive"));
  private static final int MOST_MINUTES = 10;

  @TempDir private static Path folder;

  private static Path unpacked = Path.of("");
  private static List<String> listing = List.of();

  @BeforeAll
  static void unpack() throws IOException {
    listing =
        run(List.of("tar", "tvzf", ARCHIVE.toString(), "--numeric-owner"), "").lines().toList();
    run(List.of("tar", "xzf", ARCHIVE.toString(), "-C", folder.toString()), "");
    try (Stream<Path> inside = Files.list(folder)) {
      unpacked = inside.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  /// Runs the launcher with nothing but the system's tools on the path.
  private static String parallax(String input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(withoutNetwork());
    command.add(unpacked.resolve("parallax").toString());
    command.addAll(List.of(arguments));
    return run(command, input);
  }

  private static List<String> withoutNetwork() {
    List<String> command = List.of("unshare", "-n");
    try {
      run(List.of("unshare", "-n", "true"), "");
      return command;
    } catch (IOException | AssertionError e) {
      return List.of();
    }
  }

  private static String run(List<String> command, String input) throws IOException {
    Path out = Files.createTempFile("archive", "out");
    Path err = Files.createTempFile("archive", "err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
    environment.put("HOME", folder.toString());
    Process process = builder.start();
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).as("ended").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    String written = Files.readString(out);
    Files.delete(out);
    Files.delete(err);
    return written;
  }

  @Test
  void itReadsASampleAndLaterStartsFindWhatTheFirstPrepared() throws IOException {
    String sample = unpacked.resolve("samples/prespa-pact").toString();
    String first = parallax("", "read", sample, "--json", "-");
    JsonNode account = JsonMapper.shared().readTree(first);
    assertThat(account.get("format").asString()).isEqualTo("parallax-account/1");
    assertThat(account.get("reports")).hasSize(5);
    assertThat(account.get("discrepancies")).isNotEmpty();
    try (Stream<Path> prepared = Files.list(folder.resolve(".cache/parallax"))) {
      assertThat(prepared).hasSize(1);
    }
    assertThat(parallax("", "read", sample, "--json", "-")).isEqualTo(first);
  }

  @Test
  void theServerForAssistantsStarts() throws IOException {
    String store = folder.resolve("desk.db").toString();
    assertThat(parallax("", "mcp", "--store", store)).isEmpty();
    assertThat(Path.of(store)).exists();
  }

  @Test
  void nothingInItDependsOnWhenAndByWhomItWasMade() {
    Set<String> owners =
        listing.stream().map(line -> line.split("\\s+")[1]).collect(Collectors.toSet());
    assertThat(owners).containsExactly("0/0");
    Set<String> times =
        listing.stream().map(line -> line.split("\\s+")[3]).collect(Collectors.toSet());
    assertThat(times).hasSize(1);
    Set<String> modes =
        listing.stream().map(line -> line.split("\\s+")[0]).collect(Collectors.toSet());
    assertThat(modes).isSubsetOf("drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrw-r--r--");
  }

  @Test
  void everyLibraryIsInTheBillOfMaterialsWithALicence() throws IOException {
    JsonNode bill = JsonMapper.shared().readTree(Files.readString(unpacked.resolve("sbom.json")));
    assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
    Map<String, JsonNode> components =
        bill.get("components")
            .valueStream()
            .collect(
                Collectors.toMap(
                    one -> one.get("name").asString() + "-" + one.get("version").asString(),
                    one -> one,
                    (a, b) -> a));
    components.values().forEach(one -> assertThat(one.get("licenses")).as("" + one).isNotEmpty());
    String third = Files.readString(unpacked.resolve("licences/THIRD-PARTY.txt"));
    for (String library : libraries()) {
      String name = library.replaceFirst("(-models)?\\.jar$", "");
      assertThat(components).containsKey(name);
      JsonNode one = Objects.requireNonNull(components.get(name));
      assertThat(third)
          .contains(":%s:%s ".formatted(one.get("name").asString(), one.get("version").asString()));
    }
    assertThat(unpacked.resolve("licences/GPL-3.0.txt")).content().contains("Version 3, 29 June");
    assertThat(unpacked.resolve("NOTICE")).exists();
    assertThat(unpacked.resolve("runtime/legal/java.base/LICENSE")).exists();
    assertThat(unpacked.resolve("README.md")).content().contains("Complete sources");
  }

  private static List<String> libraries() throws IOException {
    try (Stream<Path> inside = Files.list(unpacked.resolve("lib"))) {
      return inside.map(library -> library.toFile().getName()).sorted().toList();
    }
  }
}
