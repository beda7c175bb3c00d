package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.parallax.reader.page.Naming.Role;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The part of a page that is its article.
final class Body {
  /// Shorter texts are teasers; the article is then elsewhere on the page.
  static final int LEAST_ARTICLE = 250;

  private static final double MOST_BESIDE = 0.35;
  private static final double NEARLY_ALL = 0.8;
  private static final double TOO_LITTLE = 0.3;
  private static final double SEVERAL = 1.15;
  private static final double A_SHARE = 0.1;

  private final Part root;
  private final List<Part> headlines;
  private final List<Part> leads;

  private Body(Part root) {
    this.root = root;
    this.headlines = root.all(part -> part.tag.equals("h1"));
    this.leads = root.all(Lead::isMarked);
  }

  /// The article's parts in document order: its text, and before it the lead.
  static List<Part> of(Document document) {
    Part root = Elements.of(document);
    int all = root.prose();
    Body body = new Body(root);
    body.clear(part -> part.is(Role.BESIDE) || part.is(Role.COMMENT));
    if (root.prose() < TOO_LITTLE * all) {
      body = new Body(Elements.of(document));
      body.clear(part -> part.is(Role.BESIDE) && Elements.isBeside(part.tag));
    }
    return body.parts();
  }

  private List<Part> parts() {
    Part text = find();
    Part headline =
        headlines.stream().filter(part -> part.order < text.order).reduce((a, b) -> b).orElse(null);
    List<Part> parts = new ArrayList<>(Lead.of(text, headline, leads));
    parts.add(text);
    return parts;
  }

  /// Cuts what is said to be no article, unless it holds much of the page's prose.
  private void clear(Predicate<Part> beside) {
    int all = root.prose();
    for (Part part : root.all(part -> beside.test(part) && mayGo(part))) {
      double most = part.is(Role.COMMENT) ? NEARLY_ALL : MOST_BESIDE;
      if (part.prose() <= most * all && !part.hasAround(Part::isCut)) {
        part.cut();
      }
    }
  }

  private static boolean mayGo(Part part) {
    return !part.is(Role.BODY) && !part.tag.equals("article") && !part.tag.equals("main");
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
      Part best = best(place).orElse(null);
      if (best != null
          && best.prose() >= LEAST_ARTICLE
          && best.prose() >= TOO_LITTLE * dense.prose()) {
        return best;
      }
    }
    return dense.prose() > 0 ? dense : root;
  }

  /// The smallest of the parts of a kind that holds nearly as much as the fullest of them; where
  /// an article lies in several such parts with little between them, what holds them all.
  private Optional<Part> best(Predicate<Part> place) {
    List<Part> parts = root.all(place);
    int most = parts.stream().mapToInt(Part::prose).max().orElse(0);
    return parts.stream()
        .filter(part -> part.prose() > 0 && part.prose() >= NEARLY_ALL * most)
        .min(Comparator.comparingInt(Part::chars))
        .map(best -> with(best, parts));
  }

  private static Part with(Part best, List<Part> parts) {
    Part article = article(best);
    Part around = best;
    int inside = best.prose();
    for (Part part : parts) {
      boolean apart = !part.isInside(around) && !around.isInside(part);
      if (apart && part.prose() >= A_SHARE * best.prose() && article(part) == article) {
        Part both = around.common(part);
        if (both.prose() <= SEVERAL * (inside + part.prose())) {
          around = both;
          inside = both.prose();
        }
      }
    }
    return around;
  }

  /// The `article` element that a part is inside of, null when it is in none.
  private static @Nullable Part article(Part part) {
    Part at = part.parent;
    while (at != null && !at.tag.equals("article")) {
      at = at.parent;
    }
    return at;
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
}
