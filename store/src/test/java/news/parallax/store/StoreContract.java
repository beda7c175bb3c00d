package news.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import news.parallax.account.Account;
import news.parallax.change.Change;
import news.parallax.change.Change.Kind;
import news.parallax.correction.Correction;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.report.Report;
import news.parallax.testkit.AccountContract;
import news.parallax.write.JsonWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a store does, whatever the database.
abstract class StoreContract {
  private final PlainEngine engine = new PlainEngine("plain/1");
  private Store store;
  private Newsroom newsroom;

  /// The address of an empty database.
  abstract String address() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(address());
    newsroom = newsroom(engine);
  }

  @AfterEach
  void close() {
    newsroom.close();
    store.close();
  }

  private Newsroom newsroom(PlainEngine with) {
    return new Newsroom(store, with, 2, InstantSource.fixed(TwoStories.MORNING));
  }

  private List<Newsroom.Update> told(Report... reports) {
    for (Report report : reports) {
      newsroom.keep(report);
    }
    return newsroom.update();
  }

  @Test
  void aReportIsKeptWholeAndOnce() {
    assertThat(newsroom.keep(TwoStories.MINE)).isEqualTo(ReportShelf.Outcome.NEW);
    assertThat(newsroom.keep(TwoStories.MINE)).isEqualTo(ReportShelf.Outcome.KNOWN);
    Kept kept = store.reports().all().getFirst();
    assertThat(kept.report()).isEqualTo(TwoStories.MINE.numbered("r" + kept.seq()));
    assertThat(kept.received()).isEqualTo(TwoStories.MORNING);
    assertThat(store.reports().count()).isEqualTo(1);
  }

  @Test
  void aFileThatChangedReplacesWhatItHeldBefore() {
    Report fuller =
        TwoStories.report(
            "inbox/1-wire.txt",
            "Northwire",
            LocalDate.of(2031, 5, 11),
            TwoStories.MINE.text() + "\nThe mine is the last of the valley.\n");
    told(TwoStories.MINE);
    newsroom.keep(fuller);
    assertThat(store.reports().all())
        .extracting(k -> k.report().text())
        .containsExactly(fuller.text());
    newsroom.keep(TwoStories.MINE);
    assertThat(store.reports().all())
        .extracting(k -> k.report().text())
        .containsExactly(TwoStories.MINE.text());
  }

  @Test
  void whatIsKnownAboutAReportIsTakenOver() {
    newsroom.keep(TwoStories.MINE);
    Report dated =
        TwoStories.report(
            "inbox/1-wire.txt",
            "Northwire Agency",
            LocalDate.of(2031, 5, 10),
            TwoStories.MINE.text());
    assertThat(newsroom.keep(dated)).isEqualTo(ReportShelf.Outcome.CHANGED);
    assertThat(store.reports().all().getFirst().report().outlet()).isEqualTo("Northwire Agency");
  }

  @Test
  void eachStoryHasItsAccountAndKeepsItsIdWhenAReportJoins() {
    List<Newsroom.Update> first = told(TwoStories.MINE, TwoStories.VOTE);
    assertThat(first)
        .extracting(u -> u.changes().getFirst().kind())
        .containsOnly(Kind.STORY_BEGINS);
    List<Newsroom.Update> second = told(TwoStories.RESCUE);
    assertThat(second).extracting(Newsroom.Update::story).containsExactly(first.getFirst().story());
    assertThat(second.getFirst().revision()).isEqualTo(2);
    assertThat(second.getFirst().changes())
        .contains(
            new Change(
                Kind.REPORT_JOINS,
                "A report joins: Ostrand Herald, “Rescuers reach Karvel miners”",
                List.of("inbox/2-herald.txt")));
    assertThat(store.stories().front(StoryShelf.Order.REPORTS, 10, 0))
        .extracting(StorySummary::reports)
        .containsExactly(2, 1);
  }

  @Test
  void anAccountIsReadAsItWasMadeAndKeepsTheContract() {
    Account made = told(TwoStories.MINE, TwoStories.RESCUE).getFirst().account();
    Account kept = store.stories().latest(made.story().id()).orElseThrow().account();
    assertThat(new JsonWriter(true).write(kept)).isEqualTo(new JsonWriter(true).write(made));
    assertThat(AccountContract.violations(new JsonWriter(true).write(kept))).isEmpty();
  }

  @Test
  void theOrderOfArrivalChangesNoAccount() throws Exception {
    Account made = told(TwoStories.MINE, TwoStories.RESCUE).getFirst().account();
    close();
    open();
    told(TwoStories.RESCUE);
    Account other = told(TwoStories.MINE).getFirst().account();
    assertThat(other.named(made.story())).isEqualTo(made);
  }

  @Test
  void nothingIsDoneTwice() {
    told(TwoStories.MINE, TwoStories.RESCUE, TwoStories.VOTE);
    int analysed = engine.analysed.get();
    assertThat(newsroom.update()).isEmpty();
    newsroom.close();
    newsroom = newsroom(engine);
    assertThat(newsroom.update()).isEmpty();
    assertThat(analysed).isEqualTo(3);
    assertThat(
            told(
                TwoStories.report(
                    "inbox/4.txt",
                    "Lantern",
                    LocalDate.of(2031, 5, 13),
                    TwoStories.RESCUE.text().replace("seven", "eight"))))
        .hasSize(1);
    assertThat(engine.analysed.get()).isEqualTo(4);
  }

  @Test
  void anotherEngineMakesTheAccountsAgain() {
    told(TwoStories.MINE);
    newsroom.close();
    newsroom = newsroom(new PlainEngine("plain/2"));
    assertThat(newsroom.update()).extracting(Newsroom.Update::revision).containsExactly(2);
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAccentsAndEndings() {
    told(TwoStories.MINE, TwoStories.RESCUE, TwoStories.VOTE);
    assertThat(store.search().find("RESCUER gallerie", "", 10, 0)).isEmpty();
    assertThat(store.search().find("RESCUER galler", "report", 10, 0))
        .extracting(Search.Hit::title)
        .containsExactly("Rescuers reach Karvel miners", "Miners trapped in Karvel");
    Search.Hit hit = store.search().find("anna muller", "report", 10, 0).getFirst();
    assertThat(hit.passage()).contains("Anna Müller");
    assertThat(store.search().find("\" OR 1 -- '); * :", "", 10, 0)).isEmpty();
    assertThat(store.search().find("parliament", "report", 10, 1)).isEmpty();
  }

  @Test
  void aCorrectionOfStoriesIsFollowedLoggedAndUndone() {
    told(TwoStories.MINE, TwoStories.VOTE);
    String mine =
        store.stories().front(StoryShelf.Order.NEWEST, 9, 0).stream()
            .map(StorySummary::id)
            .sorted()
            .toList()
            .getFirst();
    Corrections together =
        new Corrections(
            List.of(
                new Correction(
                    new Fix.SameStory(List.of("1-wire.txt", "3-post.txt")),
                    "A. Berg",
                    LocalDate.of(2031, 5, 12),
                    "The vote was about the mine.")));
    newsroom.correct(together);
    newsroom.update();
    StorySummary one = store.stories().front(StoryShelf.Order.NEWEST, 9, 0).getFirst();
    assertThat(store.stories().count()).isEqualTo(1);
    assertThat(one.reports()).isEqualTo(2);
    assertThat(store.stories().latest(one.id()).orElseThrow().account().corrections())
        .extracting(Account.CorrectionNote::kind, Account.CorrectionNote::holds)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("merge-stories", true));
    newsroom.correct(Corrections.NONE);
    newsroom.update();
    assertThat(store.stories().count()).isEqualTo(2);
    assertThat(store.corrections().all())
        .singleElement()
        .satisfies(
            log -> {
              assertThat(log.by()).isEqualTo("A. Berg");
              assertThat(log.withdrawn()).isPresent();
            });
    assertThat(mine).startsWith("s-");
  }

  @Test
  void theHistoryIsToldFromAnyPlaceOn() {
    told(TwoStories.MINE);
    long then = store.stories().newest();
    told(TwoStories.RESCUE);
    assertThat(store.stories().since(then, 100)).isNotEmpty().allMatch(told -> told.seq() > then);
    assertThat(store.stories().since(store.stories().newest(), 100)).isEmpty();
  }
}
