package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The text of the article as lines: a paragraph, a heading, a list item or a row each. What is
/// mostly links, and a heading under which nothing stands, is left out.
final class Passages {
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");
  private static final int SHORT_LINE = 100;
  private static final int SHORT_PART = 300;
  private static final int LEAST_TELLING = 70;

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;

  /// @param tag of the block that it stands in
  /// @param linked how much of it is links, in UTF-16 code units
  private record Passage(String words, String tag, boolean heading, int linked) {
    /// Whether it reads like a paragraph.
    boolean tells() {
      return !heading
          && words.length() >= LEAST_TELLING
          && linked < 0.5 * words.length()
          && (endsSentence() || words.length() >= 2 * LEAST_TELLING);
    }

    String shown() {
      return tag.equals("li") ? "- " + words : words;
    }

    boolean endsSentence() {
      int at = words.length() - 1;
      while (at > 0 && "\"'”’)]»“".indexOf(words.charAt(at)) >= 0) {
        at--;
      }
      return ".!?…:;。！？।".indexOf(words.charAt(at)) >= 0;
    }
  }

  private Passages() {}

  /// @param parts in document order, none inside another
  static List<String> of(List<Part> parts) {
    Passages passages = new Passages();
    for (Part part : parts) {
      thin(part);
      passages.walk(part, false, "", false);
      passages.finish("", false);
    }
    return passages.lines();
  }

  /// All passages of a part, menus and notices too.
  static List<String> all(Part part) {
    Passages passages = new Passages();
    passages.walk(part, false, "", false);
    passages.finish("", false);
    return passages.passages.stream().map(Passage::shown).toList();
  }

  private static void thin(Part part) {
    for (Part child : part.children) {
      if (!child.isText() && !child.isCut()) {
        thin(child);
        if (child.isBlock() && isMenu(child)) {
          child.cut();
        }
      }
    }
  }

  private static boolean isMenu(Part part) {
    double share = part.linkShare();
    if (LISTS.contains(part.tag)) {
      return share > 0.5 && part.prose() < part.chars() / 2;
    }
    return part.chars() < SHORT_PART ? share > 0.7 : share > 0.8;
  }

  private void walk(Part part, boolean inLink, String tag, boolean heading) {
    if (part.isCut()) {
      return;
    }
    if (part.isText()) {
      line.append(part.text);
      linked += inLink ? part.text.strip().length() : 0;
      return;
    }
    boolean breaks = part.isBlock();
    boolean head = heading || Elements.HEADINGS.contains(part.tag);
    if (breaks) {
      finish(tag, heading);
    }
    String own = breaks && !part.tag.equals("br") ? part.tag : tag;
    for (Part child : part.children) {
      walk(child, inLink || part.tag.equals("a"), own, head);
    }
    if (breaks) {
      finish(own, head);
    }
  }

  private void finish(String tag, boolean heading) {
    String words = collapsed(line);
    boolean menu = linked > 0.8 * words.length() && words.length() < SHORT_LINE;
    if (!words.isEmpty() && !menu) {
      passages.add(new Passage(words, tag, heading, linked));
    }
    line.setLength(0);
    linked = 0;
  }

  private static String collapsed(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF') {
        gap = !words.isEmpty();
      } else {
        if (gap) {
          words.append(' ');
          gap = false;
        }
        words.append(c);
      }
    }
    return words.toString();
  }

  private List<String> lines() {
    return withoutBareHeadings(withoutNotices(passages)).stream().map(Passage::shown).toList();
  }

  /// Without notices, and without what an announcement of links is followed by until a paragraph.
  private static List<Passage> withoutNotices(List<Passage> all) {
    List<Passage> kept = new ArrayList<>();
    boolean announced = false;
    for (Passage passage : all) {
      if (Notices.isOpener(passage.words()) && !passage.tells()) {
        announced = true;
      } else if (passage.tells() || (announced && passage.heading())) {
        announced = false;
      }
      if (!announced && !Notices.isNotice(passage.words())) {
        kept.add(passage);
      }
    }
    return kept;
  }

  /// A heading stays only where a text follows before the end.
  private static List<Passage> withoutBareHeadings(List<Passage> all) {
    List<Passage> kept = new ArrayList<>();
    boolean followed = false;
    for (Passage passage : all.reversed()) {
      if (passage.heading() && !followed) {
        continue;
      }
      followed = true;
      kept.add(passage);
    }
    return kept.reversed();
  }
}
