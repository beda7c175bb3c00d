package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.account.Account;
import news.parallax.report.Evidence;
import news.parallax.write.Names.Passage;

/// What all sections of a page share: the account, its names, and how passages are cited.
record Edition(Account account, Names names) {
  private static final int MOST_LINKS = 3;
  private static final int MOST_QUOTED = 2;

  Edition(Account account) {
    this(account, new Names(account));
  }

  /// Id of the place in a report's text where a passage starts.
  static String anchor(Evidence evidence) {
    return "%s-%d-%d".formatted(evidence.report(), evidence.span().start(), evidence.span().end());
  }

  /// The element that says a statement, ready to be linked to.
  ///
  /// @param number place in the account's section, from 1
  /// @param text what it says, for the list of statements at a passage
  static Element saying(Element element, Statement.Kind kind, int number, String text) {
    return element.set("id", kind.anchor(number)).set("data-says", Wording.sentence(text));
  }

  /// Links to passages, by report: the outlet's name leads to the first, numbers to the next.
  Element cites(List<Evidence> evidence) {
    Element cites = Element.of("p", "cites");
    Names.byReport(evidence)
        .forEach((report, passages) -> cites.add(cite(report, passages)).text(" "));
    return cites;
  }

  private Element cite(String report, List<Evidence> passages) {
    String outlet = names.report(report);
    Element cite = Element.of("span", "cite");
    cite.add(Element.link(anchor(passages.getFirst())).text(outlet));
    IntStream.range(1, Math.min(MOST_LINKS, passages.size()))
        .forEach(i -> cite.text(" ").add(next(outlet, i, passages.get(i))));
    int left = passages.size() - MOST_LINKS;
    return left > 0 ? cite.add(Element.of("span", "next").text("+" + left)) : cite;
  }

  private static Element next(String outlet, int index, Evidence passage) {
    return Element.link(anchor(passage))
        .set("class", "next")
        .set("aria-label", "%s, passage %d".formatted(outlet, index + 1))
        .text(Integer.toString(index + 1));
  }

  /// The first passage of each report quoted, each a link to its place.
  List<Element> quotations(List<Evidence> evidence) {
    List<Element> quotations =
        Names.byReport(evidence).values().stream()
            .map(passages -> quotation(names.passage(passages.getFirst())))
            .toList();
    return folded(quotations, MOST_QUOTED, "more report", Element.of("div"));
  }

  private static Element quotation(Passage passage) {
    Element words =
        Element.of("p")
            .text(passage.before())
            .add(Element.of("em").text(passage.words()))
            .text(passage.after());
    Element source = Element.link(anchor(passage.evidence())).text(passage.report());
    return Element.of("blockquote", "passage").add(words, Element.of("footer").add(source));
  }

  /// One mark per origin of the account, filled for those that stand behind something.
  Element dots(int origins) {
    int all = account.origins().size();
    Element dots =
        Element.of("span", "dots")
            .set("role", "img")
            .set("aria-label", "%d of %s".formatted(origins, Wording.count(all, "origin")));
    IntStream.range(0, all).forEach(i -> dots.add(Element.of("i", i < origins ? "on" : "off")));
    return dots;
  }

  /// The first elements as they are, the others behind a line that opens them.
  ///
  /// @param noun what is folded, singular
  /// @param container an empty element that takes the folded ones
  static List<Element> folded(List<Element> elements, int most, String noun, Element container) {
    if (elements.size() <= most + 1) {
      return elements;
    }
    List<Element> shown = new ArrayList<>(elements.subList(0, most));
    List<Element> rest = elements.subList(most, elements.size());
    shown.add(fold(Wording.count(rest.size(), noun), container.add(rest)));
    return shown;
  }

  /// Something behind a line that opens it.
  static Element fold(String line, Element content) {
    return Element.of("details", "fold").add(Element.of("summary").text(line), content);
  }

  /// Items with their numbers in the account, from 1.
  static <T> List<Numbered<T>> numbered(List<T> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Numbered<>(i + 1, items.get(i)))
        .toList();
  }

  /// An item and its place in the account's section, from 1.
  record Numbered<T>(int number, T item) {}
}
