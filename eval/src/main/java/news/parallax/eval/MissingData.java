package news.parallax.eval;

import java.nio.file.Path;

/// A folder or file of data is not where it is looked for, or a tool that reads it is not there;
/// the message names it and the remedy.
public final class MissingData extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MissingData(String message) {
    super(message);
  }

  public MissingData(Path path) {
    this(path, "there is no such file or folder");
  }

  public MissingData(Path path, String problem) {
    this(
        "%s: %s. Name with --data the folder that holds the sets of data, or the folder above it."
            .formatted(path, problem));
  }
}
