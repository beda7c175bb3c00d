package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.Span;

/// What the model's scores say about who speaks in one window.
///
/// A word has the scores of its first piece. Of links, the place before the first piece stands for
/// a cue that lies in no window or another one.
public final class Decoding {
  private final Window window;
  private final float[][] tags;
  private final float[][] links;

  public Decoding(Scores scores) {
    this.window = scores.window();
    this.tags = scores.of(Head.ROLES);
    this.links = scores.of(Head.LINKS);
  }

  /// The spans in text order.
  public List<Marked> spans() {
    int[] words = window.words();
    float[][] scores = new float[words.length][];
    for (int i = 0; i < words.length; i++) {
      scores[i] = tags[words[i] + 1];
    }
    int[] best = Tags.best(scores);
    List<Marked> spans = new ArrayList<>();
    int at = 0;
    while (at < best.length) {
      int end = at + 1;
      if (best[at] != Tags.OUTSIDE) {
        while (end < best.length && best[end] != Tags.OUTSIDE && !Tags.begins(best[end])) {
          end++;
        }
        spans.add(marked(Tags.role(best[at]), words[at], words[end - 1]));
      }
      at = end;
    }
    return spans;
  }

  private Marked marked(Role role, int first, int last) {
    Span span = new Span(window.pieces().get(first).span().start(), window.wordEnd(last));
    int end = last + 1;
    while (end < window.pieces().size() && !window.pieces().get(end).leads()) {
      end++;
    }
    return new Marked(role, span, first, end);
  }

  /// The spans that belong together: each cue with the sources and contents that score highest with
  /// it, and each span alone that goes with no cue of the window. In the order of their first
  /// spans.
  List<List<Marked>> groups() {
    List<Marked> spans = spans();
    List<Marked> cues = spans.stream().filter(span -> span.role() == Role.CUE).toList();
    Map<Integer, List<Marked>> groups = new TreeMap<>();
    for (Marked span : spans) {
      int cue = span.role() == Role.CUE ? span.first() : cue(span, cues);
      groups.computeIfAbsent(cue < 0 ? span.first() : cue, key -> new ArrayList<>()).add(span);
    }
    return groups.values().stream()
        .sorted(Comparator.comparingInt(group -> group.getFirst().first()))
        .toList();
  }

  /// The places of the window's first and last word in the text, to see what runs on.
  Span edges() {
    return window.span();
  }

  /// Where the cue begins to which a span belongs, -1 for none of the window.
  private int cue(Marked span, List<Marked> cues) {
    int best = -1;
    double bestScore = score(span, -1);
    for (Marked cue : cues) {
      double score = score(span, cue.first());
      if (score > bestScore) {
        best = cue.first();
        bestScore = score;
      }
    }
    return best;
  }

  private double score(Marked span, int cue) {
    double sum = 0;
    for (int piece = span.first(); piece < span.end(); piece++) {
      if (window.pieces().get(piece).leads()) {
        sum += links[piece + 1][cue + 1];
      }
    }
    return sum;
  }
}
