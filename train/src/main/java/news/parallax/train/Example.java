package news.parallax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.engine.minilm.Head;
import news.parallax.engine.minilm.Piece;
import news.parallax.engine.minilm.Role;
import news.parallax.engine.minilm.Tags;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A window with what the model should say about it.
///
/// @param capitals as [Window#capitals]
/// @param answers for a head that is asked, for each of the window's ids the right answer, -1 where
///     none is asked for: a tag, a label's index, or for links and arcs the place among the ids (0
///     where the cue is not in the window, and for the root)
/// @param sentences for each id the number of its sentence, -1 where no syntax is asked for
/// @param event the event that is asked for
record Example(
    Window window,
    long[] capitals,
    Map<Head, int[]> answers,
    int[] sentences,
    @Nullable EventPair event) {
  /// Who does something to whom.
  ///
  /// @param source places of the source's words among the ids, at least one
  /// @param target of the target's, at least one
  /// @param type index of the event's type among the labels
  record EventPair(int[] source, int[] target, int type) {}

  /// The answer at a place, -1 for none.
  int answer(Head head, int at) {
    int[] all = answers.get(head);
    return all == null ? -1 : all[at];
  }

  int length() {
    return capitals.length;
  }

  /// The windows of one article, in order.
  static List<Example> of(Article article, WordPieces cutter) {
    List<Example> examples = new ArrayList<>();
    for (Window window : Window.of(article.text(), article.paragraphs(), cutter)) {
      examples.add(of(article, window));
    }
    return examples;
  }

  private static Example of(Article article, Window window) {
    int[] roles = nothing(window);
    int[] links = nothing(window);
    for (int word : window.words()) {
      roles[word + 1] = Tags.OUTSIDE;
    }
    for (Attribution attribution : article.gold()) {
      int cue = Math.max(0, first(window, attribution.cue()));
      mark(window, attribution.cue(), Role.CUE, roles);
      mark(window, attribution.source(), Role.SOURCE, roles);
      mark(window, attribution.content(), Role.CONTENT, roles);
      link(window, attribution.source(), cue, links);
      link(window, attribution.content(), cue, links);
    }
    Map<Head, int[]> answers = new EnumMap<>(Head.class);
    answers.put(Head.ROLES, roles);
    answers.put(Head.LINKS, links);
    return new Example(window, window.capitals(article.text()), answers, nothing(window), null);
  }

  /// For each of a window's ids: no answer.
  static int[] nothing(Window window) {
    int[] none = new int[window.pieces().size() + 2];
    Arrays.fill(none, -1);
    return none;
  }

  private static void mark(Window window, List<Span> spans, Role role, int[] roles) {
    for (Span span : spans) {
      int tag = Tags.begin(role);
      for (int word : words(window, span)) {
        roles[word + 1] = tag;
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

  /// The pieces that lead the words which a span overlaps.
  static List<Integer> words(Window window, Span span) {
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
