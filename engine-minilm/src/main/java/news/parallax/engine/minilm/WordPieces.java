package news.parallax.engine.minilm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.report.Span;

/// Cuts text into the pieces of BERT's uncased vocabulary: words are parted at white space and
/// around every mark and every Chinese character, lower-cased, stripped of accents, and covered
/// from the left by the longest entries. Spans point into the text as given.
///
/// @see <a href="https://github.com/google-research/bert/blob/master/tokenization.py">BERT's
///     tokenization.py</a>, which this follows
public final class WordPieces {
  /// Begins every window, and stands for "no word of this window".
  public static final int CLS = 101;

  /// Ends every window.
  public static final int SEP = 102;

  static final int UNKNOWN = 100;

  /// Longer words are unknown.
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;

  public WordPieces() {
    this.vocabulary = vocabulary();
  }

  private static Map<String, Integer> vocabulary() {
    try (InputStream stream = WordPieces.class.getResourceAsStream("vocabulary.txt")) {
      if (stream == null) {
        throw new IllegalStateException("No resource vocabulary.txt beside WordPieces");
      }
      Map<String, Integer> ids = new HashMap<>();
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .forEach(piece -> ids.put(piece, ids.size()));
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("Resource vocabulary.txt cannot be read", e);
    }
  }

  /// The pieces of a stretch of the text, in order.
  public List<Piece> of(String text, Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    int at = stretch.start();
    while (at < stretch.end()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean mark = isMark(point) || isChinese(point);
      if (mark || isSpace(point)) {
        cut(word, pieces);
        word = new Word();
      }
      if (!isSpace(point) && !isDropped(point)) {
        word.add(point, at, next);
      }
      if (mark) {
        cut(word, pieces);
        word = new Word();
      }
      at = next;
    }
    cut(word, pieces);
    return pieces;
  }

  /// A word as the vocabulary spells it; `starts[i]` and `ends[i]` bound what its i-th unit was.
  private static final class Word {
    private final StringBuilder spelling = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void add(int point, int start, int end) {
      String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      apart
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .mapToObj(part -> Character.toString(part).toLowerCase(Locale.ROOT))
          .forEach(spelling::append);
      while (starts.size() < spelling.length()) {
        starts.add(start);
        ends.add(end);
      }
    }

    Span span(int from, int to) {
      return new Span(starts.get(from), ends.get(to - 1));
    }
  }

  private void cut(Word word, List<Piece> into) {
    String spelling = word.spelling.toString();
    if (spelling.isEmpty()) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < spelling.length()) {
      int to = spelling.length() > LONGEST_WORD ? from : longest(spelling, from);
      if (to == from) {
        into.add(new Piece(UNKNOWN, word.span(0, spelling.length()), true));
        return;
      }
      pieces.add(new Piece(id(spelling, from, to), word.span(from, to), from == 0));
      from = to;
    }
    into.addAll(pieces);
  }

  /// The end of the longest entry that begins at `from`, `from` itself when there is none.
  private int longest(String spelling, int from) {
    int to = spelling.length();
    while (to > from && id(spelling, from, to) < 0) {
      to--;
    }
    return to;
  }

  private int id(String spelling, int from, int to) {
    String part = spelling.substring(from, to);
    return vocabulary.getOrDefault(from == 0 ? part : "##" + part, -1);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  private static boolean isDropped(int point) {
    int type = Character.getType(point);
    return point == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean isMark(int point) {
    if (point < 128) {
      return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}
