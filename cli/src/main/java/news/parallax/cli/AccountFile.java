package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.account.Account;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.write.AccountFormatException;
import news.parallax.write.JsonReader;

/// Files of accounts that `parallax read --json` wrote, one a line. Evidence needs the reports'
/// texts: they stand in the file (`--with-text`), or the reports are where they were, unchanged.
final class AccountFile {
  private AccountFile() {}

  /// Whether a path of a command line is meant for an account and not for a report.
  static boolean isOne(String path) {
    try {
      Path file = Path.of(path);
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return (name.endsWith(".json") || name.endsWith(".jsonl"))
          && !name.equals(Folder.LIST)
          && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// @throws CannotContinue when it cannot be read, is no account, or a passage is not where the
  ///     account says
  static List<Account> read(String path) {
    Path file = Path.of(path);
    List<Account> accounts = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          accounts.add(JsonReader.read(line, AccountFile::text));
        } catch (AccountFormatException e) {
          throw new CannotContinue(
              Main.NOTHING_READ, "%s, line %d: %s".formatted(path, number, e.getMessage()));
        }
      }
    }
    if (accounts.isEmpty()) {
      throw new CannotContinue(
          Main.NOTHING_READ,
          "%s: expected an account, found nothing; write one with parallax read --json"
              .formatted(path));
    }
    return accounts;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new CannotContinue(Main.NOTHING_READ, file + ": it is not UTF-8; convert it");
    } catch (IOException e) {
      throw new CannotContinue(
          Main.NOTHING_READ,
          "%s: it cannot be read (%s); correct the path".formatted(file, Reasons.of(e)));
    }
  }

  /// The text of a report where it was when the account was made, if it is still the same.
  private static Optional<String> text(String id, String source, String sha256) {
    try (InputStream in = Files.newInputStream(Path.of(source))) {
      byte[] bytes = in.readNBytes(Inputs.MOST_BYTES + 1);
      return ReportReader.sha256(bytes).equals(sha256)
              && ReportReader.read(id, source, bytes, Known.NOTHING) instanceof Outcome.Read read
          ? Optional.of(read.report().text())
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
