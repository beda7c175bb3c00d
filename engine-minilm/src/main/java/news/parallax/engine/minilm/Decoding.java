package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

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

  /// What is said ends before a comma, if not with the window: of 21,435 stretches of content in
  /// PolNeAR's training part 119 end in one.
  private Marked marked(Role role, int first, int last) {
    int start = isHalf(first - 1, first) ? first - 1 : first;
    int end = after(isHalf(last, last + 1) ? last + 1 : last);
    if (role == Role.CONTENT && last > first && isComma(last) && end < window.pieces().size()) {
      end = last;
    }
    Span span =
        new Span(
            window.pieces().get(start).span().start(), window.pieces().get(end - 1).span().end());
    return new Marked(role, span, start, end);
  }

  /// The place behind the word that a piece leads.
  private int after(int piece) {
    int end = piece + 1;
    while (end < window.pieces().size() && !window.pieces().get(end).leads()) {
      end++;
    }
    return end;
  }

  private boolean isComma(int piece) {
    return window.pieces().get(piece).id() == WordPieces.COMMA;
  }

  /// Whether a mark is printed as two equal ones that touch (`''`), of which one is marked.
  private boolean isHalf(int piece, int next) {
    if (piece < 0 || next >= window.pieces().size()) {
      return false;
    }
    Piece one = window.pieces().get(piece);
    Piece other = window.pieces().get(next);
    return one.id() == other.id()
        && one.span().length() == 1
        && one.span().end() == other.span().start();
  }

  /// The spans that belong together: each cue with those of the sources and contents pointing to it
  /// that make up its attribution ([Parts]), and each span alone that goes with no cue of the
  /// window. In the order of their first spans.
  List<List<Marked>> groups() {
    List<Marked> spans = spans();
    List<Marked> cues = spans.stream().filter(span -> span.role() == Role.CUE).toList();
    Map<Marked, List<Marked>> pointing = new LinkedHashMap<>();
    cues.forEach(cue -> pointing.put(cue, new ArrayList<>()));
    List<List<Marked>> groups = new ArrayList<>();
    for (Marked span : spans) {
      Marked cue = span.role() == Role.CUE ? span : cue(span, cues);
      List<Marked> with = cue == null ? null : pointing.get(cue);
      if (with == null) {
        groups.add(List.of(span));
      } else {
        with.add(span);
      }
    }
    pointing.forEach((cue, with) -> groups.add(Parts.of(with, cue, span -> margin(span, cue))));
    groups.sort(Comparator.comparingInt(group -> group.getFirst().first()));
    return groups;
  }

  /// The places of the window's first and last word in the text, to see what runs on.
  Span edges() {
    return window.span();
  }

  /// The cue to which a span belongs, null for none of the window.
  private @Nullable Marked cue(Marked span, List<Marked> cues) {
    return cues.stream()
        .filter(cue -> margin(span, cue) > 0)
        .max(Comparator.comparingDouble(cue -> margin(span, cue)))
        .orElse(null);
  }

  /// By how much a span points rather to a cue than to none of the window; of two spans together
  /// the sum.
  private double margin(Marked span, Marked cue) {
    return score(span, cue.first()) - score(span, -1);
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
