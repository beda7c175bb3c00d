package news.parallax.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.text.Line;
import news.parallax.report.Block;
import news.parallax.report.Block.Kind;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// What each line of a plain text is to its reader.
///
/// Lines are read from the top; a rule that is not sure leaves the line a paragraph, for content
/// that is cut is worse than furniture that stays.
final class Layout {
  private static final int HEAD_LINES = 12;
  private static final int TITLE_WORDS = 28;
  private static final int HEADING_WORDS = 14;
  private static final int HEADING_LENGTH = 110;
  private static final int DATELINE_WITHIN = 3;
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-*•‣◦▪●–—+]\\s+|\\(?\\d{1,2}[.)]\\s+)(?=\\S)");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+(?=\\S)");
  private static final Pattern LABEL =
      Pattern.compile("^(\\p{Lu}[\\p{L}\\d’' ,/&().-]{2,70}):\\s+(?=\\p{Lu})");

  private final List<Line> lines;
  private final Known known;
  private final List<Kind> kinds = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private boolean inLinks;
  private int told;

  private Layout(List<Line> lines, Known known) {
    this.lines = lines;
    this.known = known;
  }

  /// The blocks of a text.
  static List<Block> of(String text, Known known) {
    Layout layout = new Layout(Line.of(text), known);
    layout.decide();
    return layout.blocks();
  }

  private void decide() {
    int title = titleLine();
    for (int i = 0; i < lines.size(); i++) {
      Kind kind = i == title ? Kind.TITLE : kind(i);
      told += kind == Kind.PARAGRAPH ? 1 : 0;
      if (kind == Kind.TITLE) {
        titles.add(lines.get(i).key());
      }
      kinds.add(kind);
    }
  }

  private Kind kind(int at) {
    Line line = lines.get(at);
    if (titles.contains(line.key())) {
      return Kind.FURNITURE;
    }
    if (inLinks && Furniture.ENGLISH.isLink(line)) {
      return Kind.FURNITURE;
    }
    inLinks = Furniture.ENGLISH.opensLinks(line) && at + 1 < lines.size();
    if (inLinks || isFurniture(line)) {
      return Kind.FURNITURE;
    }
    if (isCredit(at)) {
      return Kind.BYLINE;
    }
    if (isPromotion(at)) {
      return Kind.FURNITURE;
    }
    return isHeading(at) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private boolean isFurniture(Line line) {
    String outlet = known.outlet();
    return Furniture.ENGLISH.isFurniture(line)
        || (outlet != null && Line.key(outlet).equals(line.key()));
  }

  /// Author or date alone: at the top, or anywhere when the line begins with `By`.
  private boolean isCredit(int at) {
    String text = lines.get(at).text();
    boolean atTop = at < HEAD_LINES && told < 2;
    if (Credits.isDateLine(text)) {
      return atTop || at == lines.size() - 1;
    }
    return (atTop || text.contains(",") || text.startsWith("By "))
        && Credits.author(text).isPresent();
  }

  /// The first line that is neither furniture nor a credit, if it looks like a headline.
  private int titleLine() {
    for (int i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
      Line line = lines.get(i);
      if (isFurniture(line) || isCredit(i)) {
        continue;
      }
      return isTitle(i) ? i : -1;
    }
    return -1;
  }

  private boolean isTitle(int at) {
    Line line = lines.get(at);
    if (headingMark(line) > 0) {
      return hasParagraphAfter(at);
    }
    String title = known.title();
    if (title != null && Line.key(title).equals(line.key())) {
      return true;
    }
    boolean headline =
        !line.text().endsWith(".")
            && ",;:".indexOf(line.last()) < 0
            && line.words() >= 2
            && line.words() <= TITLE_WORDS
            && Credits.dateline(line.text()).isEmpty()
            && !BULLET.matcher(line.text()).find();
    return headline && hasParagraphAfter(at);
  }

  private boolean hasParagraphAfter(int at) {
    return lines.subList(at + 1, lines.size()).stream().anyMatch(Line::endsSentence);
  }

  /// A line in capitals among lines that are not: a link to another report. Short ones are
  /// crossheads.
  private boolean isPromotion(int at) {
    Line line = lines.get(at);
    return line.isUpperCase()
        && line.words() >= 5
        && !line.endsSentence()
        && lines.stream().filter(Line::isUpperCase).count() * 3 < lines.size();
  }

  private boolean isHeading(int at) {
    Line line = lines.get(at);
    if (headingMark(line) > 0) {
      return true;
    }
    boolean shape =
        line.words() <= HEADING_WORDS
            && line.text().length() <= HEADING_LENGTH
            && ".!…,;\"”".indexOf(line.last()) < 0
            && startsHigh(line.text())
            && !BULLET.matcher(line.text()).find();
    return shape && at + 1 < lines.size() && hasParagraphAfter(at);
  }

  private static boolean startsHigh(String text) {
    int first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    return !Character.isLowerCase(first);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Set<Integer> labelled = labelled();
    int paragraphs = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Kind kind = kinds.get(i);
      if (kind != Kind.PARAGRAPH) {
        int from = line.span().start() + headingMark(line);
        blocks.add(new Block(new Span(from, line.span().end()), kind));
      } else if (labelled.contains(i)) {
        addLabelled(blocks, line);
      } else {
        addParagraph(blocks, line, paragraphs++ < DATELINE_WITHIN);
      }
    }
    return blocks;
  }

  /// `Label: sentence` lines, where at least two with different labels stand next to each other.
  private Set<Integer> labelled() {
    Set<Integer> labelled = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      String before = label(i - 1);
      String here = label(i);
      if (before != null && here != null && !before.equals(here)) {
        labelled.add(i - 1);
        labelled.add(i);
      }
    }
    return labelled;
  }

  private @Nullable String label(int at) {
    if (kinds.get(at) != Kind.PARAGRAPH) {
      return null;
    }
    Matcher matcher = LABEL.matcher(withoutBullet(lines.get(at)));
    if (!matcher.find()) {
      return null;
    }
    String label = matcher.group(1);
    boolean speaker = label.equals(label.toUpperCase(java.util.Locale.ROOT));
    return speaker || label.split("\\s+").length > 9 ? null : label;
  }

  private static String withoutBullet(Line line) {
    return line.text().substring(bullet(line));
  }

  /// Length of the mark that Markdown puts before a heading, 0 when there is none.
  private static int headingMark(Line line) {
    Matcher matcher = MARKDOWN_HEADING.matcher(line.text());
    return matcher.find() ? matcher.end() : 0;
  }

  /// Length of the mark before a list item, 0 when there is none.
  private static int bullet(Line line) {
    Matcher matcher = BULLET.matcher(line.text());
    return matcher.find() ? matcher.end() : 0;
  }

  private static void addLabelled(List<Block> blocks, Line line) {
    int from = bullet(line);
    Matcher matcher = LABEL.matcher(line.text().substring(from));
    if (matcher.find()) {
      int start = line.span().start() + from;
      blocks.add(new Block(new Span(start, start + matcher.end(1) + 1), Kind.HEADING));
      blocks.add(new Block(new Span(start + matcher.end(), line.span().end()), Kind.LIST_ITEM));
    }
  }

  private static void addParagraph(List<Block> blocks, Line line, boolean mayHaveDateline) {
    Span span = line.span();
    int bullet = bullet(line);
    if (bullet > 0) {
      blocks.add(block(line, span.start() + bullet, Kind.LIST_ITEM));
      return;
    }
    Optional<Span> dateline = mayHaveDateline ? Credits.dateline(line.text()) : Optional.empty();
    int from = span.start();
    if (dateline.isPresent()) {
      int end = dateline.get().end();
      blocks.add(new Block(trimmed(line, end), Kind.DATELINE));
      from += end;
    }
    blocks.add(block(line, from, Kind.PARAGRAPH));
  }

  private static Block block(Line line, int from, Kind kind) {
    Span span = new Span(from, line.span().end());
    List<Span> insets = Furniture.ENGLISH.insets(line);
    return new Block(span, kind, insets.stream().filter(span::contains).toList());
  }

  private static Span trimmed(Line line, int end) {
    int length = line.text().substring(0, end).stripTrailing().length();
    return new Span(line.span().start(), line.span().start() + length);
  }
}
