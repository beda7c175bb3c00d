package news.parallax.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.Unpacker;

/// What a folder, with the folders in it, holds for a run. Links are followed; one that leads back
/// to a folder around it adds nothing. Names that begin with a full stop are left out.
///
/// @param reports files that may be reports, by their endings
/// @param lists files named `reports.json`
/// @param rejected what could not be looked at
record Folder(List<Path> reports, List<Path> lists, List<Rejected> rejected) {
  static final String LIST = "reports.json";

  private static final List<String> ENDINGS = Unpacker.ENDINGS;

  Folder {
    reports = List.copyOf(reports);
    lists = List.copyOf(lists);
    rejected = List.copyOf(rejected);
  }

  static Folder of(Path folder) {
    Walk walk = new Walk(folder);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.reject(folder, "the folder cannot be listed: " + Reasons.of(e), "Check the disk.");
    }
    if (walk.reports.isEmpty() && walk.rejected.isEmpty()) {
      walk.reject(
          folder,
          "the folder holds no report",
          "Name a folder with files that end in %s.".formatted(String.join(", ", ENDINGS)));
    }
    return new Folder(walk.reports, walk.lists, walk.rejected);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean mayBeReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> reports = new ArrayList<>();
    private final List<Path> lists = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
    }

    void reject(Path path, String reason, String remedy) {
      rejected.add(new Rejected(path.toString(), reason, remedy));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (file.getFileName().toString().equals(LIST)) {
        lists.add(file);
      } else if (mayBeReport(file)) {
        reports.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        reject(path, "it cannot be opened: " + Reasons.of(e), "Check its permissions.");
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
