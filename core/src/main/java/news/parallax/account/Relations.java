package news.parallax.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.RelationKind;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.event.Event;
import news.parallax.event.Status;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.report.Evidence;
import news.parallax.time.Time;

/// Derives how two actors stand to each other from what they did and what binds them.
///
/// Only what is told as fact counts; people count for their state when it is among the actors.
final class Relations {
  private static final Pattern DEFENCE =
      Pattern.compile(
          "(?i)\\b(aggression|armed attack|armed invasion|defen[cs]e|defend|alliance)\\b");

  private record Key(String a, String b, RelationKind kind) {}

  /// What one relation rests on, while it is gathered.
  private static final class Basis {
    private final List<String> ids = new ArrayList<>();
    private final SortedSet<Evidence> evidence = new TreeSet<>();
    private final List<Time> times = new ArrayList<>();
  }

  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<Key, Basis> found =
      new TreeMap<>(Comparator.comparing(Key::a).thenComparing(Key::b).thenComparing(Key::kind));

  private Relations(Dossier dossier) {
    dossier.cast().actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  static List<Relation> of(
      Dossier dossier,
      List<Aligned<Event, EventEntry>> happenings,
      List<Aligned<Pact, AgreementEntry>> pacts,
      List<SanctionEntry> sanctions) {
    Relations relations = new Relations(dossier);
    pacts.forEach(pact -> relations.add(pact.entry()));
    sanctions.forEach(relations::add);
    happenings.forEach(happening -> relations.add(happening.entry()));
    return relations.all();
  }

  private List<Relation> all() {
    List<Relation> all = new ArrayList<>();
    found.forEach(
        (key, basis) ->
            all.add(
                new Relation(
                    key.a(),
                    key.b(),
                    key.kind(),
                    earliest(basis.times),
                    basis.ids,
                    List.copyOf(basis.evidence))));
    return all;
  }

  private static Time earliest(List<Time> times) {
    return times.stream()
        .filter(time -> time.start() != null)
        .min(Comparator.comparing(time -> String.valueOf(time.start())))
        .orElse(Time.UNKNOWN);
  }

  private void add(AgreementEntry pact) {
    boolean stands = pact.status() == Pact.Status.SIGNED || pact.status() == Pact.Status.IN_FORCE;
    if (!stands) {
      return;
    }
    RelationKind kind = isDefence(pact) ? RelationKind.ALLIED : RelationKind.COOPERATES;
    Time signed = pact.signed() == null ? Time.UNKNOWN : pact.signed();
    for (String a : pact.parties()) {
      for (String b : pact.parties()) {
        if (a.compareTo(b) < 0) {
          note(new Key(a, b, kind), pact.id(), signed, pact.evidence());
        }
      }
    }
  }

  private static boolean isDefence(AgreementEntry pact) {
    return pact.provisions().stream().anyMatch(p -> DEFENCE.matcher(p.text()).find());
  }

  private void add(SanctionEntry sanction) {
    if (sanction.status() == Sanction.Status.IN_FORCE) {
      for (String imposer : sanction.imposedBy()) {
        Key key = new Key(imposer, sanction.target(), RelationKind.SANCTIONS);
        note(key, sanction.id(), sanction.since(), sanction.evidence());
      }
    }
  }

  private void add(EventEntry event) {
    if (event.status() != Status.HAPPENED && event.status() != Status.ONGOING) {
      return;
    }
    kind(event)
        .ifPresent(
            kind -> {
              boolean ordered = kind == RelationKind.SUPPLIES || kind == RelationKind.HOSTILE;
              for (String a : states(event.sources())) {
                for (String b : states(event.targets())) {
                  boolean forward = ordered || a.compareTo(b) < 0;
                  Key key = forward ? new Key(a, b, kind) : new Key(b, a, kind);
                  if (!a.equals(b)) {
                    note(
                        key,
                        event.id(),
                        event.time(),
                        event.evidence().stream().map(Account.Telling::evidence).toList());
                  }
                }
              }
            });
  }

  private static Optional<RelationKind> kind(EventEntry event) {
    return switch (event.type()) {
      case AID -> Optional.of(RelationKind.SUPPLIES);
      case COOPERATE -> Optional.of(RelationKind.COOPERATES);
      case CONSULT -> Optional.of(RelationKind.NEGOTIATES);
      case ASSAULT -> Optional.of(RelationKind.HOSTILE);
      default -> Optional.empty();
    };
  }

  private SortedSet<String> states(List<String> ids) {
    SortedSet<String> states = new TreeSet<>();
    for (String id : ids) {
      Actor actor = actors.get(id);
      if (actor != null) {
        state(actor).map(Actor::id).ifPresent(states::add);
      }
    }
    return states;
  }

  /// The state an actor acts for, or an organisation or group itself.
  private Optional<Actor> state(Actor actor) {
    String country = actor.country();
    if (country != null) {
      return actors.values().stream()
          .filter(other -> other.kind() == ActorKind.COUNTRY && country.equals(other.country()))
          .findFirst();
    }
    boolean collective =
        actor.kind() == ActorKind.ORGANIZATION
            || actor.kind() == ActorKind.GROUP
            || actor.kind() == ActorKind.COUNTRY;
    return collective ? Optional.of(actor) : Optional.empty();
  }

  private void note(Key key, String id, Time from, Collection<Evidence> evidence) {
    Basis basis = found.computeIfAbsent(key, k -> new Basis());
    if (!basis.ids.contains(id)) {
      basis.ids.add(id);
      basis.times.add(from);
      basis.evidence.addAll(evidence);
    }
  }
}
