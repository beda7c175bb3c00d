package news.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// The agency from which a report was taken whole.
///
/// @param agency its name
/// @param where the credit stands in the report, null when the agency published the report itself
record WireCredit(String agency, @Nullable Span where) {
  /// How many blocks at the end may hold a signature.
  private static final int LAST_BLOCKS = 4;

  private static final int LONGEST_SIGNATURE = 140;

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\((\\p{L}[\\p{L}\\d .&'’-]{1,40})\\)|/(\\p{Lu}[\\p{L}"
              + " ]{1,20})/|[–—-]\\s*(\\p{Lu}[\\p{L}]{1,20})\\s*[–—-]");

  private static final String NAME = Agencies.IN_CREDITS.pattern();

  /// A mark of credit at the end of a block: `— Reuters`, `(AFP)`, `Source: Xinhua`, `© 2020 dpa`.
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|[–—(|]\\s*|\\s-{1,2}\\s*|\\b(?:Source|SOURCE|Credit)s?:\\s*|(?:©|\\([Cc]\\)|Copyright)\\s*(?:©\\s*)?(?:\\d{4}\\s*)?(?:by\\s+)?)("
              + NAME
              + ")\\s*[)/]?\\.?(?:\\s*All [Rr]ights [Rr]eserved.*)?$");

  /// An agency beside others in a byline: `By Lena Orr and Reuters`, `Courier staff with AP`.
  private static final Pattern SHARED =
      Pattern.compile(
          "(?i:\\b(?:and|with|plus)\\b|&)\\s+(?:the\\s+)?"
              + NAME
              + "|"
              + NAME
              + "\\s*(?:(?i:\\band\\b|\\bwith\\b)|&)");

  /// The credit for the whole of a report; empty when there is none, or when several agencies or
  /// the outlet's own staff share it.
  static Optional<WireCredit> of(Report report) {
    List<WireCredit> all = new ArrayList<>();
    List<Block> blocks = report.blocks();
    boolean told = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean last = i >= blocks.size() - LAST_BLOCKS;
      switch (block.kind()) {
        case DATELINE -> dateline(report, block.span()).ifPresent(all::add);
        case BYLINE -> byline(report, block.span()).ifPresent(all::add);
        case FURNITURE, HEADING, PARAGRAPH, LIST_ITEM -> {
          if (last || !told) {
            signature(report, block.span()).ifPresent(all::add);
          }
        }
        case TITLE -> {}
      }
      told |= block.kind() == Block.Kind.PARAGRAPH;
    }
    byline(report.byline()).ifPresent(all::add);
    ownAgency(report).ifPresent(all::add);
    long agencies = all.stream().map(WireCredit::agency).distinct().count();
    return agencies == 1
        ? all.stream()
            .min(Comparator.comparing(WireCredit::where, Comparator.nullsLast(Span::compareTo)))
        : Optional.empty();
  }

  /// The agency that published the report itself.
  static Optional<WireCredit> ownAgency(Report report) {
    String outlet = report.outlet();
    Optional<String> agency =
        outlet == null
            ? Hosts.of(report).flatMap(Agencies::at)
            : Agencies.named(outlet).or(() -> Agencies.at(outlet));
    return agency.map(name -> new WireCredit(name, null));
  }

  private static Optional<WireCredit> dateline(Report report, Span block) {
    Matcher matcher = DATELINE.matcher(report.at(block));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    String name = matcher.group(group);
    Optional<String> known = Agencies.named(name);
    boolean own = name.equalsIgnoreCase(report.outlet());
    if (own || known.isEmpty() && (group == 3 || !isName(name))) {
      return Optional.empty();
    }
    Span where = new Span(matcher.start(group), matcher.end(group)).shift(block.start());
    return Optional.of(new WireCredit(known.orElse(name), where));
  }

  private static boolean isName(String name) {
    return Character.isUpperCase(name.codePointAt(0));
  }

  private static Optional<WireCredit> byline(Report report, Span block) {
    return whole(report.at(block), Agencies.IN_CREDITS)
        .map(found -> new WireCredit(found.agency(), shifted(found, block.start())));
  }

  private static Optional<WireCredit> byline(@Nullable String byline) {
    return Optional.ofNullable(byline)
        .flatMap(line -> whole(line, Agencies.IN_CREDITS))
        .map(found -> new WireCredit(found.agency(), null));
  }

  private static Optional<WireCredit> signature(Report report, Span block) {
    String text = report.at(block);
    int from = Math.max(0, text.length() - LONGEST_SIGNATURE);
    Matcher matcher = SIGNATURE.matcher(text).region(from, text.length());
    matcher.useAnchoringBounds(false).useTransparentBounds(true);
    if (!matcher.find() || CreditWords.PICTURE.find(text) || CreditWords.PART.find(text)) {
      return Optional.empty();
    }
    Span where = new Span(matcher.start(1), matcher.end(1)).shift(block.start());
    return Optional.of(new WireCredit(Agencies.of(matcher.group(1)), where));
  }

  /// The one agency that a line names, if it credits nobody else.
  private static Optional<WireCredit> whole(String line, Pattern names) {
    Matcher matcher = names.matcher(line);
    if (!matcher.find() || CreditWords.PART.find(line) || CreditWords.PICTURE.find(line)) {
      return Optional.empty();
    }
    if (SHARED.matcher(line).find()) {
      return Optional.empty();
    }
    WireCredit first =
        new WireCredit(Agencies.of(matcher.group()), new Span(matcher.start(), matcher.end()));
    while (matcher.find()) {
      if (!Agencies.of(matcher.group()).equals(first.agency())) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  private static @Nullable Span shifted(WireCredit found, int by) {
    return found.where() == null ? null : found.where().shift(by);
  }
}
