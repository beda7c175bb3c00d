package news.parallax.write;

import java.time.LocalDate;
import java.util.List;
import news.parallax.account.Account;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.StoryLine;
import news.parallax.account.Account.Support;
import news.parallax.origin.Origin;
import news.parallax.report.Evidence;
import news.parallax.testkit.Sketch;

/// Accounts whose words try to be markup.
final class Hostile {
  private Hostile() {}

  /// One report whose title, outlet, source and text, and so the story and a finding, are `words`.
  static Account account(String words) {
    Sketch sketch =
        new Sketch().report("r1", words, words, LocalDate.of(2031, 5, 12), Phase.DURING, words);
    Evidence all = sketch.at("r1", words);
    return new Account(
        new StoryLine("s1", words, Sketch.year(2031)),
        sketch.reports(),
        List.of(),
        List.of(new Origin("o1", List.of("r1"), List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Finding(
                "f1", words, Support.SINGLE_ORIGIN, List.of("r1"), 1, List.of(), List.of(all))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
