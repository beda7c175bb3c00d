package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.Unpacker;
import news.parallax.reader.piece.Piece;
import org.jspecify.annotations.Nullable;

/// Folders and files that are looked at again and again.
final class Inbox {
  private final List<Path> paths;
  private final @Nullable Path list;

  /// @param list what is known about the reports, null when only the folders' own lists count
  Inbox(List<Path> paths, @Nullable Path list) {
    this.paths = List.copyOf(paths);
    this.list = list;
  }

  /// A file as it is now.
  ///
  /// @param given the path by which it was reached
  /// @param stamp differs when its content, or what is known about it, may have changed
  record Item(Path given, Known known, String stamp) {
    /// What the file holds: one report, or as many as a feed or an archive has.
    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      try (InputStream stream = Files.newInputStream(given)) {
        new Unpacker(piece -> pieces.add(Entries.lasting(piece))).unpack(given.toString(), stream);
      } catch (IOException e) {
        pieces.add(
            new Piece.Refused(
                given.toString(),
                "it cannot be read: " + Reasons.of(e),
                "Check that it is a file and that you may read it."));
      } catch (RuntimeException | StackOverflowError e) {
        pieces.add(
            new Piece.Refused(
                given.toString(), "reading it failed (%s)".formatted(e), Reasons.FAULT));
      }
      return pieces;
    }
  }

  /// All files that may be reports, in the order of their paths; faults of lists are added to
  /// `faults`.
  List<Item> items(List<Rejected> faults) {
    Map<Path, Path> files = new TreeMap<>();
    Map<Path, Path> lists = new TreeMap<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        Folder folder = Folder.of(path);
        folder.reports().forEach(file -> files.putIfAbsent(Given.real(file), file));
        folder.lists().forEach(file -> lists.putIfAbsent(Given.real(file), file));
      } else if (Files.exists(path)) {
        files.putIfAbsent(Given.real(path), path);
      }
    }
    ReportLists known = ReportLists.of(list == null ? List.of() : List.of(list), lists);
    faults.addAll(known.rejected());
    List<Item> items = new ArrayList<>();
    files.forEach((real, given) -> add(items, real, given, known.about(real)));
    return items;
  }

  /// A file that has gone since the folder was listed is left out.
  private static void add(List<Item> items, Path real, Path given, Known known) {
    try {
      BasicFileAttributes file = Files.readAttributes(real, BasicFileAttributes.class);
      String stamp = "%d %s %s".formatted(file.size(), file.lastModifiedTime(), known);
      items.add(new Item(given, known, stamp));
    } catch (IOException e) {
      // It is looked for again in the next round.
    }
  }
}
