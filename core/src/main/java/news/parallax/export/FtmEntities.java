package news.parallax.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.ReportEntry;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Actors, events and reports as entities of FollowTheMoney (schemata Person, Organization,
/// PublicBody, LegalEntity, Address, Event and Article). Places take no part in an event there, so
/// that they are its location; a report's SHA-256 is left out, since `contentHash` holds a SHA-1.
final class FtmEntities {
  /// ISO 3166-1 alpha-2 by alpha-3, as Java knows them.
  private static final Map<String, String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  code -> Locale.of("", code).getISO3Country(), Function.identity(), (a, b) -> a));

  private final String story;
  private final Map<String, Actor> actors;

  private FtmEntities(String story, Map<String, Actor> actors) {
    this.story = story;
    this.actors = actors;
  }

  static String of(Account account) {
    FtmEntities entities = new FtmEntities(account.story().id(), Roles.of(account).actors());
    List<ObjectNode> all = new ArrayList<>();
    account.actors().forEach(actor -> all.add(entities.actor(actor)));
    account.events().forEach(event -> all.add(entities.event(event)));
    account.reports().forEach(report -> all.add(entities.report(report)));
    return all.stream().map(node -> node + "\n").collect(Collectors.joining());
  }

  private ObjectNode entity(String id, String schema) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("id", id(id)).put("schema", schema).putObject("properties");
    return node;
  }

  private String id(String id) {
    return story + "-" + id;
  }

  private static void add(ObjectNode entity, String property, Stream<@Nullable String> values) {
    List<String> given =
        values.filter(Objects::nonNull).filter(value -> !value.isBlank()).distinct().toList();
    if (!given.isEmpty()) {
      ObjectNode properties = (ObjectNode) entity.get("properties");
      given.forEach(properties.putArray(property)::add);
    }
  }

  private ObjectNode actor(Actor actor) {
    String schema =
        switch (actor.kind()) {
          case PERSON -> "Person";
          case ORGANIZATION -> "Organization";
          case COUNTRY -> "PublicBody";
          case GROUP -> "LegalEntity";
          case PLACE -> "Address";
        };
    ObjectNode entity = entity(actor.id(), schema);
    add(entity, schema.equals("Address") ? "full" : "name", Stream.of(actor.name()));
    if (!schema.equals("Address")) {
      add(entity, "alias", actor.aliases().stream().filter(alias -> !alias.equals(actor.name())));
    }
    String country = actor.country();
    if (country != null && COUNTRIES.containsKey(country)) {
      add(
          entity,
          "country",
          Stream.of(COUNTRIES.getOrDefault(country, "").toLowerCase(Locale.ROOT)));
    }
    if (schema.equals("Person")) {
      add(entity, "position", actor.roles().stream().map(Actor.Office::title));
    }
    return entity;
  }

  private ObjectNode event(EventEntry event) {
    ObjectNode entity = entity(event.id(), "Event");
    add(entity, "name", Stream.of(event.summary()));
    add(entity, "keywords", Stream.of(event.type().name(), event.mode()));
    add(entity, "startDate", Stream.of(day(event.time().start())));
    add(entity, "endDate", Stream.of(day(event.time().end())));
    List<String> takePart =
        Stream.concat(event.sources().stream(), event.targets().stream()).distinct().toList();
    add(entity, "involved", takePart.stream().filter(id -> !isPlace(id)).map(this::id));
    add(
        entity,
        "location",
        Stream.concat(Stream.ofNullable(event.place()), takePart.stream().filter(this::isPlace))
            .map(this::name));
    return entity;
  }

  private boolean isPlace(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.kind() == ActorKind.PLACE;
  }

  /// Of an actor; words that are no id stand for themselves.
  private String name(String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  private ObjectNode report(ReportEntry entry) {
    ObjectNode entity = entity(entry.report().id(), "Article");
    add(entity, "title", Stream.of(entry.report().title()));
    add(entity, "fileName", Stream.of(entry.report().name()));
    add(entity, "author", Stream.of(entry.report().byline()));
    add(entity, "publisher", Stream.of(entry.report().outlet()));
    add(entity, "sourceUrl", Stream.of(entry.report().url()));
    add(entity, "publishedAt", Stream.of(day(entry.published().start())));
    return entity;
  }

  private static @Nullable String day(@Nullable Object day) {
    return day == null ? null : day.toString();
  }
}
