package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.QuoteEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.claim.Claim;
import news.parallax.claim.Disavowal;
import news.parallax.claim.Quote;
import news.parallax.claim.Speaker;
import news.parallax.claim.Stance;
import news.parallax.event.Event;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Aligns the claims of a story's reports: the same proposition of the same speaker is one entry,
/// whether reports share it or one report repeats it.
final class ClaimAlignment {
  /// Fewer words than these come about twice.
  private static final int FEWEST_PRINTED = 5;

  /// One telling with what it says and the letters and digits of its passage.
  private record Telling(Told<Claim> told, Proposition said, String print) {
    static Telling of(Told<Claim> told) {
      String passage = words(told.reading(), told.item().evidence());
      return new Telling(
          told, Proposition.of(told), passage.replaceAll("[^\\p{L}\\d]+", " ").strip());
    }

    String report() {
      return told.reading().report().id();
    }

    Key key() {
      return new Key(report(), told.item().index());
    }
  }

  /// A claim's report and its index there.
  private record Key(String report, int index) {}

  /// Tellings of one claim; `speaker` is null where nobody is named.
  private record Group(int place, @Nullable String speaker, List<Telling> tellings) {
    boolean holds(String by, Proposition said) {
      return by.equals(speaker) && tellings.stream().anyMatch(t -> t.said().isSameAs(said));
    }

    /// Whether another report prints it in the same words, who says it among them; who that is need
    /// not be known.
    boolean isPrinted(Telling telling) {
      return telling.print().split(" ").length >= FEWEST_PRINTED
          && tellings.stream()
              .anyMatch(
                  t -> !t.report().equals(telling.report()) && t.print().equals(telling.print()));
    }

    /// The telling that says most.
    Told<Claim> fullest() {
      return tellings.stream()
          .max(Comparator.comparingInt(t -> t.said().words().size()))
          .orElseThrow()
          .told();
    }
  }

  private final Dossier dossier;
  private final List<Aligned<Event, EventEntry>> happenings;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Key, Integer> places = new HashMap<>();

  private ClaimAlignment(Dossier dossier, List<Aligned<Event, EventEntry>> happenings) {
    this.dossier = dossier;
    this.happenings = happenings;
  }

  static List<Aligned<Claim, ClaimEntry>> align(
      Dossier dossier, List<Aligned<Event, EventEntry>> happenings) {
    ClaimAlignment alignment = new ClaimAlignment(dossier, happenings);
    for (Reading reading : dossier.readings()) {
      for (Claim claim : reading.speech().claims()) {
        alignment.add(Telling.of(new Told<>(reading, claim)));
      }
    }
    return alignment.groups.stream()
        .map(
            group ->
                new Aligned<>(
                    alignment.entry(group), group.tellings().stream().map(Telling::told).toList()))
        .toList();
  }

  private void add(Telling telling) {
    String speaker = actor(dossier, telling.told().reading(), telling.told().item().speaker());
    Optional<Group> same =
        groups.stream()
            .filter(
                group ->
                    group.isPrinted(telling)
                        || speaker != null && group.holds(speaker, telling.said()))
            .findFirst();
    Group group = same.orElseGet(() -> new Group(groups.size(), speaker, new ArrayList<>()));
    if (same.isEmpty()) {
      groups.add(group);
    }
    group.tellings().add(telling);
    places.put(telling.key(), group.place());
  }

  private ClaimEntry entry(Group group) {
    Told<Claim> fullest = group.fullest();
    Claim claim = fullest.item();
    SortedSet<String> reports = new TreeSet<>();
    SortedSet<Evidence> evidence = new TreeSet<>();
    for (Telling telling : group.tellings()) {
      reports.add(telling.report());
      evidence.add(telling.told().reading().report().evidence(telling.told().item().evidence()));
    }
    return new ClaimEntry(
        id(group.place()),
        group.speaker(),
        claim.speaker() instanceof Speaker.Narrator ? reports.first() : null,
        words(fullest.reading(), claim.cue()),
        claim.stance(),
        claim.polarity(),
        words(fullest.reading(), claim.content()),
        group.tellings().stream().anyMatch(t -> t.told().item().direct()),
        about(group),
        answers(group),
        List.copyOf(evidence),
        List.copyOf(reports),
        dossier.origins(reports));
  }

  private static String id(int place) {
    return "c" + (place + 1);
  }

  /// Ids of the happenings that one of the tellings tells of.
  private List<String> about(Group group) {
    return happenings.stream()
        .filter(
            happening ->
                happening.tellings().stream()
                    .anyMatch(told -> group.tellings().stream().anyMatch(t -> tells(t, told))))
        .map(happening -> happening.entry().id())
        .toList();
  }

  private static boolean tells(Telling telling, Told<Event> happening) {
    return telling.told().reading().equals(happening.reading())
        && telling.told().item().content().contains(happening.item().predicate());
  }

  private List<String> answers(Group group) {
    SortedSet<Integer> answered = new TreeSet<>();
    for (Telling telling : group.tellings()) {
      for (int index : telling.told().item().answers()) {
        Integer place = places.get(new Key(telling.report(), index));
        if (place != null && place != group.place()) {
          answered.add(place);
        }
      }
    }
    if (answered.isEmpty() && group.tellings().stream().allMatch(ClaimAlignment::isDisavowal)) {
      answered.addAll(accusations(group));
    }
    return answered.stream().map(ClaimAlignment::id).toList();
  }

  private static boolean isDisavowal(Telling telling) {
    return Disavowal.is(telling.told().item(), telling.told().reading().analysis());
  }

  /// What other reports tell that whoever denies is accused of, where one speaker alone accuses:
  /// with several it is unknown whom a denial of guilt answers. A denial that names the deed
  /// answers only accusations that name it too.
  private SortedSet<Integer> accusations(Group denial) {
    SortedSet<Integer> found = new TreeSet<>();
    Set<String> accusers = new HashSet<>();
    Set<String> reports = new HashSet<>();
    Set<String> deed = new HashSet<>();
    for (Telling telling : denial.tellings()) {
      reports.add(telling.report());
      deed.addAll(Disavowal.deed(telling.told().item(), telling.told().reading().analysis()));
    }
    for (Group group : groups) {
      if (group.speaker() != null
          && !group.speaker().equals(denial.speaker())
          && group.tellings().stream()
              .filter(telling -> !reports.contains(telling.report()))
              .filter(telling -> deed.isEmpty() || tellsOf(telling, deed))
              .anyMatch(telling -> accuses(telling, denial.speaker()))) {
        found.add(group.place());
        accusers.add(group.speaker());
      }
    }
    return accusers.size() == 1 ? found : new TreeSet<>();
  }

  private static boolean tellsOf(Telling telling, Set<String> deed) {
    return telling
        .told()
        .reading()
        .analysis()
        .sentenceAt(telling.told().item().evidence())
        .filter(sentence -> sentence.tokens().stream().anyMatch(t -> deed.contains(t.lemma())))
        .isPresent();
  }

  private boolean accuses(Telling telling, @Nullable String accused) {
    Told<Claim> told = telling.told();
    return accused != null
        && told.item().stance() == Stance.ACCUSE
        && told.reading().actors().within(told.item().content()).stream()
            .anyMatch(
                found -> accused.equals(dossier.actor(told.reading(), found.actor().index())));
  }

  static List<QuoteEntry> quotes(Dossier dossier) {
    List<QuoteEntry> all = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      for (Quote quote : reading.speech().quotes()) {
        all.add(
            new QuoteEntry(
                "q" + (all.size() + 1),
                reading.report().at(quote.words()),
                actor(dossier, reading, quote.speaker()),
                words(reading, quote.cue()),
                quote.kind(),
                List.of(reading.report().evidence(quote.words()))));
      }
    }
    return all;
  }

  private static @Nullable String actor(
      Dossier dossier, Reading reading, @Nullable Speaker speaker) {
    return speaker instanceof Speaker.Named named
        ? dossier.actor(reading, named.actors().getFirst())
        : null;
  }

  private static String words(Reading reading, @Nullable Span span) {
    return span == null ? "" : reading.report().at(span);
  }
}
