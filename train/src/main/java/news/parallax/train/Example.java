package news.parallax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.engine.minilm.Piece;
import news.parallax.engine.minilm.Role;
import news.parallax.engine.minilm.Tags;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// A window with what the model should say about it.
///
/// @param capitals as [Window#capitals]
/// @param tags for each of the window's ids its tag, -1 where none is asked for: at the marks and
///     where no word begins
/// @param links for each id where the cue of its source or content begins, 0 where that is not in
///     the window, -1 where none is asked for
public record Example(Window window, long[] capitals, int[] tags, int[] links) {
  /// The windows of one article, in order.
  public static List<Example> of(Article article, WordPieces cutter) {
    List<Example> examples = new ArrayList<>();
    for (Window window : Window.of(article.text(), article.paragraphs(), cutter)) {
      examples.add(of(article, window));
    }
    return examples;
  }

  private static Example of(Article article, Window window) {
    int length = window.pieces().size() + 2;
    int[] tags = new int[length];
    int[] links = new int[length];
    Arrays.fill(tags, -1);
    Arrays.fill(links, -1);
    for (int word : window.words()) {
      tags[word + 1] = Tags.OUTSIDE;
    }
    for (Attribution attribution : article.gold()) {
      int cue = Math.max(0, first(window, attribution.cue()));
      mark(window, attribution.cue(), Role.CUE, tags);
      mark(window, attribution.source(), Role.SOURCE, tags);
      mark(window, attribution.content(), Role.CONTENT, tags);
      link(window, attribution.source(), cue, links);
      link(window, attribution.content(), cue, links);
    }
    return new Example(window, window.capitals(article.text()), tags, links);
  }

  private static void mark(Window window, List<Span> spans, Role role, int[] tags) {
    for (Span span : spans) {
      int tag = Tags.begin(role);
      for (int word : words(window, span)) {
        tags[word + 1] = tag;
        tag = Tags.inside(role);
      }
    }
  }

  private static void link(Window window, List<Span> spans, int cue, int[] links) {
    for (Span span : spans) {
      for (int word : words(window, span)) {
        links[word + 1] = cue;
      }
    }
  }

  private static List<Integer> words(Window window, Span span) {
    List<Integer> words = new ArrayList<>();
    for (int word : window.words()) {
      Piece piece = window.pieces().get(word);
      if (span.overlaps(piece.span())) {
        words.add(word);
      }
    }
    return words;
  }

  /// Where among the window's ids the first span begins that lies in it, -1 for none.
  private static int first(Window window, List<Span> spans) {
    return spans.stream()
        .flatMap(span -> words(window, span).stream())
        .findFirst()
        .map(word -> word + 1)
        .orElse(-1);
  }
}
