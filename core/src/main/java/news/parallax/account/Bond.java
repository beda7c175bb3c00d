package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.EventEntry;
import news.parallax.event.Event;
import news.parallax.pact.Pact;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Tellings in one or more reports that are taken for the same agreement.
final class Bond {
  private static final int ENOUGH = 2;

  /// One report's telling of an agreement, with parties and time as the account knows them.
  ///
  /// @param explicit when it was concluded by the report's own word
  /// @param inferred when it was concluded by the happening that concludes it
  record Telling(Reading reading, Pact pact, Set<String> parties, Time explicit, Time inferred) {
    Telling {
      parties = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(parties));
    }

    static Telling of(
        Reading reading, Pact pact, Dossier dossier, List<Aligned<Event, EventEntry>> happenings) {
      return new Telling(
          reading,
          pact,
          new LinkedHashSet<>(dossier.actors(reading, pact.parties())),
          dossier.time(reading.report(), pact.signed()),
          PactAlignment.timeOf(reading, pact.signing(), happenings));
    }

    Evidence first() {
      return reading.report().evidence(pact.mentions().getFirst());
    }

    boolean isNamedLike(Telling other) {
      return Character.isUpperCase(pact.name().charAt(0))
          && pact.name()
              .toLowerCase(Locale.ROOT)
              .equals(other.pact.name().toLowerCase(Locale.ROOT));
    }
  }

  private final List<Telling> tellings = new ArrayList<>();

  Bond(Telling first) {
    tellings.add(first);
  }

  void add(Telling telling) {
    tellings.add(telling);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /// Whether a telling of another report means this agreement: by name, or by parties where neither
  /// dates nor names tell them apart.
  boolean takes(Telling other) {
    boolean sameReport =
        tellings.stream()
            .anyMatch(t -> t.reading().report().id().equals(other.reading().report().id()));
    if (sameReport) {
      return false;
    }
    return tellings.stream().anyMatch(t -> t.isNamedLike(other))
        || tellings.stream().allMatch(t -> agree(t, other))
            && tellings.stream().anyMatch(t -> t.parties().size() >= ENOUGH);
  }

  private static boolean agree(Telling one, Telling other) {
    return one.parties().equals(other.parties())
        && one.explicit().isKnown() == other.explicit().isKnown()
        && one.explicit().overlaps(other.explicit());
  }

  boolean replaces(Bond other) {
    for (Telling newer : tellings) {
      for (int index : newer.pact().replaces()) {
        boolean replaced =
            other.tellings.stream()
                .anyMatch(
                    t ->
                        t.reading().report().id().equals(newer.reading().report().id())
                            && t.pact().index() == index);
        if (replaced) {
          return true;
        }
      }
    }
    return false;
  }

  /// The parties as told by the telling that knows most of them.
  List<String> parties() {
    return tellings.stream()
        .map(Telling::parties)
        .max(Comparator.comparingInt(Set::size))
        .map(List::copyOf)
        .orElse(List.of());
  }

  /// The date most precisely told, else that of the happening that concludes it; null when unknown.
  @Nullable Time signed() {
    Comparator<Time> finest =
        Comparator.comparing(Time::precision).thenComparing(Time::basis).thenComparing(Time::text);
    return tellings.stream()
        .map(Telling::explicit)
        .filter(Time::isKnown)
        .min(finest)
        .or(() -> tellings.stream().map(Telling::inferred).filter(Time::isKnown).min(finest))
        .orElse(null);
  }

  Pact.Status status() {
    List<Pact.Status> told = tellings.stream().map(t -> t.pact().status()).toList();
    List<Pact.Status> ladder =
        List.of(Pact.Status.ENDED, Pact.Status.IN_FORCE, Pact.Status.SIGNED, Pact.Status.PLANNED);
    return ladder.stream().filter(told::contains).findFirst().orElse(Pact.Status.UNKNOWN);
  }

  int mentions() {
    return tellings.stream().mapToInt(t -> t.pact().mentions().size()).sum();
  }

  List<Evidence> evidence() {
    SortedSet<Evidence> evidence = new TreeSet<>();
    for (Telling told : tellings) {
      for (Span span : told.pact().mentions()) {
        evidence.add(told.reading().report().evidence(span));
      }
    }
    return List.copyOf(evidence);
  }

  SortedSet<String> reports() {
    SortedSet<String> ids = new TreeSet<>();
    tellings.forEach(t -> ids.add(t.reading().report().id()));
    return ids;
  }
}
