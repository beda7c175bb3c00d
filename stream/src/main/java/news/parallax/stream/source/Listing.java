package news.parallax.stream.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.parallax.reader.Unpacker;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/// Lists the files that may be reports: a file that was given, whatever it is called, and in
/// folders those that end as reports do. Names that begin with a full stop are left out. No file is
/// split: what is in it is told by its beginning.
final class Listing implements FileEnumerator {
  @Override
  public Collection<FileSourceSplit> enumerateSplits(Path[] paths, int atLeast) throws IOException {
    List<FileSourceSplit> splits = new ArrayList<>();
    for (Path path : paths) {
      FileSystem system = path.getFileSystem();
      FileStatus status = system.getFileStatus(path);
      if (status.isDir()) {
        list(system, path, splits);
      } else {
        splits.add(split(status));
      }
    }
    return splits;
  }

  private static void list(FileSystem system, Path folder, List<FileSourceSplit> splits)
      throws IOException {
    FileStatus[] inside = system.listStatus(folder);
    if (inside == null) {
      throw new FileNotFoundException(folder + " has gone while it was listed; start again");
    }
    Arrays.sort(inside, Comparator.comparing(status -> status.getPath().getName()));
    for (FileStatus status : inside) {
      String name = status.getPath().getName();
      if (name.startsWith(".")) {
        continue;
      }
      if (status.isDir()) {
        list(system, status.getPath(), splits);
      } else if (mayBeReport(name)) {
        splits.add(split(status));
      }
    }
  }

  private static boolean mayBeReport(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.equals(FolderFacts.LIST) && Unpacker.ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static FileSourceSplit split(FileStatus status) {
    return new FileSourceSplit(
        status.getPath().toString(),
        status.getPath(),
        0,
        status.getLen(),
        status.getModificationTime(),
        status.getLen());
  }
}
