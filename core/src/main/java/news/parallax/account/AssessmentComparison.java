package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.Actor;
import news.parallax.claim.Claim;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Finds named speakers who judge the same agreement, happening or people in opposite ways.
final class AssessmentComparison {
  private AssessmentComparison() {}

  private record Voice(
      String speaker, String item, String subject, Judgement judgement, Evidence evidence) {
    String key() {
      return item + "\t" + judgement.dimension();
    }
  }

  static List<Difference> compare(Material material) {
    Matters matters = new Matters(material);
    List<Voice> voices = new ArrayList<>();
    material.claims().forEach(claim -> voices.addAll(claimed(claim, matters)));
    material.dossier().readings().forEach(r -> named(r, matters, material.dossier(), voices));
    SortedMap<String, List<Voice>> byMatter = new TreeMap<>();
    voices.forEach(v -> byMatter.computeIfAbsent(v.key(), k -> new ArrayList<>()).add(v));
    List<Difference> found = new ArrayList<>();
    byMatter.values().forEach(all -> conflict(all, material, found));
    return found;
  }

  private static List<Voice> claimed(Aligned<Claim, ClaimEntry> claim, Matters matters) {
    String speaker = claim.entry().speaker();
    List<Voice> voices = new ArrayList<>();
    if (speaker == null) {
      return voices;
    }
    for (Told<Claim> told : claim.tellings()) {
      Set<Judgement> judged =
          Judgement.in(Words.of(told.reading().report().text(), told.item().content()).words());
      if (judged.size() == 1) {
        Judgement judgement = judged.iterator().next();
        Evidence evidence = told.reading().report().evidence(told.item().evidence());
        matters
            .of(told)
            .forEach(
                (item, subject) ->
                    voices.add(new Voice(speaker, item, subject, judgement, evidence)));
      }
    }
    return voices;
  }

  /// Speakers who are said to call something a disaster, or a success.
  private static void named(Reading reading, Matters matters, Dossier dossier, List<Voice> voices) {
    for (Sentence sentence : reading.analysis().sentences()) {
      List<String> words = Words.of(reading.report().text(), sentence.span()).words();
      for (Token token : sentence.tokens()) {
        int place = words.indexOf(token.text().toLowerCase(Locale.ROOT));
        Optional<Judgement> judgement = place < 0 ? Optional.empty() : Judgement.at(words, place);
        Optional<Token> naming = judgement.flatMap(j -> Judged.naming(sentence, token));
        Optional<String> speaker =
            naming
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .flatMap(subject -> reading.actors().meantBy(sentence.index(), subject))
                .map(actor -> dossier.actor(reading, actor.index()));
        Optional<Token> subject = naming.flatMap(verb -> Judged.subject(sentence, token));
        if (speaker.isPresent() && subject.isPresent()) {
          Evidence evidence =
              reading
                  .report()
                  .evidence(sentence.subtreeSpan(naming.orElseThrow()).cover(subject.get().span()));
          matters
              .matter(reading, sentence, subject.get(), token)
              .ifPresent(
                  matter ->
                      voices.add(
                          new Voice(
                              speaker.get(),
                              matter.getKey(),
                              matter.getValue(),
                              judgement.orElseThrow(),
                              evidence)));
        }
      }
    }
  }

  private static void conflict(List<Voice> voices, Material material, List<Difference> found) {
    Dossier dossier = material.dossier();
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
            items(any.item(), material),
            List.of(
                side("favourable", voices, favourable, true, dossier),
                side("unfavourable", voices, unfavourable, false, dossier)),
            "Named speakers judge the same matter in opposite ways."));
  }

  /// The matter where it is an item of the account; people are known by their words alone.
  private static List<String> items(String matter, Material material) {
    boolean told =
        material.happenings().stream().anyMatch(h -> h.entry().id().equals(matter))
            || material.pacts().stream().anyMatch(p -> p.entry().id().equals(matter));
    return told ? List.of(matter) : List.of();
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
