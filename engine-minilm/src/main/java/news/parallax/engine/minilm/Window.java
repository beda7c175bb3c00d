package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.WordTable;
import news.parallax.report.Span;

/// As many following pieces of a text as the encoder reads at once, cut where a sentence starts if
/// that is possible.
public record Window(List<Piece> pieces) {
  /// Pieces the encoder reads at once, with the two marks that begin and end a window.
  public static final int LENGTH = 128;

  private static final int CAPACITY = LENGTH - 2;
  private static final String ENDS = ".!?";
  private static final String CLOSERS = "\"'”’)]";
  private static final Set<String> ABBREVIATIONS = abbreviations();

  public Window {
    pieces = List.copyOf(pieces);
  }

  private static Set<String> abbreviations() {
    return WordTable.rows(Window.class, "abbreviations.tsv").stream()
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Windows that hold every piece of the stretches once, in order, each as full as sentences
  /// allow.
  ///
  /// @param stretches parts of the text that stand on their own, such as paragraphs
  public static List<Window> of(String text, List<Span> stretches, WordPieces cutter) {
    List<Piece> pieces = new ArrayList<>();
    List<Boolean> starts = new ArrayList<>();
    for (Span stretch : stretches) {
      int first = pieces.size();
      pieces.addAll(cutter.of(text, stretch));
      for (int i = first; i < pieces.size(); i++) {
        starts.add(i == first || startsSentence(text, pieces, first, i));
      }
    }
    List<Window> windows = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = end(pieces, starts, from);
      windows.add(new Window(pieces.subList(from, to)));
      from = to;
    }
    return windows;
  }

  private static int end(List<Piece> pieces, List<Boolean> starts, int from) {
    int furthest = from + CAPACITY;
    if (furthest >= pieces.size()) {
      return pieces.size();
    }
    int word = furthest;
    for (int to = furthest; to > from; to--) {
      if (starts.get(to)) {
        return to;
      }
      if (pieces.get(to).leads() && word == furthest && !pieces.get(word).leads()) {
        word = to;
      }
    }
    return word;
  }

  /// Whether a full stop, with closing marks after it, and white space stand before a piece that
  /// is no lower-case letter; one behind an initial or a title written short ends no sentence.
  private static boolean startsSentence(String text, List<Piece> pieces, int first, int at) {
    Piece piece = pieces.get(at);
    Piece before = pieces.get(at - 1);
    if (before.span().end() == piece.span().start()
        || Character.isLowerCase(text.codePointAt(piece.span().start()))) {
      return false;
    }
    int end = at - 1;
    while (end > first && CLOSERS.contains(pieces.get(end).span().in(text))) {
      end--;
    }
    return ENDS.contains(pieces.get(end).span().in(text)) && !isShort(text, pieces, first, end);
  }

  private static boolean isShort(String text, List<Piece> pieces, int first, int stop) {
    int word = stop;
    while (word > first && (word == stop || !pieces.get(word).leads())) {
      word--;
    }
    Span before = pieces.get(word).span().cover(pieces.get(Math.max(word, stop - 1)).span());
    boolean follows = word < stop && before.end() == pieces.get(stop).span().start();
    return follows
        && (before.length() == 1
            || ABBREVIATIONS.contains(before.in(text).toLowerCase(Locale.ROOT)));
  }

  /// From the first piece to the last.
  public Span span() {
    return pieces.getFirst().span().cover(pieces.getLast().span());
  }

  /// The pieces that lead a word, as indexes into [#pieces()].
  public int[] words() {
    int[] all = new int[pieces.size()];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (pieces.get(i).leads()) {
        all[count++] = i;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /// The piece that stands for each token: the first that starts in it, else the one it starts in;
  /// -1 where the window does not hold it.
  ///
  /// @param tokens in text order
  public int[] leads(List<Span> tokens) {
    int[] leads = new int[tokens.size()];
    int at = 0;
    for (int i = 0; i < leads.length; i++) {
      Span token = tokens.get(i);
      while (at < pieces.size() && pieces.get(at).span().start() < token.start()) {
        at++;
      }
      boolean starts = at < pieces.size() && pieces.get(at).span().start() < token.end();
      boolean continues = at > 0 && pieces.get(at - 1).span().end() > token.start();
      leads[i] = starts ? at : continues ? at - 1 : -1;
    }
    return leads;
  }

  /// What the encoder reads, [#LENGTH] or fewer numbers: the pieces between the two marks.
  public long[] ids() {
    long[] ids = new long[pieces.size() + 2];
    ids[0] = WordPieces.CLS;
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i).id();
    }
    ids[ids.length - 1] = WordPieces.SEP;
    return ids;
  }

  /// For each of [#ids()] 1 where a word begins with a capital, else 0: the vocabulary knows no
  /// capitals, so they are told beside it.
  ///
  /// @param text the text the window was cut from
  public long[] capitals(String text) {
    long[] capitals = new long[pieces.size() + 2];
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean capital =
          piece.leads() && Character.isUpperCase(text.codePointAt(piece.span().start()));
      capitals[i + 1] = capital ? 1 : 0;
    }
    return capitals;
  }
}
