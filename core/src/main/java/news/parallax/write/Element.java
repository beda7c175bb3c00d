package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/// An element of a page in the making, HTML or inline SVG. Text and attributes are escaped when
/// they are written.
public final class Element {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
  private static final Set<String> EMPTY = Set.of("br", "hr", "input", "link", "meta", "wbr");

  private final String name;
  private final Map<String, String> attributes = new TreeMap<>();
  private final List<Object> children = new ArrayList<>();

  private Element(String name) {
    this.name = checked(name);
  }

  public static Element of(String name) {
    return new Element(name);
  }

  /// @param classes names of classes, parted by spaces
  public static Element of(String name, String classes) {
    return new Element(name).set("class", classes);
  }

  /// A link to the element with this id on the same page.
  public static Element link(String id) {
    return new Element("a").set("href", "#" + id);
  }

  public Element set(String attribute, String value) {
    attributes.put(checked(attribute), value);
    return this;
  }

  public Element text(String text) {
    children.add(text);
    return this;
  }

  public Element add(Element... elements) {
    return add(List.of(elements));
  }

  public Element add(List<Element> elements) {
    children.addAll(elements);
    return this;
  }

  /// Whether it is of this kind: `li`, `details`.
  boolean is(String kind) {
    return name.equals(kind);
  }

  public boolean isEmpty() {
    return children.isEmpty();
  }

  /// The markup.
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
    out.append('>');
    for (Object child : children) {
      if (child instanceof Element element) {
        element.write(out);
      } else {
        out.append(escaped(child.toString()));
      }
    }
    if (!EMPTY.contains(name)) {
      out.append("</").append(name).append('>');
    }
  }

  /// Without control characters, and without those that turn the order of letters around (Unicode
  /// Standard Annex 9, explicit directional formatting): what stands after them would be read
  /// wrong. Scripts that run from right to left need none of them.
  static String escaped(String text) {
    return Entities.escape(UNSAFE.matcher(text).replaceAll(""));
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no name of an element or attribute".formatted(name));
    }
    return name;
  }
}
