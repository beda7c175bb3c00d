package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.event.Event;
import news.parallax.pact.Membership;
import news.parallax.pact.Pact;
import news.parallax.pact.Pact.Provision;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Aligns the agreements, sanctions and memberships of a story's reports.
final class PactAlignment {
  private static final double SAME_WORDS = 0.6;
  private static final Pattern ARTICLE = Pattern.compile("(?i)^(an?|the|this|that|its|their) +");

  private PactAlignment() {}

  static List<Aligned<Pact, AgreementEntry>> align(
      Dossier dossier, List<Aligned<Event, EventEntry>> happenings) {
    List<Bond> bonds = new ArrayList<>();
    List<PactTelling> loose = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      for (Pact pact : reading.bonds().pacts()) {
        PactTelling telling = PactTelling.of(reading, pact, dossier, happenings);
        if (telling.isBound() && telling.isFirm()) {
          add(telling, bonds);
        } else {
          loose.add(telling);
        }
      }
    }
    loose.sort(Comparator.comparingInt(telling -> -telling.parties().size()));
    loose.forEach(telling -> join(telling, bonds));
    bonds.sort(
        Comparator.comparingInt((Bond b) -> -b.reports().size())
            .thenComparingInt(b -> -b.mentions())
            .thenComparing(b -> b.tellings().getFirst().first()));
    Map<Bond, String> ids = new LinkedHashMap<>();
    bonds.forEach(bond -> ids.put(bond, "g" + (ids.size() + 1)));
    List<Aligned<Pact, AgreementEntry>> aligned = new ArrayList<>();
    for (Bond bond : bonds) {
      aligned.add(
          new Aligned<>(
              entry(bond, bonds, ids, dossier),
              bond.tellings().stream().map(t -> new Told<>(t.reading(), t.pact())).toList()));
    }
    return aligned;
  }

  private static void add(PactTelling telling, List<Bond> bonds) {
    bonds.stream()
        .filter(bond -> bond.takes(telling))
        .findFirst()
        .ifPresentOrElse(bond -> bond.add(telling), () -> bonds.add(new Bond(telling)));
  }

  /// Adds a telling that does not say who is bound, or only names some of them in passing, to the
  /// only agreement that it can mean; else it stays what it is by its parties or its name, and
  /// without both nothing.
  private static void join(PactTelling telling, List<Bond> bonds) {
    if (telling.isBound() && bonds.stream().anyMatch(bond -> bond.takes(telling))) {
      add(telling, bonds);
      return;
    }
    List<Bond> fitting = bonds.stream().filter(bond -> bond.mayTake(telling)).toList();
    if (fitting.size() == 1) {
      fitting.getFirst().add(telling);
    } else if (telling.isBound() || telling.isNamed()) {
      add(telling, bonds);
    }
  }

  private static AgreementEntry entry(
      Bond bond, List<Bond> bonds, Map<Bond, String> ids, Dossier dossier) {
    SortedSet<String> reports = bond.reports();
    List<String> replaces = new ArrayList<>();
    String replacedBy = null;
    for (Bond other : bonds) {
      String id = ids.getOrDefault(other, "");
      if (bond.replaces(other)) {
        replaces.add(id);
      }
      if (replacedBy == null && other.replaces(bond)) {
        replacedBy = id;
      }
    }
    return new AgreementEntry(
        ids.getOrDefault(bond, ""),
        name(bond),
        bond.parties(),
        bond.signed(),
        bond.status(),
        bond.changes(dossier),
        provisions(bond, dossier),
        replaces,
        replacedBy,
        bond.evidence(),
        List.copyOf(reports),
        dossier.origins(reports));
  }

  /// The longest proper name, else the longest description, without its article.
  private static String name(Bond bond) {
    boolean named = bond.tellings().stream().anyMatch(t -> !t.pact().aliases().isEmpty());
    return bond.tellings().stream()
        .filter(t -> !named || !t.pact().aliases().isEmpty())
        .map(t -> ARTICLE.matcher(t.pact().name()).replaceFirst(""))
        .min(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /// Provisions in nearly the same words are one.
  private static List<ProvisionEntry> provisions(Bond bond, Dossier dossier) {
    List<ProvisionEntry> entries = new ArrayList<>();
    for (PactTelling told : bond.tellings()) {
      for (Provision provision : told.pact().provisions()) {
        merge(entry(told.reading(), provision, dossier), entries);
      }
    }
    return entries;
  }

  private static ProvisionEntry entry(Reading reading, Provision provision, Dossier dossier) {
    return new ProvisionEntry(
        reading.report().at(provision.content()),
        dossier.actors(reading, provision.saidBy()),
        List.of(reading.report().evidence(provision.content())));
  }

  private static void merge(ProvisionEntry one, List<ProvisionEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      ProvisionEntry other = entries.get(i);
      if (alike(one.text(), other.text())) {
        entries.set(i, joined(other, one));
        return;
      }
    }
    entries.add(one);
  }

  private static ProvisionEntry joined(ProvisionEntry first, ProvisionEntry second) {
    Set<String> speakers = new LinkedHashSet<>(first.saidBy());
    speakers.addAll(second.saidBy());
    List<Evidence> evidence = new ArrayList<>(first.evidence());
    evidence.addAll(second.evidence());
    return new ProvisionEntry(
        first.text(), List.copyOf(speakers), evidence.stream().distinct().sorted().toList());
  }

  private static boolean alike(String some, String others) {
    Set<String> a = words(some);
    Set<String> b = words(others);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= SAME_WORDS * Math.min(a.size(), b.size()) && !areOfOtherNumbers(a, b);
  }

  /// Whether each has a number that the other lacks.
  private static boolean areOfOtherNumbers(Set<String> some, Set<String> others) {
    return hasNumberBeside(some, others) && hasNumberBeside(others, some);
  }

  private static boolean hasNumberBeside(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(word -> word.matches("\\d+") && !others.contains(word));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
  }

  static List<SanctionEntry> sanctions(Dossier dossier) {
    return Regimes.of(dossier);
  }

  static List<MembershipEntry> memberships(Dossier dossier) {
    Map<List<String>, SortedSet<Evidence>> evidence = new LinkedHashMap<>();
    Map<List<String>, Membership.Status> statuses = new LinkedHashMap<>();
    for (Reading reading : dossier.readings()) {
      for (Membership told : reading.bonds().memberships()) {
        String member = dossier.actor(reading, told.member());
        String body = dossier.actor(reading, told.body());
        List<String> key = List.of(member, body, told.status().name());
        statuses.put(key, told.status());
        SortedSet<Evidence> passages = evidence.computeIfAbsent(key, k -> new TreeSet<>());
        told.evidence().forEach(span -> passages.add(reading.report().evidence(span)));
      }
    }
    List<MembershipEntry> entries = new ArrayList<>();
    statuses.forEach(
        (key, status) -> {
          @Nullable SortedSet<Evidence> passages = evidence.get(key);
          if (passages != null && !key.get(0).equals(key.get(1))) {
            entries.add(new MembershipEntry(key.get(0), key.get(1), status, List.copyOf(passages)));
          }
        });
    return entries;
  }

  /// The time of the happening that an event of a report belongs to, else of the one during which
  /// it takes place; [Time#UNKNOWN] when neither is known.
  static Time timeOf(
      Reading reading, @Nullable Integer event, List<Aligned<Event, EventEntry>> happenings) {
    if (event == null) {
      return Time.UNKNOWN;
    }
    Time own =
        happenings.stream()
            .filter(h -> h.tellings().stream().anyMatch(t -> isIt(t, reading, event)))
            .findFirst()
            .map(h -> h.entry().time())
            .orElse(Time.UNKNOWN);
    return own.isKnown() ? own : timeOf(reading, reading.events().get(event).within(), happenings);
  }

  private static boolean isIt(Told<Event> told, Reading reading, int event) {
    return told.reading().report().id().equals(reading.report().id())
        && told.item().index() == event;
  }
}
