package news.parallax.reader.page;

import java.util.EnumSet;
import java.util.Set;
import news.parallax.reader.page.Naming.Role;
import news.parallax.reader.text.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns a page into parts: what is never shown as text is left out, and every element bears the
/// roles that its names and its kind give it.
final class Elements {
  private static final WordTable WORDS = WordTable.named(Elements.class, "pages.tsv");
  static final Set<String> BLOCKS = Set.copyOf(WORDS.of("block"));
  private static final Set<String> DROPPED = Set.copyOf(WORDS.of("dropped"));
  private static final Set<String> BESIDE = Set.copyOf(WORDS.of("beside"));
  private static final Set<String> BESIDE_ROLES = Set.copyOf(WORDS.of("beside-role"));

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Naming naming = new Naming();

  private int order;

  private Elements() {}

  /// Whether elements of a name stand beside an article by what they are.
  static boolean isBeside(String tag) {
    return BESIDE.contains(tag);
  }

  static Part of(Document document) {
    Part root = Part.root();
    Elements elements = new Elements();
    document.body().childNodes().forEach(node -> elements.add(node, root));
    root.measure();
    return root;
  }

  private void add(Node node, Part to) {
    if (node instanceof TextNode words) {
      to.text(words.getWholeText(), ++order);
    } else if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
      Part part = to.element(element.normalName(), roles(element), ++order);
      element.childNodes().forEach(child -> add(child, part));
    }
  }

  private Set<Role> roles(Element element) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (element.attributesSize() > 0) {
      roles.addAll(naming.of(element.className()));
      if (!HEADINGS.contains(element.normalName())) {
        roles.addAll(naming.of(element.id()));
      }
      if (element.attr("itemprop").equals("articleBody")) {
        roles.add(Role.BODY);
      }
      if (BESIDE_ROLES.contains(element.attr("role")) || isHidden(element)) {
        roles.add(Role.BESIDE);
      }
    }
    switch (element.normalName()) {
      case "article" -> roles.add(Role.ARTICLE);
      case "main" -> roles.add(Role.MAIN);
      default -> {
        if (BESIDE.contains(element.normalName())) {
          roles.add(Role.BESIDE);
        }
      }
    }
    return roles;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }
}
