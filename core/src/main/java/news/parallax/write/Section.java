package news.parallax.write;

import java.util.List;

/// A part of the page with a heading of its own.
///
/// @param id where the table of contents leads
/// @param name one word for the table of contents
/// @param title the heading
/// @param note one line that says how to read it, empty for none
/// @param content empty when the account has nothing of the kind; then the section is left out
record Section(String id, String name, String title, String note, List<Element> content) {
  Section {
    content = List.copyOf(content);
  }

  Element element() {
    Element section =
        Element.of("section", "part")
            .set("id", id)
            .set("aria-labelledby", id + "-title")
            .add(Element.of("h2").set("id", id + "-title").text(title));
    if (!note.isEmpty()) {
      section.add(Element.of("p", "note").text(note));
    }
    return section.add(content);
  }
}
