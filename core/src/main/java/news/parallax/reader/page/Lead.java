package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.List;
import news.parallax.reader.page.Naming.Role;
import org.jspecify.annotations.Nullable;

/// What stands between a headline and the article's text and belongs to the article: the standfirst
/// where the page's author names it so, and paragraphs.
final class Lead {
  private static final int LEAST_MARKED = 30;
  private static final int LONGEST = 1500;
  private static final double MOST_LINKS = 0.4;

  private Lead() {}

  static boolean isMarked(Part part) {
    return part.is(Role.LEAD)
        && part.isBlock()
        && part.chars() >= LEAST_MARKED
        && part.chars() <= LONGEST
        && part.linkShare() < MOST_LINKS;
  }

  /// @param text the article's text
  /// @param headline the last headline before it, null when there is none
  /// @param marked parts named as leads anywhere on the page; taken even where they were cut
  static List<Part> of(Part text, @Nullable Part headline, List<Part> marked) {
    Part around = headline == null ? articleAround(text) : headline.common(text);
    if (around == null) {
      return List.of();
    }
    int from = headline == null ? around.order : headline.order;
    List<Part> leads = new ArrayList<>();
    for (Part lead : marked) {
      if (isBetween(lead, from, text) && lead.isInside(around)) {
        add(lead, leads);
      }
    }
    if (headline != null) {
      for (Part part : around.all(part -> isParagraph(part) && isBetween(part, from, text))) {
        add(part, leads);
      }
    }
    leads.sort((a, b) -> Integer.compare(a.order, b.order));
    int all = leads.stream().mapToInt(Part::chars).sum();
    if (all > LONGEST) {
      return List.of();
    }
    leads.forEach(Part::restore);
    return leads;
  }

  private static void add(Part part, List<Part> leads) {
    if (leads.stream().noneMatch(other -> part.isInside(other) || other.isInside(part))) {
      leads.add(part);
    }
  }

  private static boolean isBetween(Part part, int from, Part text) {
    return part.order > from && part.order < text.order && !text.isInside(part);
  }

  private static boolean isParagraph(Part part) {
    return part.tag.equals("p") && part.prose() > 0 && part.linkShare() < MOST_LINKS;
  }

  private static @Nullable Part articleAround(Part text) {
    Part at = text.parent;
    while (at != null && !at.is(Role.ARTICLE)) {
      at = at.parent;
    }
    return at;
  }
}
