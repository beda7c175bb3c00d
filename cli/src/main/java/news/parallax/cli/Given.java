package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.Rejected;

/// What the arguments of a command line lead to, opened by nobody yet. A file reached twice counts
/// once; of the ways in which it was given, the first in the alphabet names it.
///
/// @param files by where they really are; the value is how they were given
/// @param lists files named `reports.json`, in the same way
/// @param addresses on the web
/// @param standardInput whether `-` was among the arguments
/// @param rejected arguments that lead to nothing
record Given(
    SortedMap<Path, Path> files,
    SortedMap<Path, Path> lists,
    SortedSet<String> addresses,
    boolean standardInput,
    List<Rejected> rejected) {
  /// What stands for standard input.
  static final String STANDARD_INPUT = "-";

  static Given of(List<String> arguments) {
    Given given =
        new Given(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            arguments.contains(STANDARD_INPUT),
            new ArrayList<>());
    for (String argument : arguments) {
      if (isAddress(argument)) {
        given.addresses.add(argument);
      } else if (!argument.equals(STANDARD_INPUT)) {
        given.path(argument);
      }
    }
    return given;
  }

  static boolean isAddress(String argument) {
    String lower = argument.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private void path(String argument) {
    try {
      path(Path.of(argument));
    } catch (InvalidPathException e) {
      reject(argument, "this is no path (%s)".formatted(e.getReason()), "Correct it.");
    }
  }

  private void path(Path path) {
    if (Files.isDirectory(path)) {
      Folder folder = Folder.of(path);
      folder.reports().forEach(file -> add(files, file));
      folder.lists().forEach(list -> add(lists, list));
      rejected.addAll(folder.rejected());
    } else if (!Files.exists(path)) {
      reject(path.toString(), "there is no such file or folder", "Correct the path.");
    } else if (path.endsWith(Folder.LIST)) {
      reject(
          path.toString(),
          "this is a list of reports, not a report",
          "Name its folder, or the reports and --reports %s.".formatted(path));
    } else {
      add(files, path);
    }
  }

  private static void add(SortedMap<Path, Path> all, Path file) {
    all.merge(real(file), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private void reject(String source, String reason, String remedy) {
    rejected.add(new Rejected(source, reason, remedy));
  }

  /// The one path of a file, whatever links lead to it.
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /// Takes what an argument leads to.
  interface Openings {
    /// @param source how the user knows it
    /// @param name without the folders that it lies in
    /// @param real where a file really is; for other sources its name
    void take(String source, String name, Path real, Opening opening);
  }

  /// Gives bytes; closed by the reader.
  interface Opening {
    /// @throws Unreachable when an address gives nothing
    Fetched open() throws IOException, Unreachable;
  }

  /// Standard input, then the files, then the addresses, each in the order of its name.
  void forEach(InputStream stream, Web web, Openings to) {
    if (standardInput) {
      Path name = Path.of(STANDARD_INPUT);
      to.take(STANDARD_INPUT, STANDARD_INPUT, name, () -> new Fetched(stream, null));
    }
    files.forEach(
        (real, given) ->
            to.take(
                given.toString(),
                given.getFileName().toString(),
                real,
                () -> new Fetched(Files.newInputStream(real), null)));
    addresses.forEach(
        address -> to.take(address, address, Path.of("-web"), () -> web.fetch(address)));
  }
}
