package news.parallax.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that need no explanation in the news: states with their words of belonging and seats of
/// government, bodies, and places. Immutable; the lists are resources of this package.
final class Gazetteer {
  /// What a listed name can stand for.
  enum Sense {
    STATE,
    /// Adjective or noun of belonging to a state.
    DEMONYM,
    /// A seat of government: a place, or by its use the state.
    CAPITAL,
    BODY,
    PLACE
  }

  /// @param name the name under which it is best known
  /// @param country ISO 3166-1 alpha-3 code of the state, null when it has none
  record Entry(String name, Sense sense, ActorKind kind, @Nullable String country) {}

  private static final Gazetteer STANDARD = load();

  private final Map<String, Entry> entries;
  private final Map<String, String> stateNames;
  private final Set<String> nonActors;
  private final int longest;

  private Gazetteer(
      Map<String, Entry> entries, Map<String, String> stateNames, Set<String> nonActors) {
    this.entries = Map.copyOf(entries);
    this.stateNames = Map.copyOf(stateNames);
    this.nonActors = Set.copyOf(nonActors);
    this.longest = entries.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(1);
  }

  static Gazetteer standard() {
    return STANDARD;
  }

  private static Gazetteer load() {
    Map<String, Entry> entries = new HashMap<>();
    Map<String, String> stateNames = new HashMap<>();
    Table.read("places.tsv").rows().forEach(row -> addPlace(entries, row));
    Table.read("bodies.tsv").rows().forEach(row -> addBody(entries, row));
    for (List<String> row : Table.read("countries.tsv").rows()) {
      addState(entries, row);
      stateNames.put(row.getFirst(), row.get(1));
    }
    return new Gazetteer(entries, stateNames, new HashSet<>(Table.read("nonactors.tsv").words()));
  }

  private static void addPlace(Map<String, Entry> entries, List<String> row) {
    Entry entry = new Entry(row.getFirst(), Sense.PLACE, ActorKind.PLACE, code(row, 1));
    entries.put(row.getFirst(), entry);
    for (String other : Table.list(row, 2)) {
      entries.put(Spelling.plain(other), entry);
    }
  }

  private static void addBody(Map<String, Entry> entries, List<String> row) {
    ActorKind kind = ActorKind.valueOf(row.get(1));
    Entry entry = new Entry(row.getFirst(), Sense.BODY, kind, code(row, 2));
    entries.put(row.getFirst(), entry);
    for (String other : Table.list(row, 3)) {
      entries.put(Spelling.plain(other), entry);
    }
  }

  private static void addState(Map<String, Entry> entries, List<String> row) {
    String code = row.getFirst();
    String name = row.get(1);
    Entry state = new Entry(name, Sense.STATE, ActorKind.COUNTRY, code);
    Entry belonging = new Entry(name, Sense.DEMONYM, ActorKind.COUNTRY, code);
    for (String demonym : Table.list(row, 2)) {
      entries.put(demonym, belonging);
      entries.put(plural(demonym), belonging);
    }
    for (String capital : Table.list(row, 3)) {
      entries.put(capital, new Entry(capital, Sense.CAPITAL, ActorKind.PLACE, code));
    }
    entries.put(name, state);
    for (String other : Table.list(row, 4)) {
      entries.put(other, state);
    }
  }

  private static String plural(String demonym) {
    return demonym.endsWith("chman")
        ? demonym.substring(0, demonym.length() - 3) + "men"
        : demonym + "s";
  }

  private static @Nullable String code(List<String> row, int at) {
    String code = Table.cell(row, at);
    return code.isEmpty() ? null : code;
  }

  /// The entry of a name as printed; capitals throughout (`MOSCOW`) count as `Moscow`.
  Optional<Entry> find(String printed) {
    String plain = Spelling.plain(printed);
    Entry entry = entries.get(plain);
    return Optional.ofNullable(entry != null ? entry : entries.get(Spelling.unshouted(plain)));
  }

  /// Whether a name is known to name no actor, such as a treaty.
  boolean isNoActor(String printed) {
    return nonActors.contains(Spelling.plain(printed));
  }

  /// The best known name of a state.
  Optional<String> stateName(String code) {
    return Optional.ofNullable(stateNames.get(code));
  }

  /// Number of words in the longest name.
  int longest() {
    return longest;
  }
}
