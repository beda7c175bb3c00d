package news.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The open stories, from the one that was touched least lately, and under which terms each is
/// found.
final class StoryIndex {
  /// Under how many of its heaviest terms a story is found, and how many of its own a report asks.
  static final int STORY_TERMS = 40;

  private static final int STORY_TERMS_SLACK = 20;
  private static final int REPORT_TERMS = 24;

  /// How many stories are found under one term, those touched last: what more share is no trace.
  /// With the number of terms it bounds what a report costs, however many stories are open.
  private static final int MOST_STORIES = 256;

  /// How many stories a report is compared with, those that share most with it.
  private static final int MOST_CANDIDATES = 32;

  private static final Comparator<OpenStory> FARTHEST =
      Comparator.comparingDouble(OpenStory::shared)
          .thenComparing(Comparator.comparingLong(OpenStory::number).reversed());

  private static final LinkedHashSet<OpenStory> NONE = new LinkedHashSet<>();

  private final Map<String, OpenStory> open = new LinkedHashMap<>();
  private final Map<String, LinkedHashSet<OpenStory>> byTerm = new HashMap<>();
  private long questions;

  Collection<OpenStory> open() {
    return open.values();
  }

  int size() {
    return open.size();
  }

  /// @return null when no such story is open
  @Nullable OpenStory named(String id) {
    return open.get(id);
  }

  Set<String> ids() {
    return open.keySet();
  }

  /// The stories that may be like a report, in the order in which they began.
  List<OpenStory> candidates(Terms weighted) {
    PriorityQueue<OpenStory> nearest = new PriorityQueue<>(MOST_CANDIDATES + 1, FARTHEST);
    for (OpenStory story : sharing(weighted.strongest(REPORT_TERMS))) {
      nearest.add(story);
      if (nearest.size() > MOST_CANDIDATES) {
        nearest.remove();
      }
    }
    return nearest.stream().sorted(Comparator.comparingLong(OpenStory::number)).toList();
  }

  private List<OpenStory> sharing(Terms terms) {
    questions++;
    List<OpenStory> sharing = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      double weight = terms.weight(i) * terms.weight(i);
      for (OpenStory story : byTerm.getOrDefault(terms.term(i), NONE)) {
        if (story.share(questions, weight)) {
          sharing.add(story);
        }
      }
    }
    return sharing;
  }

  /// Puts a story at the end of those touched, and lets it be found under what it is about now.
  ///
  /// @param terms those that a report has just added to it
  void touch(OpenStory story, List<String> terms) {
    open.remove(story.id());
    open.put(story.id(), story);
    story.terms().addAll(terms);
    if (story.terms().size() > STORY_TERMS + STORY_TERMS_SLACK) {
      Set<String> kept = new HashSet<>(story.heaviest(STORY_TERMS));
      for (String term : List.copyOf(story.terms())) {
        if (!kept.contains(term)) {
          drop(story, term);
        }
      }
    }
    for (String term : List.copyOf(story.terms())) {
      LinkedHashSet<OpenStory> stories = byTerm.computeIfAbsent(term, key -> new LinkedHashSet<>());
      stories.remove(story);
      stories.add(story);
      if (stories.size() > MOST_STORIES) {
        drop(stories.getFirst(), term);
      }
    }
  }

  void touch(OpenStory story, Terms weighted) {
    Terms strongest = weighted.strongest(REPORT_TERMS);
    touch(story, IntStream.range(0, strongest.size()).mapToObj(strongest::term).toList());
  }

  void remove(OpenStory story) {
    open.remove(story.id());
    List.copyOf(story.terms()).forEach(term -> drop(story, term));
  }

  private void drop(OpenStory story, String term) {
    story.terms().remove(term);
    LinkedHashSet<OpenStory> stories = byTerm.get(term);
    if (stories != null) {
      stories.remove(story);
      if (stories.isEmpty()) {
        byTerm.remove(term);
      }
    }
  }

  /// The one that was touched least lately.
  OpenStory stalest() {
    Iterator<OpenStory> all = open.values().iterator();
    return all.next();
  }
}
