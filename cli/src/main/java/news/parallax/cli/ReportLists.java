package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.KnownReports;
import news.parallax.reader.ReportReader.Known;

/// What `reports.json` files say about reports, by where the reports really are, and what is wrong
/// with those files. The list that was read first has the last word about a report.
final class ReportLists {
  private final Map<Path, Known> known = new HashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private ReportLists() {}

  /// @param preferred a list that counts more than the others, or none
  /// @param others lists by where they really are; the value is how they were given
  static ReportLists of(List<Path> preferred, Map<Path, Path> others) {
    ReportLists lists = new ReportLists();
    preferred.forEach(lists::read);
    Map<Path, Path> rest = new TreeMap<>(others);
    preferred.forEach(list -> rest.remove(Given.real(list)));
    rest.values().forEach(lists::read);
    return lists;
  }

  Known about(Path file) {
    return known.getOrDefault(file, Known.NOTHING);
  }

  List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  private void read(Path list) {
    try {
      KnownReports reports = KnownReports.parse(Files.readString(list));
      reports.faults().forEach(fault -> reject(list, fault.reason(), fault.remedy()));
      reports.byFile().forEach((file, entry) -> add(list, file, entry));
    } catch (CharacterCodingException e) {
      reject(list, "it is not UTF-8", "Convert it to UTF-8.");
    } catch (IOException e) {
      reject(list, "it cannot be read: " + Reasons.of(e), "Check its permissions.");
    }
  }

  private void add(Path list, String file, KnownReports.Entry entry) {
    Path path;
    try {
      path = list.resolveSibling(file);
    } catch (InvalidPathException e) {
      fault(list, entry, "'%s' is no path".formatted(file));
      return;
    }
    if (!Files.exists(path)) {
      fault(list, entry, "there is no '%s' beside it".formatted(file));
      return;
    }
    known.putIfAbsent(Given.real(path), entry.known());
  }

  private void fault(Path list, KnownReports.Entry entry, String problem) {
    reject(
        list,
        "%s, 'file': %s".formatted(entry.place(), problem),
        "Correct the name, relative to the list, or take the entry out.");
  }

  private void reject(Path list, String reason, String remedy) {
    rejected.add(new Rejected(list.toString(), reason, remedy));
  }
}
