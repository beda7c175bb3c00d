package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.KnownReports;
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

  private static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".htm");
  private static final String LIST = "reports.json";

  Inputs {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /// @param paths as given: files, folders (with the folders in them), `-`
  /// @param list what is known about the reports, null when only the folders' own lists count
  static Inputs read(List<String> paths, @Nullable Path list, InputStream standardInput) {
    Gathering gathering = new Gathering();
    if (list != null) {
      gathering.list(list);
    }
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        gathering.stream(standardInput);
      } else {
        gathering.path(path);
      }
    }
    return gathering.inputs();
  }

  /// One file's content, not yet read as a report. Never compared, so the array does no harm.
  @SuppressWarnings("ArrayRecordComponent")
  private record Content(String source, String name, byte[] bytes, Known known) {
    static final Comparator<Content> ORDER =
        Comparator.comparing(Content::name)
            .thenComparing(content -> ReportReader.sha256(content.bytes()))
            .thenComparing(Content::source);
  }

  private static final class Gathering {
    private final Map<Path, String> files = new TreeMap<>();
    private final Map<Path, Known> known = new HashMap<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void path(String given) {
      try {
        path(Path.of(given));
      } catch (InvalidPathException e) {
        rejected.add(new Rejected(given, "this is no path: " + e.getReason(), "Correct it."));
      }
    }

    private void path(Path path) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (Files.exists(path)) {
        file(path);
      } else {
        reject(path, "there is no such file or folder", "Correct the path.");
      }
    }

    private void folder(Path folder) {
      try (Stream<Path> inside = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
        List<Path> found = inside.filter(Files::isRegularFile).sorted().toList();
        found.stream().filter(file -> isNamed(file, LIST)).forEach(this::list);
        List<Path> reports = found.stream().filter(Gathering::mayHoldReport).toList();
        reports.forEach(this::file);
        if (reports.isEmpty()) {
          reject(
              folder,
              "the folder holds no report",
              "Files ending in %s are read.".formatted(String.join(", ", ENDINGS)));
        }
      } catch (IOException | java.io.UncheckedIOException e) {
        reject(folder, "the folder cannot be listed: " + e.getMessage(), "Check its permissions.");
      }
    }

    private static boolean isNamed(Path file, String name) {
      return file.getFileName().toString().equals(name);
    }

    private static boolean mayHoldReport(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// Of the ways in which one file was given, the first in the alphabet names it.
    private void file(Path file) {
      files.merge(real(file), file.toString(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private static Path real(Path file) {
      try {
        return file.toRealPath();
      } catch (IOException e) {
        return file.toAbsolutePath().normalize();
      }
    }

    /// What is wrong with a list is told, and the rest of it counts.
    void list(Path list) {
      try {
        String json = Files.readString(list);
        KnownReports reports = KnownReports.parse(list.toString(), json);
        reports
            .byFile()
            .forEach((file, facts) -> known.put(real(list.resolveSibling(file)), facts));
        reports.faults().forEach(fault -> rejected.add(rejected(fault)));
      } catch (IOException | InvalidPathException e) {
        reject(list, "the list cannot be read: " + e, "Check that it is a file in UTF-8.");
      }
    }

    private static Rejected rejected(KnownReports.Fault fault) {
      String field = fault.field() == null ? "" : ", '%s'".formatted(fault.field());
      return new Rejected(
          fault.source(),
          "line %d%s: %s".formatted(fault.line(), field, fault.problem()),
          fault.remedy());
    }

    void stream(InputStream stream) {
      try {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          tooLarge(STANDARD_INPUT, String.format(Locale.ROOT, "more than %,d bytes", MOST_BYTES));
        } else {
          contents.add(new Content(STANDARD_INPUT, STANDARD_INPUT, bytes, Known.NOTHING));
        }
      } catch (IOException e) {
        rejected.add(
            new Rejected(
                STANDARD_INPUT, "standard input broke off: " + e.getMessage(), "Try again."));
      }
    }

    private void load(Path real, String source) {
      try {
        long size = Files.size(real);
        if (size > MOST_BYTES) {
          tooLarge(source, String.format(Locale.ROOT, "%,d bytes", size));
          return;
        }
        Known facts = known.getOrDefault(real, Known.NOTHING);
        String name = Path.of(source).getFileName().toString();
        contents.add(new Content(source, name, Files.readAllBytes(real), facts));
      } catch (IOException e) {
        rejected.add(
            new Rejected(
                source,
                "the file cannot be read: " + e.getMessage(),
                "Check that it is a file and that you may read it."));
      }
    }

    private void tooLarge(String source, String size) {
      rejected.add(
          new Rejected(
              source,
              String.format(Locale.ROOT, "it has %s; at most %,d are read", size, MOST_BYTES),
              "Give one report per file."));
    }

    private void reject(Path path, @Nullable String reason, String remedy) {
      rejected.add(new Rejected(path.toString(), String.valueOf(reason), remedy));
    }

    Inputs inputs() {
      files.forEach(this::load);
      List<Report> reports = new ArrayList<>();
      for (Content content : contents.stream().sorted(Content.ORDER).toList()) {
        String id = "r" + (reports.size() + 1);
        switch (outcome(id, content)) {
          case Outcome.Read read -> {
            reports.add(read.report());
            read.notes().forEach(note -> notes.add(content.source() + ": " + note));
          }
          case Outcome.Rejected no ->
              rejected.add(new Rejected(no.source(), no.reason(), no.remedy()));
        }
      }
      rejected.sort(Comparator.comparing(Rejected::source).thenComparing(Rejected::reason));
      return new Inputs(reports, rejected, notes);
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
