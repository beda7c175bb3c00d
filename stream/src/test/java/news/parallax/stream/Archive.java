package news.parallax.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Invented reports of many days: a happening begins every other day and is told on some days, and
/// after [#AGAIN] others the like happens to the same people. Every ninth report lies in two
/// folders, of which one dates it later. Every tenth day a page says the same words.
final class Archive {
  private static final LocalDate BEGIN = LocalDate.of(2031, 5, 1);

  /// Days from the first to the last report of a happening.
  private static final int DAYS = 5;

  private static final int AGAIN = 10;

  private static final int QUIET = 10;

  private static final String[] ONSETS = {"Kar", "Ost", "Pel", "Quiv", "Tarn", "Ulv", "Bre", "Dro"};
  private static final String[] CODAS = {"vel", "rand", "mar", "sund", "by", "wick", "heim", "ora"};
  private static final List<String> MATTERS =
      List.of(
          "ferry struck the pier of %1$s and the harbour was closed, said harbour master %2$s",
          "mill in %1$s burned down and its looms were lost, said fire chief %2$s",
          "council of %1$s signed a treaty on river water, said the envoy %2$s",
          "teachers of %1$s went on strike at all schools, said the speaker %2$s",
          "gallery of the mine in %1$s fell in and trapped men, said engineer %2$s");

  private Archive() {}

  /// @param happenings how many; the archive has twice as many days
  static List<Report> dated(int happenings) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < happenings; i++) {
      Random random = new Random(i);
      int size = 3 + random.nextInt(4);
      for (int part = 0; part < size; part++) {
        int day = 2 * i + random.nextInt(DAYS);
        reports.add(told(i, part, "inbox", BEGIN.plusDays(day)));
        if (reports.size() % 9 == 0) {
          reports.add(told(i, part, "again", BEGIN.plusDays(day + 1)));
        }
      }
    }
    for (int day = 0; day < 2 * happenings; day += QUIET) {
      reports.add(
          Corpus.report(
              "inbox/quiet-%02d.txt".formatted(day),
              "Paper 1",
              BEGIN.plusDays(day),
              "Nothing to tell%n%nThe desk is closed today and opens again tomorrow.%n"
                  .formatted()));
    }
    return reports;
  }

  /// How many stories they tell.
  static int stories(int happenings) {
    return happenings + 2 * happenings / QUIET;
  }

  /// A report of a happening; those that hold a certain word take the engine long.
  static Report told(int happening, int part, String folder, @Nullable LocalDate day) {
    String town = name(happening % AGAIN) + CODAS[happening % AGAIN % CODAS.length];
    String person = "Anna " + name(happening % AGAIN + 9) + "sen";
    String matter = MATTERS.get(happening % MATTERS.size()).formatted(town, person);
    String text =
        "%1$s in the news, part %2$d%n%nThe %3$s. %5$s thanked the helpers of %1$s in hour %4$d%6$s.%n"
            .formatted(
                town,
                part,
                matter,
                7 * happening + part,
                person,
                part == 1 && happening % 2 == 0 ? " " + TestEngine.SLOW : "");
    return Corpus.report(
        "%s/%03d-%d.txt".formatted(folder, happening, part), "Paper " + part, day, text);
  }

  private static String name(int number) {
    return ONSETS[number % 8] + CODAS[number / 8 % 8] + (number / 64 % 2 == 0 ? "" : "en");
  }

  /// An order of arrival in which no report comes later than allowed: each waits for at most so
  /// many days.
  static List<Report> arriving(List<Report> reports, int lateDays, int seed) {
    Random random = new Random(seed);
    Map<Report, Double> at = new HashMap<>();
    reports.forEach(
        report -> {
          double wait = random.nextDouble() * lateDays;
          double day =
              report.publication() instanceof Publication.Given(LocalDate date)
                  ? date.toEpochDay()
                  : BEGIN.toEpochDay() + random.nextInt(60);
          at.put(report, day + wait);
        });
    return reports.stream().sorted(Comparator.comparing(at::get)).toList();
  }
}
