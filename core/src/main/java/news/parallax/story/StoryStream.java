package news.parallax.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.memory.SavedState;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Divides a stream of reports into stories in one pass (Allan, Papka and Lavrenko 1998, "On-line
/// new event detection and tracking", SIGIR): each report joins the story it is most like, or
/// begins one. What it remembers is bounded by the window of its rules, and a report costs the
/// same however many came before. Not for several threads.
public final class StoryStream {
  private static final SavedState STATE = new SavedState("stories", 1);

  /// How many of a report's heaviest terms are looked at; with all of them B³ is no better.
  private static final int REPORT_TERMS = 80;

  private final StoryRules rules;
  private final StoryIndex stories = new StoryIndex();
  private Rarity rarity = new Rarity();
  private @Nullable LocalDate newest;
  private long begun;

  /// No stories yet.
  public StoryStream(StoryRules rules) {
    this.rules = rules;
  }

  /// Where a report came to be.
  ///
  /// @param story id of its story
  /// @param changes what the report did, in the order in which it happened; what closed comes first
  public record Placement(String story, List<StoryChange> changes) {
    public Placement {
      changes = List.copyOf(changes);
    }
  }

  /// Adds a report to the story that it is most like, or begins one with it.
  public Placement add(Report report) {
    List<StoryChange> changes = new ArrayList<>();
    LocalDate day = day(report);
    advance(day, changes);
    Terms weighted = weighted(report);
    OpenStory home = home(report, weighted, day, changes);
    home.add(report.sha256(), weighted, day);
    stories.touch(home, weighted);
    OpenStory parted = part(home, changes);
    makeRoom(changes);
    return new Placement(parted == null ? home.id() : parted.id(), changes);
  }

  /// Adds a report to the story in which it is known to belong, beginning that where it is not
  /// open.
  public void place(Report report, String story) {
    OpenStory known = stories.named(story);
    OpenStory home = known == null ? new OpenStory(story, begun++) : known;
    Terms weighted = weighted(report);
    home.add(report.sha256(), weighted, day(report));
    home.parting(0);
    stories.touch(home, weighted);
    makeRoom(new ArrayList<>());
  }

  /// How many stories are open.
  public int open() {
    return stories.size();
  }

  private Terms weighted(Report report) {
    return rarity.weighted(Terms.of(report)).trimmed(REPORT_TERMS);
  }

  /// Closes what the window has left behind, and notes a report that comes late.
  private void advance(@Nullable LocalDate day, List<StoryChange> changes) {
    if (day != null && (newest == null || day.isAfter(newest))) {
      newest = day;
      LocalDate least = day.minusDays(rules.window().days());
      close(story -> story.last() != null && story.last().isBefore(least), changes);
    }
  }

  private void close(Predicate<OpenStory> which, List<StoryChange> changes) {
    for (OpenStory story : stories.open().stream().filter(which).toList()) {
      stories.remove(story);
      changes.add(new StoryChange.Closed(story.id()));
    }
  }

  private void makeRoom(List<StoryChange> changes) {
    while (stories.size() > rules.window().most()) {
      OpenStory stalest = stories.stalest();
      stories.remove(stalest);
      changes.add(new StoryChange.Closed(stalest.id()));
    }
  }

  /// The story that a report is most like, of equals the one that began first; a new one when there
  /// is none.
  private OpenStory home(
      Report report, Terms weighted, @Nullable LocalDate day, List<StoryChange> changes) {
    OpenStory best = null;
    OpenStory second = null;
    double bestLikeness = rules.join();
    double secondLikeness = rules.join();
    for (OpenStory story : stories.candidates(weighted)) {
      double likeness = story.likeness(weighted, day);
      if (likeness > bestLikeness || best == null && likeness == bestLikeness) {
        second = best;
        secondLikeness = bestLikeness;
        best = story;
        bestLikeness = likeness;
      } else if (likeness >= secondLikeness) {
        second = story;
        secondLikeness = likeness;
      }
    }
    if (best == null) {
      OpenStory own = new OpenStory(Story.idOf(report, stories.ids()), begun++);
      changes.add(new StoryChange.Began(own.id(), report.sha256()));
      noteLate(own, report, day, changes);
      return own;
    }
    OpenStory home = second == null ? best : merged(best, second, changes);
    changes.add(new StoryChange.Joined(home.id(), report.sha256(), Math.min(1, bestLikeness)));
    noteLate(home, report, day, changes);
    return home;
  }

  private void noteLate(
      OpenStory story, Report report, @Nullable LocalDate day, List<StoryChange> changes) {
    if (day != null && newest != null && day.isBefore(newest)) {
      long days = newest.toEpochDay() - day.toEpochDay();
      changes.add(new StoryChange.Late(story.id(), report.sha256(), days));
    }
  }

  /// The one story that two prove to be, or the first of them when they are two.
  private OpenStory merged(OpenStory best, OpenStory second, List<StoryChange> changes) {
    double likeness = best.likeness(second);
    if (likeness < rules.merge()) {
      return best;
    }
    OpenStory stays = best.number() < second.number() ? best : second;
    OpenStory goes = stays == best ? second : best;
    stories.remove(goes);
    stays.absorb(goes);
    stories.touch(stays, stays.strongest(StoryIndex.STORY_TERMS));
    changes.add(new StoryChange.Merged(stays.id(), goes.id(), Math.min(1, likeness)));
    return stays;
  }

  /// @return the story of the later reports when they prove to tell another, else null
  private @Nullable OpenStory part(OpenStory story, List<StoryChange> changes) {
    Double likeness = story.parting(rules.split());
    if (likeness == null) {
      return null;
    }
    List<String> reports = story.laterReports();
    OpenStory own = new OpenStory(Story.idOf(story.id(), stories.ids()), begun++);
    stories.remove(story);
    story.part(own);
    stories.touch(story, story.strongest(StoryIndex.STORY_TERMS));
    stories.touch(own, own.strongest(StoryIndex.STORY_TERMS));
    changes.add(new StoryChange.Split(own.id(), story.id(), reports, likeness));
    return own;
  }

  static @Nullable LocalDate day(Report report) {
    return switch (report.publication()) {
      case Publication.Given given -> given.date();
      case Publication.Printed printed -> printed.date();
      case Publication.PrintedWithoutYear without -> null;
      case Publication.Unknown unknown -> null;
    };
  }

  /// Writes all that it remembers.
  ///
  /// @param out stays open
  public void save(OutputStream out) throws IOException {
    STATE.write(
        out,
        data -> {
          SavedState.writeDay(data, newest);
          data.writeLong(begun);
          rarity.write(data);
          data.writeInt(stories.size());
          for (OpenStory story : stories.open()) {
            story.write(data);
          }
        });
  }

  /// A stream that goes on where the saved one stood.
  ///
  /// @param file where `in` comes from, for messages
  /// @param rules by which it goes on, those of the saved one or others
  /// @throws SavedState.Unusable when it is not what [#save] wrote
  public static StoryStream restored(InputStream in, String file, StoryRules rules)
      throws IOException {
    return STATE.read(
        in,
        file,
        data -> {
          StoryStream stream = new StoryStream(rules);
          stream.newest = SavedState.readDay(data);
          stream.begun = data.readLong();
          stream.rarity = Rarity.read(data);
          int size = data.readInt();
          for (int i = 0; i < size; i++) {
            stream.stories.touch(OpenStory.read(data), List.of());
          }
          return stream;
        });
  }
}
