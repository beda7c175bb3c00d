package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// What the paths of a command line lead to: reports, and what gave none.
///
/// Reports are numbered `r1`, `r2`, … by file name, then by content, so that an id depends
/// neither on the order of the paths nor on how they were given. A file reached twice counts
/// once.
///
/// @param notes what a user should know about how files were read
record Inputs(List<Report> reports, List<Rejected> rejected, List<String> notes) {
  /// What stands for standard input.
  static final String STANDARD_INPUT = "-";

  /// Larger files are not loaded: no report comes near it.
  static final int MOST_BYTES = ReportReader.LARGEST_FILE;

  private static final Comparator<Rejected> BY_SOURCE =
      Comparator.comparing(Rejected::source).thenComparing(Rejected::reason);

  Inputs {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /// @param paths as given: files, folders (with the folders in them), `-`
  /// @param list what is known about the reports, null when only the folders' own lists count
  static Inputs read(List<String> paths, @Nullable Path list, InputStream standardInput) {
    Gathering gathering = new Gathering();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        gathering.stream(standardInput);
      } else {
        gathering.path(path);
      }
    }
    return gathering.inputs(list == null ? List.of() : List.of(list));
  }

  /// The one path of a file, whatever links lead to it.
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /// One file's content, not yet read as a report. Never compared, so the array does no harm.
  @SuppressWarnings("ArrayRecordComponent")
  private record Content(String source, String name, byte[] bytes, Known known) {
    static final Comparator<Content> ORDER =
        Comparator.comparing(Content::name)
            .thenComparing(content -> ReportReader.sha256(content.bytes()))
            .thenComparing(Content::source);
  }

  /// Gives a file's bytes; closed by the reader.
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static final class Gathering {
    private final Map<Path, Path> files = new TreeMap<>();
    private final Map<Path, Path> lists = new TreeMap<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean streamed;

    void path(String given) {
      try {
        path(Path.of(given));
      } catch (InvalidPathException e) {
        reject(given, "this is no path (%s)".formatted(e.getReason()), "Correct it.");
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

    /// Of the ways in which one file was given, the first in the alphabet names it.
    private static void add(Map<Path, Path> all, Path file) {
      all.merge(real(file), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /// Standard input can be read once; naming it twice is naming one report twice.
    void stream(InputStream stream) {
      if (!streamed) {
        load(STANDARD_INPUT, STANDARD_INPUT, () -> stream, Known.NOTHING);
      }
      streamed = true;
    }

    private void load(String source, String name, Opening opening, Known known) {
      try (InputStream stream = opening.open()) {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          reject(
              source,
              String.format(Locale.ROOT, "it has more than %,d bytes", MOST_BYTES),
              "Give one report per file.");
        } else {
          contents.add(new Content(source, name, bytes, known));
        }
      } catch (IOException e) {
        reject(
            source,
            "it cannot be read: " + Reasons.of(e),
            "Check that it is a file and that you may read it.");
      }
    }

    private void reject(String source, String reason, String remedy) {
      rejected.add(new Rejected(source, reason, remedy));
    }

    Inputs inputs(List<Path> preferredList) {
      ReportLists known = ReportLists.of(preferredList, lists);
      rejected.addAll(known.rejected());
      files.forEach(
          (real, given) -> {
            String name = given.getFileName().toString();
            load(given.toString(), name, () -> Files.newInputStream(real), known.about(real));
          });
      List<Report> reports = new ArrayList<>();
      for (Content content : contents.stream().sorted(Content.ORDER).toList()) {
        String id = "r" + (reports.size() + 1);
        switch (outcome(id, content)) {
          case Outcome.Read read -> {
            reports.add(read.report());
            read.notes().forEach(note -> notes.add(content.source() + ": " + note));
          }
          case Outcome.Rejected no -> reject(no.source(), no.reason(), no.remedy());
        }
      }
      return new Inputs(reports, rejected.stream().distinct().sorted(BY_SOURCE).toList(), notes);
    }

    private static Outcome outcome(String id, Content content) {
      try {
        return ReportReader.read(id, content.source(), content.bytes(), content.known());
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome.Rejected(
            content.source(),
            "reading it failed (%s)".formatted(e),
            "This is a fault of the program: please report it with the file.");
      }
    }
  }
}
