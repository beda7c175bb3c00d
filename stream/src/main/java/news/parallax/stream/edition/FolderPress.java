package news.parallax.stream.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import news.parallax.reader.ReportReader;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Packed;
import tools.jackson.databind.json.JsonMapper;

/// A folder: `accounts/STORY.json`, and `rejected/DIGEST.json` for what gave no report. A file is
/// there whole or not at all.
///
/// @param folder seen by all machines that publish
public record FolderPress(String folder) implements Press {
  public static final String ACCOUNTS = "accounts";
  public static final String REJECTED = "rejected";
  private static final int DIGITS = 16;

  @Override
  public Desk open() throws IOException {
    Path root = Path.of(folder);
    Files.createDirectories(root.resolve(ACCOUNTS));
    Files.createDirectories(root.resolve(REJECTED));
    return bundle -> {
      for (Edition edition : bundle.editions()) {
        publish(root, edition);
      }
    };
  }

  private static void publish(Path root, Edition edition) throws IOException {
    try {
      switch (edition) {
        case Edition.Told told ->
            write(account(root, told.subject()), Packed.text(told.json()) + "\n");
        case Edition.Retired retired -> Files.deleteIfExists(account(root, retired.subject()));
        case Edition.Refused refused -> write(rejected(root, refused), json(refused));
      }
    } catch (IOException e) {
      throw new IOException(
          "%s: '%s' cannot be written (%s); make room or correct the permissions and start again: nothing is lost"
              .formatted(root, edition.subject(), e),
          e);
    }
  }

  private static Path account(Path root, String story) {
    return root.resolve(ACCOUNTS).resolve(story + ".json");
  }

  private static Path rejected(Path root, Edition.Refused refused) {
    byte[] what = (refused.subject() + "\n" + refused.reason()).getBytes(StandardCharsets.UTF_8);
    String name = ReportReader.sha256(what).substring(0, DIGITS);
    return root.resolve(REJECTED).resolve(name + ".json");
  }

  private static String json(Edition.Refused refused) {
    JsonMapper mapper = JsonMapper.shared();
    return mapper.writeValueAsString(
            mapper
                .createObjectNode()
                .put("source", refused.subject())
                .put("reason", refused.reason())
                .put("remedy", refused.remedy()))
        + "\n";
  }

  /// The name appears when the content is on the disk.
  private static void write(Path file, String content) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
