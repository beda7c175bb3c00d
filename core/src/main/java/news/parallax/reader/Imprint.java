package news.parallax.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.report.Block;
import news.parallax.report.Block.Kind;
import news.parallax.report.Publication;
import org.jspecify.annotations.Nullable;

/// What a text itself says about its author, its headline and its day.
///
/// @param title null when the text shows no headline
/// @param byline null when the text names no author
record Imprint(@Nullable String title, @Nullable String byline, Publication publication) {
  static Imprint of(String text, List<Block> blocks) {
    return new Imprint(first(text, blocks, Kind.TITLE), byline(text, blocks), day(text, blocks));
  }

  private static @Nullable String first(String text, List<Block> blocks, Kind kind) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(text))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String byline(String text, List<Block> blocks) {
    List<Block> head = blocks.stream().takeWhile(block -> block.kind() != Kind.PARAGRAPH).toList();
    return head.stream()
        .filter(block -> block.kind() == Kind.BYLINE)
        .flatMap(block -> Credits.author(block.span().in(text)).stream())
        .findFirst()
        .orElse(null);
  }

  private static Publication day(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.BYLINE || block.kind() == Kind.DATELINE)
        .sorted(Comparator.comparing(block -> isLater(block.span().in(text))))
        .flatMap(block -> day(text, block).stream())
        .findFirst()
        .orElse(new Publication.Unknown());
  }

  /// Whether a line gives the day of a later version.
  private static boolean isLater(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    boolean both = lower.contains("publish") || lower.contains("posted");
    return !both && (lower.contains("updated") || lower.contains("modified"));
  }

  private static Optional<Publication> day(String text, Block block) {
    return PrintedDate.in(block.span().in(text))
        .map(date -> date.publication(block.span().start()));
  }
}
