package news.parallax.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.actor.ReportActor;
import news.parallax.claim.Claim;
import news.parallax.event.Event;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Pact;
import news.parallax.reading.Reading;
import news.parallax.report.Span;

/// What speakers judge: an agreement, a happening that several reports tell, or people.
final class Matters {
  /// Nouns that, after `the` or `this`, mean what the story is about.
  private static final Set<String> NOUNS = words("noun");

  private static final Set<String> POINTERS = words("pointer");

  private final Material material;

  Matters(Material material) {
    this.material = material;
  }

  private static Set<String> words(String kind) {
    return Lexicon.rows("matters.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What a claim judges, id to name: what the structure says; where it says nothing, what
  /// its sentence names, and where it says no more than a pronoun, first what its own words name.
  SortedMap<String, String> of(Told<Claim> told) {
    SortedMap<String, String> subjects = new TreeMap<>();
    boolean said = false;
    for (Sentence sentence : told.reading().analysis().sentences()) {
      for (Token token : sentence.within(told.item().content())) {
        if (Judgement.isJudging(token.text().toLowerCase(Locale.ROOT))) {
          Optional<Token> judged = Judged.subject(sentence, token);
          said |= judged.isPresent();
          judged
              .flatMap(subject -> matter(told.reading(), sentence, subject, token))
              .ifPresent(matter -> subjects.put(matter.getKey(), matter.getValue()));
        }
      }
    }
    if (!subjects.isEmpty()) {
      return subjects;
    }
    SortedMap<String, String> own = said ? named(told, told.item().content()) : subjects;
    return own.isEmpty() ? named(told, around(told)) : own;
  }

  /// The agreement, or for a feeling the people, that a word means.
  Optional<Map.Entry<String, String>> matter(
      Reading reading, Sentence sentence, Token subject, Token judging) {
    Optional<Map.Entry<String, String>> pact =
        material.pacts().stream()
            .filter(
                one ->
                    one.tellings().stream()
                        .filter(other -> other.reading().equals(reading))
                        .flatMap(other -> other.item().mentions().stream())
                        .anyMatch(mention -> mention.contains(subject.span())))
            .findFirst()
            .map(one -> present(one.entry()))
            .map(entry -> Map.entry(entry.id(), entry.name()));
    boolean feeling =
        Judgement.at(List.of(judging.text().toLowerCase(Locale.ROOT)), 0)
            .filter(judgement -> judgement.dimension().equals(Judgement.FEELING))
            .isPresent();
    return pact.isPresent() || !feeling ? pact : people(reading, sentence, subject);
  }

  private Optional<Map.Entry<String, String>> people(
      Reading reading, Sentence sentence, Token subject) {
    Optional<ReportActor> actor = reading.actors().meantBy(sentence.index(), subject);
    if (actor.isPresent()) {
      String id = material.dossier().actor(reading, actor.get().index());
      return Optional.of(Map.entry(id, actor.get().name()));
    }
    return subject.isProperNoun()
        ? Optional.of(Map.entry(subject.text().toLowerCase(Locale.ROOT), "the " + subject.text()))
        : Optional.empty();
  }

  private AgreementEntry present(AgreementEntry entry) {
    return isPresent(entry) ? main().orElse(entry) : entry;
  }

  /// A claim with the whole of its sentence.
  private static Span around(Told<Claim> told) {
    return told.reading()
        .analysis()
        .sentenceAt(told.item().content())
        .map(Sentence::span)
        .orElse(told.item().evidence())
        .cover(told.item().content());
  }

  /// Agreements that a stretch of text names, and happenings told by several reports that the claim
  /// names.
  private SortedMap<String, String> named(Told<Claim> told, Span within) {
    SortedMap<String, String> subjects = new TreeMap<>();
    for (Aligned<Pact, AgreementEntry> pact : material.pacts()) {
      if (pact.tellings().stream()
          .filter(other -> other.reading().equals(told.reading()))
          .flatMap(other -> other.item().mentions().stream())
          .anyMatch(within::contains)) {
        AgreementEntry judged = present(pact.entry());
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
      main().ifPresent(pact -> subjects.put(pact.id(), pact.name()));
    }
    return subjects;
  }

  /// Whether the content speaks of `the deal`, `this move`, or calls it `a great deal`.
  private static boolean pointsAtMatter(Told<Claim> told) {
    List<String> words = Words.of(told.reading().report().text(), told.item().content()).words();
    for (int i = 1; i < words.size(); i++) {
      if (NOUNS.contains(words.get(i))) {
        String before = words.get(i - 1);
        boolean pointed = POINTERS.contains(before) || Judgement.isJudging(before);
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
  private Optional<AgreementEntry> main() {
    return material.pacts().stream()
        .map(Aligned::entry)
        .filter(Matters::isPresent)
        .max(
            Comparator.comparingInt((AgreementEntry pact) -> pact.reports().size())
                .thenComparingInt(pact -> pact.evidence().size())
                .thenComparing(AgreementEntry::id, Comparator.reverseOrder()));
  }
}
