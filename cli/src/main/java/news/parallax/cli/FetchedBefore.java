package news.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import news.parallax.reader.ReportReader;
import org.jspecify.annotations.Nullable;

/// What addresses gave in earlier runs, kept in a folder with the marks by which a server tells
/// whether it has changed. Without a folder nothing is kept.
final class FetchedBefore {
  private final @Nullable Path folder;

  /// @param folder made when it is not there; null to keep nothing
  FetchedBefore(@Nullable Path folder) {
    this.folder = folder;
  }

  /// @param etag null when the server gave none
  /// @param lastModified null when the server gave none
  @SuppressWarnings("ArrayRecordComponent")
  record Copy(
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String charset,
      byte[] body) {}

  /// Null when nothing is kept for the address.
  @Nullable Copy of(URI uri) {
    if (folder == null) {
      return null;
    }
    try {
      Properties marks = new Properties();
      marks.load(new ByteArrayInputStream(Files.readAllBytes(file(folder, uri, ".properties"))));
      byte[] body = Files.readAllBytes(file(folder, uri, ".body"));
      return ReportReader.sha256(body).equals(marks.getProperty("sha256"))
          ? new Copy(
              marks.getProperty("etag"),
              marks.getProperty("last-modified"),
              marks.getProperty("charset"),
              body)
          : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  /// Keeps a copy that the server can be asked about again. A folder that cannot be written only
  /// makes the next run fetch again.
  void keep(URI uri, Copy copy) {
    if (folder == null || (copy.etag() == null && copy.lastModified() == null)) {
      return;
    }
    Properties marks = new Properties();
    marks.setProperty("address", uri.toString());
    marks.setProperty("sha256", ReportReader.sha256(copy.body()));
    set(marks, "etag", copy.etag());
    set(marks, "last-modified", copy.lastModified());
    set(marks, "charset", copy.charset());
    try {
      Files.createDirectories(folder);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      marks.store(written, null);
      put(file(folder, uri, ".body"), copy.body());
      put(file(folder, uri, ".properties"), written.toByteArray());
    } catch (IOException e) {
      return;
    }
  }

  private static void set(Properties marks, String name, @Nullable String value) {
    if (value != null) {
      marks.setProperty(name, value);
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "fetched", ".part");
    Files.write(temporary, bytes);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path file(Path folder, URI uri, String ending) {
    byte[] address = uri.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return folder.resolve(ReportReader.sha256(address) + ending);
  }
}
