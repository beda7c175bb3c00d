package news.parallax.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.change.Change;
import news.parallax.change.Changes;
import news.parallax.correction.Corrections;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;
import news.parallax.story.Story;
import news.parallax.story.StoryFixes;
import news.parallax.story.StoryRules;
import news.parallax.story.StoryStream;
import org.jspecify.annotations.Nullable;

/// Brings a store's accounts up to date with its reports.
///
/// A report stays in the story in which it was put when it came; corrections move it without
/// touching that. What is left to do follows from the store alone, so that a run that was
/// killed goes on where it stopped. Not for several threads.
public final class Newsroom implements AutoCloseable {
  private final Store store;
  private final Analyses engine;
  private final Parallax parallax;
  private final InstantSource clock;
  private final StoryStream stories = new StoryStream(StoryRules.STEADY);
  private final Map<String, String> known = new LinkedHashMap<>();
  private Corrections corrections = Corrections.NONE;

  /// @param threads how many reports are analysed at a time, at least 1
  /// @param clock tells when reports came and accounts were made
  public Newsroom(Store store, EngineProvider engine, int threads, InstantSource clock) {
    this.store = store;
    this.engine = store.analyses(engine);
    this.parallax = new Parallax(this.engine, threads);
    this.clock = clock;
  }

  /// A story whose account is new.
  ///
  /// @param account the newest
  /// @param changes what is new in it
  public record Update(String story, int revision, Account account, List<Change> changes) {
    public Update {
      changes = List.copyOf(changes);
    }
  }

  /// Takes the corrections that are in force from now on, together with those that were made in the
  /// store, and logs what is new among them.
  public void correct(Corrections now) {
    corrections = now.and(store.madeCorrections().inForce());
    store.corrections().record(corrections, clock.instant());
  }

  /// Keeps a report; when this returns, it is not lost.
  public ReportShelf.Outcome keep(Report report) {
    return store.reports().keep(report, clock.instant());
  }

  /// Makes the accounts of all stories that are not up to date, in the order in which the stories
  /// began.
  public List<Update> update() {
    List<Update> updates = new ArrayList<>();
    update(updates::add);
    return updates;
  }

  /// The same, each told as soon as it is kept.
  public void update(Consumer<Update> told) {
    Map<String, List<Kept>> members = members();
    members.forEach((story, reports) -> update(story, reports).ifPresent(told));
    store.stories().ids().stream()
        .filter(id -> !members.containsKey(id))
        .forEach(store.stories()::retire);
  }

  /// The reports of each story, as an account numbers them.
  private Map<String, List<Kept>> members() {
    Map<String, Kept> bySource = new HashMap<>();
    Map<String, List<Report>> drafts = new LinkedHashMap<>();
    Set<String> there = new HashSet<>();
    List<Kept> all = store.reports().all();
    place(all);
    for (Kept kept : all) {
      there.add(kept.key());
      String story = Objects.requireNonNull(known.get(kept.key()));
      bySource.put(kept.report().id(), kept);
      drafts.computeIfAbsent(story, id -> new ArrayList<>()).add(kept.report());
    }
    known.keySet().retainAll(there);
    List<Story> divided =
        drafts.entrySet().stream().map(e -> new Story(e.getKey(), e.getValue())).toList();
    Map<String, List<Kept>> members = new LinkedHashMap<>();
    for (Story story : StoryFixes.apply(divided, corrections)) {
      members.put(
          story.id(),
          Revision.inOrder(
              story.reports().stream()
                  .map(report -> bySource.get(report.id()))
                  .filter(Objects::nonNull)
                  .toList()));
    }
    return members;
  }

  /// Learns in which stories reports are, then puts the others in one, those that came together in
  /// order of publication: so a store that is filled at once has the stories of
  /// [news.parallax.story.Stories].
  private void place(List<Kept> all) {
    List<Kept> unknown = all.stream().filter(kept -> !known.containsKey(kept.key())).toList();
    for (Kept kept : unknown) {
      @Nullable String story = kept.story();
      if (story != null) {
        stories.place(kept.report(), story);
        known.put(kept.key(), story);
      }
    }
    unknown.stream()
        .filter(kept -> kept.story() == null)
        .sorted(Comparator.comparing(Kept::report, Story.PUBLICATION))
        .forEach(this::begin);
  }

  private void begin(Kept kept) {
    String story = stories.add(kept.report()).story();
    store.reports().place(kept.key(), story);
    known.put(kept.key(), story);
  }

  private Optional<Update> update(String story, List<Kept> reports) {
    List<Report> members = reports.stream().map(Kept::report).toList();
    Corrections own = corrections.concerning(members);
    String basis = Revision.basis(engine.version(), members, own);
    if (store.stories().basis(story).filter(basis::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<Revision> before = store.stories().latest(story);
    Account account = parallax.account(story, members, own);
    if (account.reports().isEmpty()) {
      return Optional.empty();
    }
    List<Change> changes =
        before
            .map(revision -> Changes.between(revision.account(), account))
            .orElseGet(() -> Changes.first(account));
    List<String> keys = reports.stream().map(Kept::key).toList();
    int number = before.map(Revision::number).orElse(0) + 1;
    Revision next = new Revision(story, number, clock.instant(), basis, keys, account);
    return store.stories().save(next, changes)
        ? Optional.of(new Update(story, number, account, changes))
        : Optional.empty();
  }

  @Override
  public void close() {
    parallax.close();
  }
}
