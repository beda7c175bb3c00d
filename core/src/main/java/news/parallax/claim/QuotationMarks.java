package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds quotations by their marks alone, block by block. Double marks (straight, curly, low,
/// angled, or two single ones) are one family, so that a mark opened in one style may be closed in
/// another; single marks are told from apostrophes by their neighbours. A double mark that is never
/// closed reaches to the end of its block, a single one is taken for an apostrophe.
public final class QuotationMarks {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final String TYPED_OPENING = "``";
  private static final String TYPED_CLOSING = "''";
  private static final String SINGLE_OPENING = "'‘‚";
  private static final String SINGLE_CLOSING = "'’";
  private static final String SENTENCE_MARKS = ".,!?…;:";

  private final String text;
  private final int end;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationMarks(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// All quotations of a report's telling blocks, in text order, an outer one before its inner
  /// ones.
  public static List<Quotation> in(Report report) {
    List<Quotation> all = new ArrayList<>();
    String text = report.toldText();
    for (Block block : report.blocks()) {
      if (block.kind().tells()) {
        all.addAll(in(text, block.span()));
      }
    }
    return all;
  }

  private static List<Quotation> in(String text, Span block) {
    QuotationMarks marks = new QuotationMarks(text, block.end());
    marks.readDoubles(block.start());
    List<Quotation> outer = List.copyOf(marks.found);
    int from = block.start();
    for (Quotation quotation : outer) {
      marks.readSingles(from, quotation.marks().start(), false);
      marks.readSingles(quotation.words().start(), quotation.words().end(), true);
      from = quotation.marks().end();
    }
    marks.readSingles(from, block.end(), false);
    marks.found.sort(Comparator.comparing(q -> q.words()));
    return marks.found;
  }

  private void readDoubles(int from) {
    int open = -1;
    for (int at = from; at < end; at++) {
      char mark = text.charAt(at);
      if (open < 0) {
        open = opens(mark, at) ? at : -1;
      } else if (closes(mark, at, text.charAt(open))) {
        add(open, at, true, false);
        open = -1;
      } else if (opens(mark, at)) {
        add(open, at, false, false);
        open = at;
      }
    }
    if (open >= 0) {
      add(open, end, false, false);
    }
  }

  private boolean opens(char mark, int at) {
    return OPENING.indexOf(mark) >= 0
        || (mark == '"' && !isInchMark(at))
        || text.startsWith(TYPED_OPENING, at);
  }

  private boolean isInchMark(int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private boolean closes(char mark, int at, char opened) {
    return mark == '"'
        || CLOSING.indexOf(mark) >= 0
        || (mark == '“' && opened == '„')
        || (text.startsWith(TYPED_CLOSING, at) && !text.startsWith(TYPED_CLOSING, at + 1));
  }

  private int width(int mark) {
    return text.startsWith(TYPED_OPENING, mark) || text.startsWith(TYPED_CLOSING, mark) ? 2 : 1;
  }

  private void readSingles(int from, int to, boolean inner) {
    int at = from;
    while (at < to) {
      int close = opensSingle(at) ? closingSingle(at, to) : -1;
      if (close > 0) {
        add(at, close, true, inner);
        at = close;
      }
      at++;
    }
  }

  private boolean opensSingle(int at) {
    return SINGLE_OPENING.indexOf(text.charAt(at)) >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && at + 1 < end
        && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '[');
  }

  /// A single closing mark: after a sentence mark if there is one, else the first that follows a
  /// letter and cannot be a plural's apostrophe, else the first.
  private int closingSingle(int open, int to) {
    int first = -1;
    for (int at = open + 2; at < to; at++) {
      if (SINGLE_CLOSING.indexOf(text.charAt(at)) < 0 || !endsWord(at)) {
        continue;
      }
      char before = text.charAt(at - 1);
      if (SENTENCE_MARKS.indexOf(before) >= 0 || before != 's') {
        return at;
      }
      first = first < 0 ? at : first;
    }
    return first;
  }

  private boolean endsWord(int at) {
    return !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private void add(int open, int close, boolean closed, boolean inner) {
    Span words = trimmed(open + width(open), close);
    if (words != null) {
      Span marks = new Span(open, closed ? close + width(close) : words.end());
      found.add(new Quotation(words, marks, closed, inner));
    }
  }

  private @Nullable Span trimmed(int from, int to) {
    int start = from;
    int stop = to;
    while (start < stop && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return start < stop ? new Span(start, stop) : null;
  }
}
