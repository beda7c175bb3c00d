package news.parallax.server;

import java.util.List;
import news.parallax.store.CorrectionLog.Logged;
import news.parallax.store.Store;
import news.parallax.write.Element;

/// The log of what people have set right.
final class CorrectionsPage {
  private CorrectionsPage() {}

  static String of(Store store) {
    Element list = Element.of("ul", "plain");
    List<Logged> all = store.corrections().all();
    for (Logged logged : all) {
      String until =
          logged.withdrawn().map(at -> ", withdrawn " + Site.moment(at)).orElse(", in force");
      list.add(
          Element.of("li")
              .text(logged.text())
              .add(
                  Element.of("p", "facts")
                      .text("In the log since " + Site.moment(logged.recorded()) + until)));
    }
    return Site.page(
        "Corrections",
        List.of(
            Site.title("Corrections"),
            Site.note(
                "What people have set right, in a file of their own, apart from what reports say. An entry is undone by taking it out of the file."),
            all.isEmpty() ? Site.note("None yet.") : list));
  }
}
