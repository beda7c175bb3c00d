package news.parallax.write;

import java.util.List;
import news.parallax.account.Account.CorrectionNote;

/// What people have set right, apart from all that rests on reports.
final class CorrectionsSection {
  private CorrectionsSection() {}

  static Section of(Edition edition) {
    Element list = Element.of("ul", "corrections");
    for (CorrectionNote note : edition.account().corrections()) {
      list.add(
          Element.of("li")
              .set("id", note.id())
              .text(Digest.correction(note) + " ")
              .add(Element.of("span", "note").text(Digest.maker(note))));
    }
    return new Section(
        "corrections",
        "Corrections",
        "What people have set right",
        "Not from the reports: entered by hand, with who, when and why, and undone by taking the entry out.",
        list.isEmpty() ? List.of() : List.of(list));
  }
}
