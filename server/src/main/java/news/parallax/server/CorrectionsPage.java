package news.parallax.server;

import java.util.ArrayList;
import java.util.List;
import news.parallax.store.CorrectionLog.Logged;
import news.parallax.store.MadeCorrections.Made;
import news.parallax.store.Store;
import news.parallax.write.Element;

/// What people have set right: here, where each can be taken back, and the log of everything that
/// accounts have followed.
final class CorrectionsPage {
  private CorrectionsPage() {}

  static String of(Store store) {
    List<Made> made = store.madeCorrections().all();
    List<Logged> log = store.corrections().all();
    List<Element> content = new ArrayList<>();
    content.add(Site.title("Corrections"));
    content.add(
        Site.note(
            "What people have set right, apart from what reports say. Begin at a story, under “Set right”, or write a file for “parallax watch --corrections”."));
    content.add(Element.of("h2").text("Made here"));
    if (made.isEmpty()) {
      content.add(Site.note("None yet."));
    } else {
      Element list = Element.of("ul", "plain");
      made.forEach(one -> list.add(made(one)));
      content.add(list);
      content.add(
          Element.of("p", "note")
              .add(Site.link("/corrections.yaml", "Those in force as a file"))
              .text(", to keep beside the reports and review like any other text"));
    }
    content.add(Element.of("h2").text("Followed by accounts"));
    Element list = Element.of("ul", "plain");
    log.forEach(one -> list.add(logged(one)));
    content.add(log.isEmpty() ? Site.note("None yet.") : list);
    return Site.page("Corrections", content);
  }

  private static Element made(Made made) {
    Element item = Element.of("li").text(made.correction().text());
    Element facts = Element.of("p", "facts").text("Made " + Site.moment(made.recorded()));
    if (made.withdrawn().isPresent()) {
      return item.add(
          facts.text(
              ", taken back %s by %s"
                  .formatted(Site.moment(made.withdrawn().get()), made.withdrawnBy())));
    }
    String id = "by-" + made.seq();
    Element form =
        Element.of("form", "wide")
            .set("method", "post")
            .set("action", "/corrections/withdraw")
            .add(
                Element.of("input")
                    .set("type", "hidden")
                    .set("name", "number")
                    .set("value", Long.toString(made.seq())),
                Element.of("label").set("for", id).text("Your name"),
                Element.of("input")
                    .set("id", id)
                    .set("name", "by")
                    .set("type", "text")
                    .set("autocomplete", "name")
                    .set("required", "required"),
                Element.of("button").text("Take back"));
    return item.add(
        facts.text(", in force"),
        Element.of("details", "fold").add(Element.of("summary").text("Take it back"), form));
  }

  private static Element logged(Logged logged) {
    String until =
        logged.withdrawn().map(at -> ", withdrawn " + Site.moment(at)).orElse(", in force");
    return Element.of("li")
        .text(logged.text())
        .add(
            Element.of("p", "facts")
                .text("In the log since " + Site.moment(logged.recorded()) + until));
  }
}
