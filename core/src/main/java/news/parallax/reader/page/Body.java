package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.reader.page.Naming.Role;

/// The part of a page that is its article.
final class Body {
  /// Shorter texts are teasers; the article is then elsewhere on the page.
  static final int LEAST_ARTICLE = 250;

  private static final double MOST_BESIDE = 0.35;
  private static final double NEARLY_ALL = 0.8;
  private static final double TOO_LITTLE = 0.3;
  private static final double SEVERAL = 1.15;
  private static final int LEAST_LEAD = 30;
  private static final int LONGEST_LEAD = 1500;

  private final Part root;

  private Body(Part root) {
    this.root = root;
  }

  /// The article's parts in document order: its text, and before it the lead.
  ///
  /// @param root the whole page; what is no article is cut from it
  static List<Part> of(Part root) {
    Body body = new Body(root);
    List<Part> leads = body.leads();
    body.clear();
    Part text = body.find();
    List<Part> parts = new ArrayList<>(body.leadOf(text, leads));
    parts.add(text);
    return parts;
  }

  private List<Part> leads() {
    return root.all(
        part ->
            part.is(Role.LEAD)
                && part.isBlock()
                && part.chars() >= LEAST_LEAD
                && part.chars() <= LONGEST_LEAD
                && part.linkShare() < 0.5);
  }

  /// Cuts what its name or kind says is no article, unless it holds much of the page's prose.
  private void clear() {
    int all = root.prose();
    for (Part part : root.all(Body::mayGo)) {
      double most = part.is(Role.COMMENT) ? NEARLY_ALL : MOST_BESIDE;
      if (part.prose() <= most * all && !part.hasAround(Part::isCut)) {
        part.cut();
      }
    }
  }

  private static boolean mayGo(Part part) {
    return (part.is(Role.BESIDE) || part.is(Role.COMMENT))
        && !part.is(Role.BODY)
        && !part.tag.equals("article")
        && !part.tag.equals("main");
  }

  private Part find() {
    Part dense = densest();
    List<Predicate<Part>> places =
        List.of(
            part -> part.is(Role.BODY),
            part -> part.tag.equals("article"),
            part -> part.is(Role.ARTICLE),
            part -> part.is(Role.MAIN));
    for (Predicate<Part> place : places) {
      Part best = best(place);
      if (best.prose() >= LEAST_ARTICLE && best.prose() >= TOO_LITTLE * dense.prose()) {
        return best;
      }
    }
    return dense.prose() > 0 ? dense : root;
  }

  /// The smallest of the parts of a kind that holds nearly as much as the fullest of them; where
  /// an article lies in several such parts with little between them, what holds them all.
  private Part best(Predicate<Part> place) {
    List<Part> parts = root.all(place);
    int most = parts.stream().mapToInt(Part::prose).max().orElse(0);
    Part best =
        parts.stream()
            .filter(part -> part.prose() >= NEARLY_ALL * most)
            .min(Comparator.comparingInt(Part::chars))
            .orElse(root);
    Part around = best;
    int inside = best.prose();
    for (Part part : parts) {
      if (part.prose() > 0 && !part.isInside(around) && !around.isInside(part)) {
        Part both = around.common(part);
        int together = inside + part.prose();
        if (both.prose() <= SEVERAL * together || both.hasAround(p -> p.tag.equals("article"))) {
          around = both;
          inside = both.prose();
        }
      }
    }
    return around;
  }

  /// The smallest part that holds nearly all prose, found by going down from the top.
  private Part densest() {
    Part at = root;
    while (true) {
      Part around = at;
      Part next =
          at.children.stream()
              .filter(child -> !child.isCut() && !child.isText())
              .filter(child -> child.prose() >= NEARLY_ALL * around.prose())
              .findFirst()
              .orElse(null);
      if (next == null || next.tag.equals("p") || next.prose() == 0) {
        return at;
      }
      at = next;
    }
  }

  /// The leads that stand between the headline and the text.
  private List<Part> leadOf(Part text, List<Part> leads) {
    int headline =
        root.all(part -> part.tag.equals("h1") && part.order < text.order).stream()
            .mapToInt(part -> part.order)
            .max()
            .orElse(-1);
    List<Part> own = new ArrayList<>();
    for (Part lead : leads) {
      boolean between = lead.order > headline && lead.order < text.order && !text.isInside(lead);
      boolean near = headline >= 0 || lead.common(text).is(Role.ARTICLE);
      if (between && near && own.stream().noneMatch(lead::isInside)) {
        lead.restore();
        own.add(lead);
      }
    }
    return own;
  }
}
