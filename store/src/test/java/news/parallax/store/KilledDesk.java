package news.parallax.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import news.parallax.report.Report;

/// A program that keeps report after report until it is killed, and tells of each when it is kept.
final class KilledDesk {
  private static final int STORIES = 3;

  private KilledDesk() {}

  /// @param arguments the store's address, and the number of the first report
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Store store = Store.open(arguments[0]);
        Newsroom newsroom =
            new Newsroom(store, new PlainEngine("plain/1"), 1, InstantSource.system())) {
      for (int i = Integer.parseInt(arguments[1]); ; i++) {
        newsroom.keep(report(i));
        out.println("kept " + i);
        newsroom.update();
        out.println("updated " + i);
      }
    }
  }

  static Report report(int number) {
    String town = Character.toString('A' + number % STORIES) + "rvel";
    return TwoStories.report(
        "inbox/%d.txt".formatted(number),
        "Paper " + number % 5,
        LocalDate.of(2031, 5, 1).plusDays(number % 20),
        "Mill burns in %s%n%nThe mill of %s burned down, fireman %s Ruiz said. Report number %d.%n"
            .formatted(town, town, town, number));
  }
}
