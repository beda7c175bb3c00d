package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.reader.Unpacker;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// What the arguments of a command line lead to: reports, and what gave none.
///
/// Reports are numbered `r1`, `r2`, … by file name, then by content, so that an id depends
/// neither on the order of the paths nor on how they were given. A file reached twice counts
/// once.
///
/// @param notes what a user should know about how files were read
record Inputs(List<Report> reports, List<Rejected> rejected, List<String> notes) {
  /// Larger lists and accounts are not loaded.
  static final int MOST_BYTES = ReportReader.LARGEST_FILE;

  private static final Comparator<Rejected> BY_SOURCE =
      Comparator.comparing(Rejected::source).thenComparing(Rejected::reason);

  Inputs {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /// @param arguments as given: files, folders (with the folders in them), addresses, `-`
  static Inputs read(List<String> arguments, InputOptions options, InputStream standardInput) {
    return read(arguments, options.list(), options, standardInput);
  }

  /// @param list what is known about the reports, null when only the folders' own lists count
  static Inputs read(
      List<String> arguments,
      @Nullable Path list,
      InputOptions options,
      InputStream standardInput) {
    Given given = Given.of(arguments);
    ReportLists known = ReportLists.of(list == null ? List.of() : List.of(list), given.lists());
    Gathering gathering = new Gathering(known);
    gathering.rejected.addAll(given.rejected());
    gathering.rejected.addAll(known.rejected());
    try (Web web = options.web()) {
      given.forEach(standardInput, web, gathering);
    }
    return gathering.inputs();
  }

  /// One text that may become a report.
  private record Content(String name, String sha256, Piece piece, Known known) {
    static final Comparator<Content> ORDER =
        Comparator.comparing(Content::name)
            .thenComparing(Content::sha256)
            .thenComparing(content -> content.piece().source());
  }

  private static final class Gathering implements Given.Openings {
    private final ReportLists known;
    private final List<Content> contents = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final SortedMap<String, Integer> skipped = new TreeMap<>();

    Gathering(ReportLists known) {
      this.known = known;
    }

    @Override
    public void take(String source, String name, Path real, Given.Opening opening) {
      Unpacker unpacker = new Unpacker(piece -> add(piece, name, known.about(real)));
      try {
        Fetched fetched = opening.open();
        try (InputStream stream = fetched.stream()) {
          unpacker.unpack(source, stream, fetched.charset(), address(source));
        }
      } catch (IOException e) {
        reject(
            source,
            "it cannot be read: " + Reasons.of(e),
            "Check that it is a file and that you may read it.");
      } catch (Unreachable e) {
        reject(source, e.reason(), e.remedy());
      } catch (RuntimeException | StackOverflowError e) {
        reject(source, "reading it failed (%s)".formatted(e), Reasons.FAULT);
      }
    }

    private static Facts address(String source) {
      return Given.isAddress(source) ? Facts.NOTHING.withUrl(source) : Facts.NOTHING;
    }

    /// Members of archives are named by the archive's name and theirs.
    private void add(Piece piece, String name, Known about) {
      int inside = piece.source().indexOf('!');
      String full = inside < 0 ? name : name + piece.source().substring(inside);
      switch (piece) {
        case Piece.Page page -> contents.add(new Content(full, page.sha256(), page, about));
        case Piece.Text text -> contents.add(new Content(full, text.sha256(), text, about));
        case Piece.Refused(String source, String reason, String remedy) ->
            reject(source, reason, remedy);
        case Piece.Skipped(String source, String kind) ->
            skipped.merge("%s: %s".formatted(name, kind), 1, Integer::sum);
      }
    }

    private void reject(String source, String reason, String remedy) {
      rejected.add(new Rejected(source, reason, remedy));
    }

    Inputs inputs() {
      List<Report> reports = new ArrayList<>();
      for (Content content : contents.stream().sorted(Content.ORDER).toList()) {
        String id = "r" + (reports.size() + 1);
        switch (outcome(id, content)) {
          case Outcome.Read read -> {
            reports.add(read.report());
            read.notes().forEach(note -> notes.add(content.piece().source() + ": " + note));
          }
          case Outcome.Rejected no -> reject(no.source(), no.reason(), no.remedy());
        }
      }
      skipped.forEach((what, count) -> notes.add("%s, %d passed over".formatted(what, count)));
      return new Inputs(reports, rejected.stream().distinct().sorted(BY_SOURCE).toList(), notes);
    }

    private static Outcome outcome(String id, Content content) {
      try {
        return ReportReader.read(id, content.piece(), content.known());
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome.Rejected(
            content.piece().source(), "reading it failed (%s)".formatted(e), Reasons.FAULT);
      }
    }
  }
}
