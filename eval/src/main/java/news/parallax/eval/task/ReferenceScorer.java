package news.parallax.eval.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import news.parallax.eval.MissingData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The scorer of accounts that comes with the annotated stories, run as a process of Python 3.
///
/// @param script `score_account.py`
record ReferenceScorer(Path script) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// @throws MissingData when there is no such script
  ReferenceScorer {
    if (!Files.isRegularFile(script)) {
      throw new MissingData(script);
    }
  }

  /// The scores by section, as the script prints them with `--json`.
  ///
  /// @param account as JSON
  /// @throws MissingData when Python 3 cannot be started
  JsonNode scores(String account, Path gold, Path texts) {
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3",
            script.toString(),
            "--json",
            "--account",
            "-",
            "--gold",
            gold.toString(),
            "--texts",
            texts.toString());
    builder.environment().put("PYTHONUTF8", "1");
    try {
      Process process = started(builder);
      CompletableFuture<String> complaints =
          CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
      try (var input = process.getOutputStream()) {
        input.write(account.getBytes(StandardCharsets.UTF_8));
      }
      String output = all(process.getInputStream());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(script + " failed: " + complaints.join().strip());
      }
      return MAPPER.readTree(output).get("scores");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while scoring against " + gold, e);
    }
  }

  private Process started(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new MissingData(
          "%s needs Python 3, and 'python3' cannot be started (%s). Install it, or put it on the PATH."
              .formatted(script, e.getMessage()));
    }
  }

  private static String all(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
