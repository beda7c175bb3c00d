package news.parallax.cli;

import java.nio.file.Path;
import news.parallax.store.Store;
import news.parallax.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option of commands that work on a store.
final class Storing {
  @Option(
      names = "--store",
      paramLabel = "FILE|JDBC",
      defaultValue = "${env:PARALLAX_STORE:-parallax.db}",
      description =
          "Where everything is kept: a file, made when it is not there, or the JDBC address of a"
              + " PostgreSQL (default: $PARALLAX_STORE, else parallax.db here).")
  private String address = "";

  String address() {
    return address;
  }

  /// A folder beside a store that is a file, for what can be fetched again; null for other stores.
  @Nullable Path beside() {
    return address.startsWith("jdbc:") ? null : Path.of(address + "-fetched");
  }

  /// @throws CannotContinue when it cannot be opened
  Store open() {
    try {
      return Store.open(address);
    } catch (StoreException e) {
      throw new CannotContinue(Main.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
