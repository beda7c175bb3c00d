package news.parallax.server;

import java.util.List;
import news.parallax.account.Account;
import news.parallax.store.Revision;
import news.parallax.store.Store;
import news.parallax.store.Told;
import news.parallax.write.Element;
import news.parallax.write.HtmlWriter;

/// The pages of one story: its account, and how that has changed.
final class StoryPages {
  private static final int LIMIT = 100;

  private final Store store;
  private final Api api;
  private final KeptAnswers kept = new KeptAnswers();

  StoryPages(Store store, Api api) {
    this.store = store;
    this.api = api;
  }

  /// The page of an account is made once and kept, since it stays the same.
  Answer account(Request request, String id) {
    int newest = store.stories().find(id).map(story -> story.revision()).orElse(0);
    int asked = request.number("revision", 0, 1, Integer.MAX_VALUE);
    int number = asked > 0 ? asked : store.stories().latestNumber(id).orElse(0);
    return kept.of(
        "%s %d of %d".formatted(id, number, newest),
        () -> Answer.of(Answer.HTML, account(api.revision(request, id), newest)));
  }

  private static String account(Revision revision, int newest) {
    String id = revision.story();
    Element views = views(id, "Account");
    if (newest == 0) {
      views.add(Element.of("p", "note").text("The reports of this story are in another one now."));
    } else if (revision.number() < newest) {
      views.add(
          Element.of("p", "note")
              .text("As it was on " + Site.moment(revision.made()) + ". ")
              .add(Site.link(Site.story(id), "The newest account")));
    }
    return framed(revision.account(), views);
  }

  /// An account that belongs to no story of the store.
  static String passing(Account account) {
    return framed(
        account,
        Element.of("div", "views")
            .add(Site.note("Made now, from what you gave; nothing of it is kept.")));
  }

  private static String framed(Account account, Element above) {
    return Site.framed(
        FrontPage.named(account.story().title()),
        above + HtmlWriter.body(account),
        List.of("/assets/page.js", "/assets/site.js"));
  }

  /// Links to the other pages of a story.
  static Element views(String id, String current) {
    Element nav = Element.of("nav").set("aria-label", "Views of the story");
    view(nav, "Account", Site.story(id), current);
    view(nav, "History", Site.story(id) + "/history", current);
    view(nav, "Two reports", Site.story(id) + "/compare", current);
    view(nav, "Set right", Site.story(id) + "/correct", current);
    nav.add(Site.link("/api/stories/%s/account".formatted(id), "JSON"));
    return Element.of("div", "views").add(nav);
  }

  private static void view(Element nav, String name, String address, String current) {
    Element link = Site.link(address, name);
    nav.add(name.equals(current) ? link.set("aria-current", "page") : link);
  }

  String history(Request request, String id) {
    int offset = request.number("offset", 0, 0, Api.FARTHEST);
    Account account = store.stories().latest(id).orElseThrow(() -> Api.noStory(id)).account();
    List<Told> changes = store.stories().history(id, LIMIT + 1, offset);
    Element list = Element.of("ol", "history");
    int revision = -1;
    Element item = Element.of("ul");
    for (Told told : changes.subList(0, Math.min(LIMIT, changes.size()))) {
      if (told.revision() != revision) {
        revision = told.revision();
        item = Element.of("ul");
        list.add(
            Element.of("li")
                .add(
                    Element.of("h2")
                        .add(
                            Site.link(
                                "%s?revision=%d".formatted(Site.story(id), revision),
                                Site.moment(told.at()))),
                    item));
      }
      item.add(Element.of("li").text(told.change().text()));
    }
    String title = FrontPage.named(account.story().title());
    return Site.page(
        title,
        List.of(
            views(id, "History"),
            Site.title("How the account changed: " + title),
            list,
            Site.turning(Site.story(id) + "/history?", offset, LIMIT, changes.size() > LIMIT)));
  }
}
