package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.reader.page.Naming.Role;
import org.jspecify.annotations.Nullable;

/// An element of a page, or a run of text in it, with counts of what it holds. While the article is
/// looked for, parts are cut off and the counts kept true; the page's own tree is not touched.
///
/// Counts are UTF-16 code units of text.
final class Part {
  private static final int LEAST_PARAGRAPH = 25;
  private static final int LEAST_PROSE = 80;

  /// Lower-case name of the element, empty for text.
  final String tag;

  /// The words of a run of text, empty for elements.
  final String text;

  final @Nullable Part parent;
  final Set<Role> roles;
  final List<Part> children = new ArrayList<>();

  /// Place in the document, the same for no two parts; what is inside comes after what is around.
  final int order;

  private final boolean block;
  private int chars;
  private int linked;
  private int prose;
  private int own;
  private int ownLinked;
  private boolean cut;

  private Part(String tag, String text, @Nullable Part parent, Set<Role> roles, int order) {
    this.order = order;
    this.tag = tag;
    this.text = text;
    this.parent = parent;
    this.roles = roles;
    this.block = Elements.BLOCKS.contains(tag);
  }

  static Part root() {
    return new Part("body", "", null, EnumSet.noneOf(Role.class), 0);
  }

  Part element(String name, Set<Role> itsRoles, int itsOrder) {
    Part child = new Part(name, "", this, itsRoles, itsOrder);
    children.add(child);
    return child;
  }

  Part text(String words, int itsOrder) {
    Part child = new Part("", words, this, Set.of(), itsOrder);
    children.add(child);
    return child;
  }

  boolean isText() {
    return tag.isEmpty();
  }

  boolean isBlock() {
    return block;
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  boolean isCut() {
    return cut;
  }

  /// All text inside.
  int chars() {
    return chars;
  }

  /// Text of paragraphs, and of other elements that hold whole sentences themselves.
  int prose() {
    return prose;
  }

  /// The share of the text that is links, 0 where there is no text.
  double linkShare() {
    return chars == 0 ? 0 : (double) linked / chars;
  }

  /// Counts what this part and all parts in it hold.
  void measure() {
    measure(this, false);
  }

  private void measure(Part line, boolean inLink) {
    boolean link = inLink || tag.equals("a");
    if (isText()) {
      chars = text.strip().length();
      linked = inLink ? chars : 0;
      line.own += chars;
      line.ownLinked += linked;
      return;
    }
    for (Part child : children) {
      child.measure(block ? this : line, link);
      chars += child.chars;
      linked += child.linked;
      prose += child.prose;
    }
    int unlinked = own - ownLinked;
    if (block && unlinked >= (tag.equals("p") ? LEAST_PARAGRAPH : LEAST_PROSE)) {
      prose += unlinked;
    }
  }

  /// Takes this part out of all counts around it.
  void cut() {
    if (cut) {
      return;
    }
    cut = true;
    for (Part around = parent; around != null; around = around.parent) {
      around.chars -= chars;
      around.linked -= linked;
      around.prose -= prose;
    }
  }

  /// Takes back that this part was cut, for one that is read apart from what is around it.
  void restore() {
    cut = false;
  }

  /// The parts inside that are elements, this one first, in document order, without those cut.
  List<Part> all(Predicate<Part> wanted) {
    List<Part> found = new ArrayList<>();
    collect(wanted, found);
    return found;
  }

  private void collect(Predicate<Part> wanted, List<Part> found) {
    if (cut || isText()) {
      return;
    }
    if (wanted.test(this)) {
      found.add(this);
    }
    children.forEach(child -> child.collect(wanted, found));
  }

  boolean isInside(Part other) {
    for (Part at = this; at != null; at = at.parent) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /// The smallest part that both are inside of.
  Part common(Part other) {
    Part at = this;
    while (!other.isInside(at) && at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /// Whether one of the parts around this one fits.
  boolean hasAround(Predicate<Part> wanted) {
    for (Part at = parent; at != null; at = at.parent) {
      if (wanted.test(at)) {
        return true;
      }
    }
    return false;
  }

  /// All the text inside, words of neighbouring blocks parted.
  String words() {
    StringBuilder words = new StringBuilder();
    collect(words);
    return words.toString();
  }

  private void collect(StringBuilder words) {
    if (cut) {
      return;
    }
    words.append(text);
    if (block) {
      words.append(' ');
    }
    children.forEach(child -> child.collect(words));
  }
}
