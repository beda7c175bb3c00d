package news.parallax.stream;

import java.time.Duration;
import java.util.List;
import news.parallax.story.Story;
import news.parallax.stream.edition.Press;
import news.parallax.stream.kafka.Topic;
import news.parallax.stream.source.Root;
import news.parallax.stream.time.Memory;
import news.parallax.stream.time.Pace;
import org.jspecify.annotations.Nullable;

/// What a job does.
///
/// @param roots files and folders that are read
/// @param topics whose messages are read
/// @param presses where accounts go
/// @param engine what reads the language, as a user calls it
/// @param division how stories are found
/// @param every how often folders are looked into and accounts are made anew, null when what is
///     there is read once
/// @param late how many days of publication a report may come after later ones, null when only the
///     end of the input ends a day
/// @param keptDays how long [Division#NEAR] remembers a neighbourhood after the day of its last
///     report, at least 1
public record StreamPlan(
    List<Root> roots,
    List<Topic> topics,
    List<Press> presses,
    String engine,
    Division division,
    @Nullable Duration every,
    @Nullable Duration late,
    long keptDays) {
  public StreamPlan {
    roots = List.copyOf(roots);
    topics = List.copyOf(topics);
    presses = List.copyOf(presses);
    if (keptDays < 1) {
      throw new IllegalArgumentException("keptDays must be at least 1, got " + keptDays);
    }
  }

  /// How stories are found.
  public enum Division {
    /// Each report is compared with every story, as everywhere in Parallax; one thread does it.
    EXACT,
    /// Only with those of its neighbourhood; on as many threads as there are.
    NEAR;

    /// What a story is called. Where stories are not compared with all others, reports of the same
    /// content can begin several, so that there the name of the first report counts as well.
    String name(Story story) {
      return switch (this) {
        case EXACT -> story.id();
        case NEAR -> "s-" + story.reports().getFirst().id();
      };
    }
  }

  /// How long [Division#NEAR] remembers.
  Memory memory() {
    return new Memory(keptDays, late == null);
  }

  Pace pace() {
    return new Pace(every);
  }
}
