package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.Actor;
import news.parallax.claim.Claim;
import news.parallax.claim.Stance;
import news.parallax.event.Event;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Evidence;
import news.parallax.report.Span;

/// Finds what one side says and another denies, over all reports that tell the dispute, and reports
/// that tell as fact what others tell as disputed.
final class DisputeComparison {
  /// That somebody accuses or denies is itself never in doubt here: it is said in the reports.
  private static final Set<Plover> SPEECH = EnumSet.of(Plover.ACCUSE, Plover.REJECT);

  /// How a reporter says that a denial does not stand.
  private static final Pattern DOUBT =
      Pattern.compile(
          "(?i)\\b(despite|in the face of|against|contrary to)( \\p{L}+)? evidence( to the contrary)?");

  private DisputeComparison() {}

  /// Claims about one matter and the claims that deny them.
  record Dispute(
      List<Aligned<Claim, ClaimEntry>> said,
      List<Aligned<Claim, ClaimEntry>> denied,
      Set<String> actors) {
    boolean isAbout(Set<String> others) {
      return actors.stream().filter(others::contains).count() >= 2;
    }
  }

  static List<Difference> compare(Material material) {
    List<Dispute> disputes = disputes(material);
    List<Difference> found = new ArrayList<>();
    for (Dispute dispute : disputes) {
      found.add(conflict(dispute, material.dossier()));
      doubted(dispute).ifPresent(found::add);
    }
    for (Aligned<Event, EventEntry> happening : material.happenings()) {
      status(happening, disputes, found);
    }
    return found;
  }

  static List<Dispute> disputes(Material material) {
    Map<String, Aligned<Claim, ClaimEntry>> byId = new HashMap<>();
    material.claims().forEach(claim -> byId.put(claim.entry().id(), claim));
    List<Dispute> disputes = new ArrayList<>();
    for (Aligned<Claim, ClaimEntry> denial : material.claims()) {
      if (denial.entry().stance() == Stance.DENY) {
        for (String answered : denial.entry().answers()) {
          Aligned<Claim, ClaimEntry> said = byId.get(answered);
          if (said != null && said.entry().stance() != Stance.DENY) {
            add(disputes, said, denial, material.dossier());
          }
        }
      }
    }
    return disputes;
  }

  private static void add(
      List<Dispute> disputes,
      Aligned<Claim, ClaimEntry> said,
      Aligned<Claim, ClaimEntry> denial,
      Dossier dossier) {
    Set<String> actors = actors(said, dossier);
    for (Dispute dispute : disputes) {
      if (dispute.said().contains(said) || dispute.isAbout(actors)) {
        addOnce(dispute.said(), said);
        addOnce(dispute.denied(), denial);
        dispute.actors().addAll(actors);
        return;
      }
    }
    disputes.add(
        new Dispute(
            new ArrayList<>(List.of(said)),
            new ArrayList<>(List.of(denial)),
            new HashSet<>(actors)));
  }

  private static <T> void addOnce(List<T> list, T item) {
    if (!list.contains(item)) {
      list.add(item);
    }
  }

  /// Ids of the actors whom the claim speaks about.
  private static Set<String> actors(Aligned<Claim, ClaimEntry> claim, Dossier dossier) {
    Set<String> ids = new HashSet<>();
    for (Told<Claim> told : claim.tellings()) {
      told.reading()
          .actors()
          .within(told.item().content())
          .forEach(found -> ids.add(dossier.actor(told.reading(), found.actor().index())));
    }
    return ids;
  }

  private static Conflict conflict(Dispute dispute, Dossier dossier) {
    List<String> items = new ArrayList<>();
    dispute.said().forEach(claim -> items.add(claim.entry().id()));
    dispute.denied().forEach(claim -> items.add(claim.entry().id()));
    return new Conflict(
        DiscrepancyKind.POLARITY,
        Scope.BETWEEN_SPEAKERS,
        Severity.HIGH,
        Reported.matter(dispute.said().getFirst()),
        items,
        List.of(
            side("said by " + speakers(dispute.said(), dossier), dispute.said()),
            side("denied by " + speakers(dispute.denied(), dossier), dispute.denied())),
        "One side says it and another denies it; the reports agree that both do.");
  }

  /// A dispute in which a report says in its own voice that there is evidence against the denial.
  private static Optional<Conflict> doubted(Dispute dispute) {
    SortedSet<Evidence> asFact = new TreeSet<>();
    for (Aligned<Claim, ClaimEntry> denial : dispute.denied()) {
      for (Told<Claim> told : denial.tellings()) {
        Span sentence =
            told.reading()
                .analysis()
                .sentenceAt(told.item().evidence())
                .map(Sentence::span)
                .orElse(told.item().evidence());
        Matcher doubt = DOUBT.matcher(told.reading().report().at(sentence));
        if (doubt.find()) {
          asFact.add(
              told.reading()
                  .report()
                  .evidence(
                      new Span(sentence.start() + doubt.start(), sentence.start() + doubt.end())));
        }
      }
    }
    ClaimEntry said = dispute.said().getFirst().entry();
    return asFact.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                DiscrepancyKind.STATUS,
                Scope.BETWEEN_REPORTS,
                Severity.MEDIUM,
                "Fact or allegation: " + said.proposition(),
                dispute.said().stream().map(claim -> claim.entry().id()).toList(),
                List.of(
                    Side.of("evidence is said to exist", asFact),
                    side("told as what is charged", dispute.said())),
                "A report holds evidence against the denial; others tell only that it is charged."));
  }

  private static Side side(String value, List<Aligned<Claim, ClaimEntry>> claims) {
    SortedSet<Evidence> evidence = new TreeSet<>();
    claims.forEach(claim -> evidence.addAll(claim.entry().evidence()));
    return new Side(value, evidence, true);
  }

  private static String speakers(List<Aligned<Claim, ClaimEntry>> claims, Dossier dossier) {
    Map<String, String> names =
        dossier.cast().actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    Set<String> speakers = new LinkedHashSet<>();
    for (Aligned<Claim, ClaimEntry> claim : claims) {
      String speaker = claim.entry().speaker();
      if (speaker != null) {
        speakers.add(names.getOrDefault(speaker, speaker));
      }
    }
    return speakers.isEmpty() ? "speakers not named" : String.join(", ", speakers);
  }

  private static void status(
      Aligned<Event, EventEntry> happening, List<Dispute> disputes, List<Difference> found) {
    boolean told = happening.tellings().stream().anyMatch(DisputeComparison::isToldByVerb);
    if (!told || SPEECH.contains(happening.entry().type())) {
      return;
    }
    SortedSet<Evidence> asFact = new TreeSet<>();
    SortedSet<Evidence> asCharge = new TreeSet<>();
    for (Told<Event> telling : happening.tellings()) {
      Evidence passage = telling.reading().report().evidence(telling.item().evidence());
      if (telling.item().status() == Status.ALLEGED) {
        asCharge.add(passage);
      } else if (isAsserted(telling)) {
        asFact.add(passage);
      }
    }
    boolean disputed =
        disputes.stream().flatMap(d -> d.said().stream()).anyMatch(said -> tells(said, happening));
    if (disputed && !asFact.isEmpty() && !asCharge.isEmpty()) {
      found.add(
          new Conflict(
              DiscrepancyKind.STATUS,
              Scope.BETWEEN_REPORTS,
              Severity.MEDIUM,
              "Fact or allegation: " + happening.entry().summary(),
              List.of(happening.entry().id()),
              List.of(Side.of("told as fact", asFact), Side.of("told as an allegation", asCharge)),
              "Some passages tell it in the reporter's own voice, others only as what is charged."));
    }
  }

  /// Whether the reporter tells it in no other voice, with a verb or as somebody's own deed (`X's
  /// shipments to Y`).
  private static boolean isAsserted(Told<Event> told) {
    boolean done =
        told.item().status() == Status.HAPPENED || told.item().status() == Status.ONGOING;
    boolean complete = !told.item().sources().isEmpty() && !told.item().targets().isEmpty();
    return done
        && told.item().saidBy().isEmpty()
        && (isToldByVerb(told) || complete && isPredicate(told, DisputeComparison::isOwned));
  }

  /// Nouns alone (`the war`, `on withdrawing troops`) name a thing that nobody here says happened
  /// or did not.
  private static boolean isToldByVerb(Told<Event> told) {
    return isPredicate(
        told,
        (sentence, token) ->
            token.isVerb()
                && (!token.tag().equals("VBG") || sentence.child(token, "aux").isPresent()));
  }

  private static boolean isPredicate(Told<Event> told, BiPredicate<Sentence, Token> is) {
    return told.reading().analysis().sentenceAt(told.item().predicate()).stream()
        .anyMatch(
            sentence ->
                sentence.within(told.item().predicate()).stream()
                    .anyMatch(token -> is.test(sentence, token)));
  }

  private static boolean isOwned(Sentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(child -> child.relation().equals("nmod:poss"));
  }

  /// Whether a claim is about a happening: of the happenings that its content tells, the first.
  private static boolean tells(
      Aligned<Claim, ClaimEntry> claim, Aligned<Event, EventEntry> happening) {
    return claim.tellings().stream()
        .anyMatch(
            said ->
                happening.tellings().stream()
                    .anyMatch(
                        told ->
                            told.reading().equals(said.reading())
                                && first(said).filter(told.item()::equals).isPresent()));
  }

  private static Optional<Event> first(Told<Claim> said) {
    return said.reading().events().stream()
        .filter(event -> said.item().content().contains(event.predicate()))
        .filter(event -> !SPEECH.contains(event.type()))
        .min(Comparator.comparing(Event::predicate));
  }
}
