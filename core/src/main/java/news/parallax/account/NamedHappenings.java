package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.correction.Corrections;
import news.parallax.reading.Reading;
import news.parallax.report.Span;

/// Which passages of a story's reports name the same happening, by the rule that also joins the
/// entries of its account.
public final class NamedHappenings {
  private NamedHappenings() {}

  /// A passage that names a happening.
  public record Passage(Reading reading, Span words) {}

  /// The passages in groups that name one happening each, in the order of their first passages as
  /// given. A passage without words is alone.
  public static List<List<Passage>> groups(List<Reading> story, List<Passage> passages) {
    Dossier dossier = Accounts.dossier(story, Corrections.NONE);
    List<Group> groups = new ArrayList<>();
    for (Passage passage : passages) {
      Optional<Named> named = Named.in(passage.reading(), passage.words(), dossier);
      List<Group> like =
          named
              .map(one -> groups.stream().filter(group -> group.takes(one)).toList())
              .orElse(List.of());
      if (like.isEmpty()) {
        groups.add(new Group(passage, named));
      } else {
        like.getFirst().add(passage, named);
        like.stream().skip(1).forEach(other -> like.getFirst().join(other));
        groups.removeAll(like.subList(1, like.size()));
      }
    }
    return groups.stream().map(group -> List.copyOf(group.passages)).toList();
  }

  private static final class Group {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Named> namings = new ArrayList<>();

    Group(Passage first, Optional<Named> named) {
      add(first, named);
    }

    void add(Passage passage, Optional<Named> named) {
      passages.add(passage);
      named.ifPresent(namings::add);
    }

    boolean takes(Named other) {
      return namings.stream().anyMatch(one -> one.isLike(other));
    }

    void join(Group other) {
      passages.addAll(other.passages);
      namings.addAll(other.namings);
    }
  }
}
