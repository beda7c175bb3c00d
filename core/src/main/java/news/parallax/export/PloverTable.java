package news.parallax.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.EventEntry;
import news.parallax.actor.Actor;
import news.parallax.event.Plover;
import org.jspecify.annotations.Nullable;

/// Events as rows with the columns of POLECAT (Halterman and others 2023, "PLOVER and POLECAT:
/// A New Political Event Ontology and Dataset"); what Parallax does not know, such as places on
/// a map, stays empty.
final class PloverTable {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private PloverTable() {}

  static String of(Account account) {
    Roles roles = Roles.of(account);
    List<String> rows = new ArrayList<>(List.of(String.join("\t", COLUMNS)));
    for (EventEntry event : account.events()) {
      int row = 1;
      for (String source : orNobody(event.sources())) {
        for (String target : orNobody(event.targets())) {
          String id = "%s-%s-%d".formatted(account.story().id(), event.id(), row++);
          rows.add(row(id, event, roles.actors().get(source), roles.actors().get(target), roles));
        }
      }
    }
    return String.join("\n", rows) + "\n";
  }

  private static List<String> orNobody(List<String> actors) {
    return actors.isEmpty() ? List.of("") : actors;
  }

  private static String row(
      String id, EventEntry event, @Nullable Actor actor, @Nullable Actor recipient, Roles roles) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Event ID", id);
    cells.put("Event Date", event.time().start() == null ? "" : event.time().start().toString());
    cells.put("Event Type", event.type().name());
    cells.put("Event Mode", event.mode() == null ? "" : event.mode());
    cells.put("Quad Code", quad(event.type()));
    party(cells, "Actor", actor);
    party(cells, "Recipient", recipient);
    cells.put("Placename", roles.name(event.place()));
    cells.put("Source", String.join("; ", roles.sources(event.reports())));
    cells.put("Publication Date", roles.published(event.reports()));
    cells.put("Language", roles.report(event.reports().getFirst()).language());
    cells.put("Version", Account.FORMAT);
    return COLUMNS.stream()
        .map(column -> cells.getOrDefault(column, "").replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }

  private static void party(Map<String, String> cells, String side, @Nullable Actor actor) {
    if (actor != null) {
      cells.put(side + " Name", actor.name());
      cells.put(side + " Country", actor.country() == null ? "" : actor.country());
      cells.put(
          side + " Title", actor.roles().stream().map(Actor.Office::title).findFirst().orElse(""));
      cells.put(side + " Name Raw", String.join("; ", actor.aliases()));
    }
  }

  private static String quad(Plover type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
      case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
    };
  }
}
