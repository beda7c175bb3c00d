package news.parallax.stream;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.correction.Corrections;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import news.parallax.store.Kept;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Taken;
import news.parallax.write.JsonWriter;
import org.jspecify.annotations.Nullable;

/// Invented reports of several happenings, and the accounts that the command line makes of them.
final class Corpus {
  private static final LocalDate BEGIN = LocalDate.of(2031, 5, 1);

  private static final List<String> TOWNS =
      List.of("Karvel", "Ostrand", "Pelmar", "Quivel", "Tarnby", "Ulvsund");

  private static final List<String> HAPPENINGS =
      List.of(
          "A gallery of the coal mine in %1$s collapsed and trapped %2$d miners, said engineer Anna Müller. Rescuers drilled towards the gallery with a borrowed rig.",
          "The harbour of %1$s was closed after a ferry struck the pier and %2$d passengers were hurt, said harbour master Piet Vos. Divers searched the basin until dark.",
          "Voters in %1$s elected a parliament of %2$d seats, said the commission's chair Lena Brandt. The Orchard Party led in the early counts of the ballots.",
          "A textile mill in %1$s burned down and %2$d looms were lost, said fire chief Rosa Ruiz. Smoke drifted over the orchards for hours.",
          "The council of %1$s signed a treaty on river water with %2$d neighbours, said the envoy Tomas Lund. The treaty ends a quarrel about dams and weirs.",
          "Teachers in %1$s went on strike at %2$d schools, said the union's speaker Ida Holm. Parents brought soup and blankets to the gates.");

  private Corpus() {}

  /// @param size how many; every seventh is copied from another, every eleventh has no day
  static List<Report> reports(int size) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int story = i % HAPPENINGS.size();
      String copied = i % 7 == 6 ? "As the Northwire agency tells it. " : "";
      String text =
          "%s in the news, part %d%n%n%s%s The mayor of %s thanked the helpers in the %d hour.%n"
              .formatted(
                  TOWNS.get(story),
                  i / HAPPENINGS.size(),
                  copied,
                  HAPPENINGS.get(story).formatted(TOWNS.get(story), 5 + i % 4),
                  TOWNS.get(story),
                  i);
      LocalDate day = i % 11 == 10 ? null : BEGIN.plusDays(i / 3);
      reports.add(report("inbox/%03d.txt".formatted(i), "Paper " + i % 5, day, text));
    }
    return reports;
  }

  static Report report(
      String source, @Nullable String outlet, @Nullable LocalDate day, String text) {
    Known known = new Known(outlet, day, null, null, null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ReportReader.read("r", source, bytes, known)
        instanceof Outcome.Read(Report report, var n)) {
      return report.numbered(Kept.key(report));
    }
    throw new IllegalArgumentException(text);
  }

  static List<Report> shuffled(List<Report> reports, int seed) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /// What the fold of the core makes of each story of the core, by file name.
  static Map<String, String> accounts(List<Report> reports) {
    Map<String, String> accounts = new TreeMap<>();
    try (Parallax parallax = new Parallax(new TestEngine().open(), 1)) {
      for (Story story : Stories.of(reports)) {
        Account account = parallax.account(story.id(), story.reports(), Corrections.NONE);
        accounts.put(story.id() + ".json", new JsonWriter(false).write(account) + "\n");
      }
    }
    return accounts;
  }

  static byte[] written(Report report) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Forms.TAKEN.write(new Taken.Read(report), new DataOutputStream(bytes));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
