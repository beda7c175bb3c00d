package news.parallax.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Reported;
import news.parallax.actor.Actor;
import news.parallax.store.Search.Hit;
import news.parallax.store.Store;
import news.parallax.write.Element;
import news.parallax.write.Wording;

/// One actor over all stories that know it by this name: roles, what it said over time, and how it
/// stands to others.
final class ActorPage {
  private static final int MOST_STORIES = 20;

  private final Store store;

  ActorPage(Store store) {
    this.store = store;
  }

  /// An actor in one story.
  private record Appearance(Account account, Actor actor) {}

  String of(Request request) {
    String name = request.value("name").orElse("").strip();
    List<Appearance> appearances = appearances(name);
    if (appearances.isEmpty()) {
      throw new Problem(
          404, "No story has an actor of the name '%s'; search for a part of it".formatted(name));
    }
    List<Element> content = new ArrayList<>();
    content.add(Site.title(name));
    content.add(Site.note(about(appearances, name)));
    part(content, "Roles", roles(appearances));
    for (Appearance in : appearances) {
      String title = FrontPage.named(in.account().story().title());
      List<Element> said = said(in);
      List<Element> relations = relations(in);
      if (!said.isEmpty() || !relations.isEmpty()) {
        content.add(Element.of("h2").add(Site.link(Site.story(in.account().story().id()), title)));
        part(content, "h3", "Said, in the order of the reports", said);
        part(content, "h3", "Stands to others", relations);
      }
    }
    content.add(Element.of("h2").text("In these stories"));
    Element stories = Element.of("ul", "plain");
    appearances.forEach(
        in ->
            stories.add(
                Element.of("li")
                    .add(
                        Site.link(
                            Site.story(in.account().story().id()),
                            FrontPage.named(in.account().story().title())))));
    content.add(stories);
    return Site.page(name, content);
  }

  private List<Appearance> appearances(String name) {
    List<Appearance> found = new ArrayList<>();
    Set<String> stories =
        store.search().find(name, "actor", Api.MOST, 0).stream()
            .filter(hit -> hit.title().equals(name))
            .map(Hit::story)
            .limit(MOST_STORIES)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String story : stories) {
      store.stories().latest(story).stream()
          .map(revision -> revision.account())
          .forEach(
              account ->
                  account.actors().stream()
                      .filter(actor -> actor.name().equals(name))
                      .forEach(actor -> found.add(new Appearance(account, actor))));
    }
    return found;
  }

  private static String about(List<Appearance> appearances, String name) {
    List<String> others =
        appearances.stream()
            .flatMap(in -> in.actor().aliases().stream())
            .filter(alias -> !alias.equals(name))
            .distinct()
            .toList();
    String kind = Wording.words(appearances.getFirst().actor().kind());
    return Wording.capital(kind) + (others.isEmpty() ? "" : "; also " + Wording.list(others));
  }

  private static List<Element> roles(List<Appearance> appearances) {
    return appearances.stream()
        .flatMap(in -> in.actor().roles().stream().map(role -> role(in.account(), role)))
        .distinct()
        .map(text -> Element.of("li").text(text))
        .toList();
  }

  private static String role(Account account, Actor.Office role) {
    String of = names(account).getOrDefault(role.of(), role.of());
    return of.isEmpty() ? role.title() : role.title() + ", " + of;
  }

  private static Map<String, String> names(Account account) {
    return account.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
  }

  private static List<Element> said(Appearance in) {
    Map<String, ReportEntry> reports =
        in.account().reports().stream()
            .collect(Collectors.toMap(r -> r.report().id(), Function.identity()));
    List<Element> said = new ArrayList<>();
    List<ClaimEntry> claims = in.account().claims();
    claims.stream()
        .filter(claim -> in.actor().id().equals(claim.speaker()))
        .sorted(Comparator.comparing(claim -> day(claim, reports)))
        .forEach(
            claim -> {
              String place =
                  "%s#said-%d"
                      .formatted(Site.story(in.account().story().id()), claims.indexOf(claim) + 1);
              String day = day(claim, reports);
              said.add(
                  Element.of("li")
                      .text(
                          (day.isEmpty() ? "" : day + ": ") + Wording.words(claim.stance()) + ", ")
                      .add(Site.link(place, Reported.words(claim))));
            });
    return said;
  }

  /// The day of the first report that has it, empty when none is known.
  private static String day(ClaimEntry claim, Map<String, ReportEntry> reports) {
    return claim.reports().stream()
        .map(reports::get)
        .filter(entry -> entry != null && entry.published().start() != null)
        .map(entry -> String.valueOf(entry.published().start()))
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static List<Element> relations(Appearance in) {
    Map<String, String> names = names(in.account());
    return in.account().relations().stream()
        .filter(r -> r.a().equals(in.actor().id()) || r.b().equals(in.actor().id()))
        .map(r -> Element.of("li").text(relation(r, names)))
        .toList();
  }

  private static String relation(Relation relation, Map<String, String> names) {
    String when = relation.from().isKnown() ? ", " + Wording.time(relation.from()) : "";
    return "%s: %s and %s%s"
        .formatted(
            Wording.capital(Wording.words(relation.kind())),
            names.getOrDefault(relation.a(), relation.a()),
            names.getOrDefault(relation.b(), relation.b()),
            when);
  }

  private static void part(List<Element> content, String heading, List<Element> items) {
    part(content, "h2", heading, items);
  }

  private static void part(
      List<Element> content, String level, String heading, List<Element> items) {
    if (!items.isEmpty()) {
      content.add(Element.of(level).text(heading));
      content.add(Element.of("ul", "plain").add(items));
    }
  }
}
