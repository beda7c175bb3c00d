package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account.AgreementEntry;
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
import news.parallax.event.Event;
import news.parallax.language.Sentence;
import news.parallax.pact.Pact;
import news.parallax.report.Evidence;
import news.parallax.report.Span;

/// Finds named speakers who judge the same agreement or happening in opposite ways.
final class AssessmentComparison {
  /// How many words a negator reaches forward: `not`, and `fails to see how …`.
  private static final int NEGATION_REACH = 5;

  private static final int DOUBT_REACH = 9;

  private record Judgement(String dimension, boolean favourable) {}

  private record Voice(
      String speaker, String item, String subject, Judgement judgement, Evidence evidence) {}

  private static final Map<String, Judgement> JUDGEMENTS =
      Lexicon.rows("assessments.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> new Judgement(row.get(1), row.get(2).equals("+"))));

  private static final Set<String> NEGATORS =
      Lexicon.rows("negators.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /// Verbs that deny what follows them.
  private static final Set<String> DOUBTS = words("doubt");

  /// Nouns that, after `the` or `this`, mean what the story is about.
  private static final Set<String> MATTERS = words("noun");

  private static final Set<String> POINTERS = words("pointer");

  private AssessmentComparison() {}

  private static Set<String> words(String kind) {
    return Lexicon.rows("matters.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Voice>> byMatter = new TreeMap<>();
    for (Aligned<Claim, ClaimEntry> claim : material.claims()) {
      for (Voice voice : voices(claim, material)) {
        byMatter
            .computeIfAbsent(
                voice.item() + "\t" + voice.judgement().dimension(), k -> new ArrayList<>())
            .add(voice);
      }
    }
    List<Difference> found = new ArrayList<>();
    byMatter.values().forEach(voices -> conflict(voices, material.dossier(), found));
    return found;
  }

  private static List<Voice> voices(Aligned<Claim, ClaimEntry> claim, Material material) {
    String speaker = claim.entry().speaker();
    List<Voice> voices = new ArrayList<>();
    if (speaker == null) {
      return voices;
    }
    for (Told<Claim> told : claim.tellings()) {
      Set<Judgement> judged = judgements(told);
      if (judged.size() == 1) {
        Judgement judgement = judged.iterator().next();
        Evidence evidence = told.reading().report().evidence(told.item().evidence());
        subjects(told, material)
            .forEach(
                (item, subject) ->
                    voices.add(new Voice(speaker, item, subject, judgement, evidence)));
      }
    }
    return voices;
  }

  /// The judgements in the content; both ways in one dimension count as none.
  private static Set<Judgement> judgements(Told<Claim> told) {
    List<String> words = Words.of(told.reading().report().text(), told.item().content()).words();
    Set<Judgement> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Judgement judgement = JUDGEMENTS.get(words.get(i));
      if (judgement != null) {
        boolean turned =
            before(words, i, NEGATION_REACH)
                    .anyMatch(word -> NEGATORS.contains(word) || word.endsWith("n't"))
                || before(words, i, DOUBT_REACH).anyMatch(DOUBTS::contains);
        found.add(new Judgement(judgement.dimension(), judgement.favourable() != turned));
      }
    }
    found.removeIf(j -> found.contains(new Judgement(j.dimension(), !j.favourable())));
    return found;
  }

  private static Stream<String> before(List<String> words, int at, int reach) {
    return words.subList(Math.max(0, at - reach), at).stream();
  }

  /// Agreements and happenings told by several reports that the claim's own sentence names: id to
  /// name.
  private static SortedMap<String, String> subjects(Told<Claim> told, Material material) {
    SortedMap<String, String> subjects = new TreeMap<>();
    Span within =
        told.reading()
            .analysis()
            .sentenceAt(told.item().content())
            .map(Sentence::span)
            .orElse(told.item().evidence())
            .cover(told.item().content());
    for (Aligned<Pact, AgreementEntry> pact : material.pacts()) {
      if (pact.tellings().stream()
          .filter(other -> other.reading().equals(told.reading()))
          .flatMap(other -> other.item().mentions().stream())
          .anyMatch(within::contains)) {
        AgreementEntry judged =
            isPresent(pact.entry()) ? main(material).orElse(pact.entry()) : pact.entry();
        subjects.put(judged.id(), judged.name());
      }
    }
    for (Aligned<Event, EventEntry> happening : material.happenings()) {
      if (happening.reports().size() > 1
          && happening.tellings().stream()
              .filter(other -> other.reading().equals(told.reading()))
              .anyMatch(other -> told.item().content().contains(other.item().predicate()))) {
        subjects.put(happening.entry().id(), happening.entry().summary());
      }
    }
    if (subjects.isEmpty() && pointsAtMatter(told)) {
      main(material).ifPresent(pact -> subjects.put(pact.id(), pact.name()));
    }
    return subjects;
  }

  /// Whether the content speaks of `the deal`, `this move`, or calls it `a great deal`.
  private static boolean pointsAtMatter(Told<Claim> told) {
    List<String> words = Words.of(told.reading().report().text(), told.item().content()).words();
    for (int i = 1; i < words.size(); i++) {
      if (MATTERS.contains(words.get(i))) {
        String before = words.get(i - 1);
        boolean pointed = POINTERS.contains(before) || JUDGEMENTS.containsKey(before);
        boolean described = i > 1 && POINTERS.contains(words.get(i - 2));
        if (pointed || described) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether an agreement neither ended nor gave way to another: reports judge one present
  /// agreement under several names, and as a whole or by its stages.
  private static boolean isPresent(AgreementEntry pact) {
    return pact.status() != Pact.Status.ENDED && pact.replacedBy() == null;
  }

  /// The agreement that most reports tell of and that is present.
  private static Optional<AgreementEntry> main(Material material) {
    return material.pacts().stream()
        .map(Aligned::entry)
        .filter(AssessmentComparison::isPresent)
        .max(
            Comparator.comparingInt((AgreementEntry pact) -> pact.reports().size())
                .thenComparingInt(pact -> pact.evidence().size())
                .thenComparing(AgreementEntry::id, Comparator.reverseOrder()));
  }

  private static void conflict(List<Voice> voices, Dossier dossier, List<Difference> found) {
    SortedSet<String> favourable = speakers(voices, true);
    SortedSet<String> unfavourable = speakers(voices, false);
    favourable.removeIf(unfavourable::contains);
    unfavourable.removeIf(speakers(voices, true)::contains);
    if (favourable.isEmpty() || unfavourable.isEmpty()) {
      return;
    }
    Voice any = voices.getFirst();
    found.add(
        new Conflict(
            DiscrepancyKind.POLARITY,
            Scope.BETWEEN_SPEAKERS,
            Severity.MEDIUM,
            "%s: %s".formatted(any.subject(), any.judgement().dimension()),
            List.of(any.item()),
            List.of(
                side("favourable", voices, favourable, true, dossier),
                side("unfavourable", voices, unfavourable, false, dossier)),
            "Named speakers judge the same matter in opposite ways."));
  }

  private static SortedSet<String> speakers(List<Voice> voices, boolean favourable) {
    return voices.stream()
        .filter(voice -> voice.judgement().favourable() == favourable)
        .map(Voice::speaker)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Side side(
      String way, List<Voice> voices, Set<String> speakers, boolean favourable, Dossier dossier) {
    List<Evidence> evidence =
        voices.stream()
            .filter(v -> v.judgement().favourable() == favourable && speakers.contains(v.speaker()))
            .map(Voice::evidence)
            .toList();
    String names =
        dossier.cast().actors().stream()
            .filter(actor -> speakers.contains(actor.id()))
            .map(Actor::name)
            .collect(Collectors.joining(", "));
    return Side.of("%s (%s)".formatted(way, names), evidence);
  }
}
