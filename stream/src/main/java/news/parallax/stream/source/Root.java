package news.parallax.stream.source;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.fs.Path;

/// A file or folder as the user gave it.
///
/// @param given such as `samples`
/// @param address of the same, with its file system, such as `file:/home/ada/samples`
public record Root(String given, String address) implements Serializable {
  /// How the user knows a file in it: by the way that leads from what was given. Empty when it lies
  /// elsewhere.
  Optional<String> source(Path file) {
    String full = plain(file.toString());
    String own = plain(address);
    if (full.equals(own)) {
      return Optional.of(given);
    }
    String folder = own.endsWith("/") ? own : own + "/";
    return full.startsWith(folder)
        ? Optional.of(given.replaceFirst("/+$", "") + "/" + full.substring(folder.length()))
        : Optional.empty();
  }

  /// The folders from this one down to that of a file in it, this one first; none for another's.
  List<Path> folders(Path file) {
    if (source(file).isEmpty()) {
      return List.of();
    }
    ArrayDeque<Path> folders = new ArrayDeque<>();
    String own = plain(address);
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      folders.addFirst(at);
      if (plain(at.toString()).length() <= own.length()) {
        break;
      }
    }
    return List.copyOf(folders);
  }

  /// `file:/a`, `file:///a` and `/a` are one file.
  private static String plain(String address) {
    return address.replaceFirst("^file:/*", "/");
  }
}
