package news.parallax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.engine.minilm.Attributions;
import news.parallax.engine.minilm.Decoding;
import news.parallax.engine.minilm.Marked;
import news.parallax.engine.minilm.Role;
import news.parallax.engine.minilm.Window;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// How well articles were marked: F1 of words, of spans that overlap and of spans that are the
/// same, for each role and over all; and F1 of whole attributions whose parts all overlap.
final class AttributionScores {
  private final List<Tally> words = tallies();
  private final List<Tally> overlaps = tallies();
  private final List<Tally> exacts = tallies();
  private final Tally whole = new Tally();

  /// Counts of what was found and what is right.
  private static final class Tally {
    private long foundRight;
    private long found;
    private long goldFound;
    private long gold;

    void add(long foundRight, long found, long goldFound, long gold) {
      this.foundRight += foundRight;
      this.found += found;
      this.goldFound += goldFound;
      this.gold += gold;
    }

    void add(Tally other) {
      add(other.foundRight, other.found, other.goldFound, other.gold);
    }

    double precision() {
      return found == 0 ? 0 : (double) foundRight / found;
    }

    double recall() {
      return gold == 0 ? 0 : (double) goldFound / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /// One for each [Role], in their order.
  private static List<Tally> tallies() {
    return Arrays.stream(Role.values()).map(role -> new Tally()).toList();
  }

  /// Adds one article.
  ///
  /// @param decodings those of its windows
  void add(Article article, List<Window> windows, List<Decoding> decodings) {
    List<Marked> spans = decodings.stream().flatMap(of -> of.spans().stream()).toList();
    for (Role role : Role.values()) {
      List<Span> found = spans.stream().filter(s -> s.role() == role).map(Marked::span).toList();
      List<Span> gold = article.gold().stream().flatMap(of -> part(of, role).stream()).toList();
      count(words.get(role.ordinal()), starts(windows, found), starts(windows, gold));
      long right = found.stream().filter(s -> gold.stream().anyMatch(s::overlaps)).count();
      long caught = gold.stream().filter(s -> found.stream().anyMatch(s::overlaps)).count();
      overlaps.get(role.ordinal()).add(right, found.size(), caught, gold.size());
      count(exacts.get(role.ordinal()), new TreeSet<>(found), new TreeSet<>(gold));
    }
    List<Attribution> attributions = Attributions.of(decodings);
    countWhole(
        article.gold(), attributions.stream().filter(of -> !of.content().isEmpty()).toList());
  }

  private static <T> void count(Tally tally, Set<T> found, Set<T> gold) {
    long right = found.stream().filter(gold::contains).count();
    tally.add(right, found.size(), right, gold.size());
  }

  /// Where the words begin that spans cover.
  private static Set<Integer> starts(List<Window> windows, List<Span> spans) {
    Set<Integer> starts = new TreeSet<>();
    for (Window window : windows) {
      for (int word : window.words()) {
        Span piece = window.pieces().get(word).span();
        if (spans.stream().anyMatch(piece::overlaps)) {
          starts.add(piece.start());
        }
      }
    }
    return starts;
  }

  private void countWhole(List<Attribution> gold, List<Attribution> found) {
    List<Attribution> free = new ArrayList<>(gold);
    long right = 0;
    for (Attribution attribution : found) {
      Attribution match =
          free.stream().filter(other -> isSame(attribution, other)).findFirst().orElse(null);
      if (match != null) {
        free.remove(match);
        right++;
      }
    }
    whole.add(right, found.size(), right, gold.size());
  }

  /// Whether each part overlaps the other's, or both lack it.
  private static boolean isSame(Attribution one, Attribution other) {
    for (Role role : Role.values()) {
      List<Span> mine = part(one, role);
      List<Span> theirs = part(other, role);
      boolean overlap = mine.stream().anyMatch(span -> theirs.stream().anyMatch(span::overlaps));
      if (!overlap && !(mine.isEmpty() && theirs.isEmpty())) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> part(Attribution of, Role role) {
    return switch (role) {
      case SOURCE -> of.source();
      case CUE -> of.cue();
      case CONTENT -> of.content();
    };
  }

  private static Tally all(List<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(sum::add);
    return sum;
  }

  /// Per cent, word / overlap / exact for each role, then over all, then whole attributions.
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Role role : Role.values()) {
      int at = role.ordinal();
      String figures = figures(words.get(at), overlaps.get(at), exacts.get(at));
      line.append(role).append(' ').append(figures).append(" | ");
    }
    line.append("ALL ").append(figures(all(words), all(overlaps), all(exacts)));
    return line.append(String.format(Locale.ROOT, " | WHOLE %.1f", 100 * whole.f1())).toString();
  }

  private static String figures(Tally words, Tally overlaps, Tally exacts) {
    return String.format(
        Locale.ROOT,
        "%.1f / %.1f / %.1f",
        100 * words.f1(),
        100 * overlaps.f1(),
        100 * exacts.f1());
  }
}
