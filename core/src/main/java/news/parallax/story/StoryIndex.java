package news.parallax.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
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

  private static final FoundUnder NONE = new FoundUnder();

  /// Nothing shared.
  private static final double NOTHING = -1;

  private final Map<String, OpenStory> open = new LinkedHashMap<>();
  private final Map<String, FoundUnder> byTerm = new HashMap<>();

  /// The open stories by their places; those that closed leave theirs to others.
  private final List<OpenStory> placed = new ArrayList<>();

  private final ArrayDeque<Integer> free = new ArrayDeque<>();

  /// What the story at each place shares with the report that is looked for.
  private double[] shared = new double[0];

  private final Comparator<OpenStory> farthest =
      Comparator.<OpenStory>comparingDouble(story -> shared[story.place()])
          .thenComparing(Comparator.comparingLong(OpenStory::number).reversed());

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
    int[] sharing = sharing(weighted.strongest(REPORT_TERMS));
    PriorityQueue<OpenStory> nearest = new PriorityQueue<>(MOST_CANDIDATES + 1, farthest);
    double least = NOTHING;
    for (int place : sharing) {
      if (shared[place] >= least) {
        nearest.add(placed.get(place));
        if (nearest.size() > MOST_CANDIDATES) {
          nearest.remove();
          least = shared[nearest.element().place()];
        }
      }
    }
    for (int place : sharing) {
      shared[place] = NOTHING;
    }
    return nearest.stream().sorted(Comparator.comparingLong(OpenStory::number)).toList();
  }

  /// Adds up what each story shares with a report.
  ///
  /// @return the places of those that share something
  private int[] sharing(Terms terms) {
    int[] sharing = new int[shared.length];
    int size = 0;
    for (int i = 0; i < terms.size(); i++) {
      double weight = terms.weight(i) * terms.weight(i);
      FoundUnder found = byTerm.getOrDefault(terms.term(i), NONE);
      for (int j = 0; j < found.size(); j++) {
        int place = found.place(j);
        if (shared[place] == NOTHING) {
          shared[place] = weight;
          sharing[size++] = place;
        } else {
          shared[place] += weight;
        }
      }
    }
    return Arrays.copyOf(sharing, size);
  }

  /// Puts a story at the end of those touched, and lets it be found under what it is about now.
  ///
  /// @param terms those that a report has just added to it
  void touch(OpenStory story, List<String> terms) {
    if (open.remove(story.id()) == null) {
      place(story);
    }
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
      FoundUnder found = byTerm.computeIfAbsent(term, key -> new FoundUnder());
      found.touch(story.place());
      if (found.size() > MOST_STORIES) {
        drop(placed.get(found.place(0)), term);
      }
    }
  }

  private void place(OpenStory story) {
    Integer left = free.poll();
    if (left == null) {
      story.place(placed.size());
      placed.add(story);
    } else {
      story.place(left);
      placed.set(left, story);
    }
    if (placed.size() > shared.length) {
      int size = shared.length;
      shared = Arrays.copyOf(shared, 2 * placed.size());
      Arrays.fill(shared, size, shared.length, NOTHING);
    }
  }

  void touch(OpenStory story, Terms weighted) {
    Terms strongest = weighted.strongest(REPORT_TERMS);
    touch(story, IntStream.range(0, strongest.size()).mapToObj(strongest::term).toList());
  }

  void remove(OpenStory story) {
    open.remove(story.id());
    List.copyOf(story.terms()).forEach(term -> drop(story, term));
    free.add(story.place());
  }

  private void drop(OpenStory story, String term) {
    story.terms().remove(term);
    FoundUnder found = byTerm.get(term);
    if (found != null) {
      found.remove(story.place());
      if (found.size() == 0) {
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
