package news.parallax.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.account.Account;
import news.parallax.change.Change;
import news.parallax.change.Changes;
import news.parallax.correction.Corrections;
import news.parallax.report.Report;

/// Accounts that another program made, kept as a [Newsroom] keeps its own. Taking one twice changes
/// nothing.
public final class Editions {
  private final ReportShelf reports;
  private final StoryShelf stories;

  Editions(ReportShelf reports, StoryShelf stories) {
    this.reports = reports;
    this.stories = stories;
  }

  /// Keeps a story's account with the reports that it was made from.
  ///
  /// @param engine the version of the engine that read the reports
  /// @param own as the account numbers them
  /// @param json the account as [news.parallax.write.JsonWriter] writes it
  public void take(String story, String engine, List<Report> own, String json, Instant now) {
    String basis = Revision.basis(engine, own, Corrections.NONE);
    List<String> keys = new ArrayList<>();
    for (Report report : own) {
      String key = Kept.key(report);
      reports.keep(report, now);
      reports.move(key, story);
      keys.add(key);
    }
    if (stories.basis(story).filter(basis::equals).isPresent()) {
      return;
    }
    Account account = StoryShelf.account(json, own);
    Optional<Revision> before = stories.latest(story);
    List<Change> changes =
        before
            .map(revision -> Changes.between(revision.account(), account))
            .orElseGet(() -> Changes.first(account));
    int number = before.map(Revision::number).orElse(0) + 1;
    stories.save(new Revision(story, number, now, basis, keys, account), changes);
  }

  /// Takes a story off the front page whose reports are all in other stories now.
  public void retire(String story) {
    stories.retire(story);
  }
}
