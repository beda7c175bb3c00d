package news.parallax.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf.Order;
import news.parallax.write.Element;
import news.parallax.write.Wording;

/// What a person can set right in a story: a form for each kind, which asks for name and reason.
/// [SentCorrection] takes what they send.
final class CorrectPage {
  private static final int MOST_STORIES = 100;

  private final Store store;

  CorrectPage(Store store) {
    this.store = store;
  }

  String of(String id) {
    Account account = store.stories().latest(id).orElseThrow(() -> Api.noStory(id)).account();
    List<Element> content = new ArrayList<>();
    content.add(StoryPages.views(id, "Set right"));
    content.add(Site.title("Set right: " + FrontPage.named(account.story().title())));
    content.add(
        Site.note(
            "What you set right is shown apart from what reports say, with your name and reason, and can be taken back under Corrections. The account follows it when “parallax watch” next looks at this store."));
    for (Form form : forms(id, account)) {
      if (form.fields().stream().allMatch(Field::isUsable)) {
        content.add(form.element(id));
      }
    }
    return Site.page("Set right", content);
  }

  private List<Form> forms(String id, Account account) {
    List<Choice> actors = choices(account.actors().stream().map(Actor::name));
    List<Choice> aliases =
        choices(
            account.actors().stream()
                .filter(actor -> actor.aliases().size() > 1)
                .flatMap(actor -> actor.aliases().stream()));
    List<Choice> reports =
        account.reports().stream()
            .map(entry -> new Choice(entry.report().id(), ComparePage.named(entry.report())))
            .toList();
    return List.of(
        new Form(
            "dismiss",
            "Reports do not differ in this",
            List.of(new Field.Select("dispute", "Disputed point", disputes(account), 1))),
        new Form(
            "merge-actors",
            "Two names of one actor",
            List.of(
                new Field.Select("a", "One name", actors, 2),
                new Field.Select("b", "Other name", actors, 2))),
        new Form(
            "split-actors",
            "Two actors taken for one",
            List.of(
                new Field.Select("a", "One name", aliases, 2),
                new Field.Select("b", "Other name", aliases, 2))),
        new Form(
            "speaker",
            "Who says something",
            List.of(
                new Field.Select("report", "Report", reports, 1),
                new Field.Line("words", "The words, exactly as the report has them", "text", true),
                new Field.Line("speaker", "Speaker (empty: nobody who is named)", "text", false))),
        new Form(
            "date",
            "The day on which a report was published",
            List.of(
                new Field.Select("report", "Report", reports, 1),
                new Field.Line("day", "Day", "date", true))),
        new Form(
            "split-story",
            "A report that belongs to another story",
            List.of(new Field.Select("report", "Report", reports, 2))),
        new Form(
            "merge-stories",
            "A story that is this one",
            List.of(new Field.Select("other", "Other story", others(id), 1))));
  }

  private static List<Choice> choices(Stream<String> names) {
    return names.distinct().sorted().map(name -> new Choice(name, name)).toList();
  }

  private static List<Choice> disputes(Account account) {
    List<Discrepancy> all = account.discrepancies();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Choice(Integer.toString(i + 1), told(all.get(i))))
        .toList();
  }

  private static String told(Discrepancy dispute) {
    List<String> values = dispute.values().stream().map(Value::value).map(Wording::dated).toList();
    return "%s: %s".formatted(Wording.capital(dispute.subject()), String.join(" / ", values));
  }

  private List<Choice> others(String id) {
    return store.stories().front(Order.NEWEST, MOST_STORIES, 0).stream()
        .filter(story -> !story.id().equals(id))
        .map(story -> new Choice(story.id(), FrontPage.named(story.title())))
        .toList();
  }

  /// One of the things that can be chosen.
  private record Choice(String value, String text) {}

  /// What a form asks for.
  private sealed interface Field {
    /// Whether there is anything to enter.
    boolean isUsable();

    List<Element> elements(String form);

    /// @param fewest choices with which it makes sense
    record Select(String name, String label, List<Choice> choices, int fewest) implements Field {
      @Override
      public boolean isUsable() {
        return choices.size() >= fewest;
      }

      @Override
      public List<Element> elements(String form) {
        Element select = Element.of("select").set("name", name).set("id", form + "-" + name);
        choices.forEach(choice -> select.add(SearchPage.option(choice.value(), choice.text(), "")));
        return List.of(labelled(form, name, label), select);
      }
    }

    /// @param type of the input: `text`, `date`
    record Line(String name, String label, String type, boolean required) implements Field {
      @Override
      public boolean isUsable() {
        return true;
      }

      @Override
      public List<Element> elements(String form) {
        Element input =
            Element.of("input").set("type", type).set("name", name).set("id", form + "-" + name);
        if (name.equals("by")) {
          input.set("autocomplete", "name");
        }
        return List.of(
            labelled(form, name, label), required ? input.set("required", "required") : input);
      }
    }

    private static Element labelled(String form, String name, String text) {
      return Element.of("label").set("for", form + "-" + name).text(text);
    }
  }

  /// @param kind the word for it in a file of corrections
  private record Form(String kind, String title, List<Field> fields) {
    Element element(String story) {
      Element form =
          Element.of("form", "setting-right")
              .set("method", "post")
              .set("action", Site.story(story) + "/correct")
              .add(
                  Element.of("input").set("type", "hidden").set("name", "kind").set("value", kind));
      fields.forEach(field -> form.add(field.elements(kind)));
      form.add(new Field.Line("by", "Your name", "text", true).elements(kind));
      form.add(new Field.Line("reason", "Reason", "text", true).elements(kind));
      form.add(Element.of("button").text("Set right"));
      return Element.of("details", "fold setting")
          .set("id", kind)
          .add(Element.of("summary").text(title), form);
    }
  }
}
