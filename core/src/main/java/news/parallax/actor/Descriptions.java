package news.parallax.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Actors meant by a description: a named one (`the president`), a body of a state (`the Russian
/// army`), or somebody without a name who speaks (`police`, `a senior official`). Those without a
/// name who never speak are not actors.
final class Descriptions {
  private final Report report;
  private final Vocabulary vocabulary;
  private final Set<Draft> drafts;
  private final Salience salience;
  private final Map<String, Draft> byKey = new HashMap<>();
  private final Set<Draft> silent = new HashSet<>();

  Descriptions(Report report, Vocabulary vocabulary, Set<Draft> drafts, Salience salience) {
    this.report = report;
    this.vocabulary = vocabulary;
    this.drafts = drafts;
    this.salience = salience;
  }

  /// Takes out those of whom it has turned out that they never speak.
  void forgetSilent() {
    drafts.removeAll(silent);
  }

  /// Whether somebody has no name and has not spoken so far.
  boolean isSilent(Draft draft) {
    return silent.contains(draft);
  }

  /// @param noun a common noun
  void read(Sentence sentence, Token noun, boolean quoted) {
    if (isPartOfAnother(sentence, noun)) {
      return;
    }
    Phrase phrase = Phrase.of(report, sentence, noun);
    String word = noun.text().toLowerCase(Locale.ROOT);
    if (vocabulary.isCommonBody(word) || vocabulary.isCommonBody(phrase.lastTwo())) {
      body(phrase, word, quoted);
    } else if (!quoted && vocabulary.isPeople(word)) {
      people(phrase);
    } else if (!quoted && vocabulary.isPerson(word)) {
      person(phrase, word);
    } else if (!quoted && vocabulary.isBusiness(word)) {
      business(phrase, word);
    }
  }

  /// The named body that speaks by its kind alone (`the airline said`), where only one is in view.
  /// Where it does not speak the noun may mean any.
  private void business(Phrase phrase, String word) {
    if (phrase.isDefinite() && phrase.isOnlyQualified() && phrase.speaks()) {
      Predicate<Draft> able =
          d ->
              d.kind() == ActorKind.ORGANIZATION
                  && !d.isUnnamed()
                  && vocabulary.canMean(word, Spelling.key(d.name()));
      last(phrase, able)
          .filter(draft -> last(phrase, able.and(d -> !d.equals(draft))).isEmpty())
          .ifPresent(draft -> mention(draft, phrase, false));
    }
  }

  /// Whether the noun only describes another, is a predicate, or stands inside a name.
  private boolean isPartOfAnother(Sentence sentence, Token noun) {
    boolean describes = noun.is("compound") || noun.is("amod") || noun.is("appos");
    boolean predicate = sentence.child(noun, "cop").isPresent();
    return describes || predicate || named(sentence, noun.span(), d -> true).isPresent();
  }

  private Optional<Draft> named(Sentence sentence, Span within, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(fits)
        .filter(
            d ->
                d.mentions().stream()
                    .anyMatch(
                        m ->
                            m.sentence() == sentence.index()
                                && m.form() != Mention.Form.PRONOUN
                                && (within.contains(m.span()) || m.span().contains(within))))
        .max(Comparator.comparingInt(d -> lastStart(d, within)));
  }

  private static int lastStart(Draft draft, Span within) {
    return draft.mentions().stream()
        .mapToInt(m -> m.span().start())
        .filter(within::contains)
        .max()
        .orElse(-1);
  }

  private Optional<Draft> owner(Phrase phrase) {
    return named(
        phrase.sentence(),
        phrase.withComplement(),
        d -> d.kind() == ActorKind.COUNTRY && !phrase.noun().is("compound"));
  }

  private void body(Phrase phrase, String word, boolean quoted) {
    Optional<Draft> owner = owner(phrase);
    if (owner.isPresent()) {
      String key = word + " of " + owner.get().name();
      Phrase own = phrase.from(owner.get().mentions());
      Draft draft = described(key, own, ActorKind.ORGANIZATION);
      draft.belongsTo(owner.get().country().orElse(null));
      silent.remove(draft);
      mention(draft, own, true);
    } else if (!quoted) {
      Optional<Draft> known = lastNamed(phrase, word);
      if (known.isPresent()) {
        mention(known.get(), phrase, false);
      } else {
        mention(described(phrase.key(), phrase, ActorKind.ORGANIZATION), phrase, true);
      }
    }
  }

  /// The organisation meant by its last word alone (`the ministry`, `police`).
  private Optional<Draft> lastNamed(Phrase phrase, String word) {
    if (!phrase.key().equals(word)) {
      return Optional.empty();
    }
    return salience.foremost(
        drafts,
        phrase.sentence(),
        phrase.noun(),
        d ->
            d.kind() == ActorKind.ORGANIZATION
                && List.of(Spelling.key(d.name()).split(" ")).contains(word));
  }

  private void people(Phrase phrase) {
    mention(described(phrase.key(), phrase, ActorKind.GROUP), phrase, true);
  }

  private void person(Phrase phrase, String word) {
    Optional<Draft> named = appositive(phrase);
    if (named.isEmpty() && phrase.isDefinite()) {
      named = holder(phrase, word);
    }
    if (named.isEmpty() && vocabulary.speaksForOthers(word)) {
      named =
          named(
              phrase.sentence(),
              phrase.withComplement(),
              d -> d.kind() == ActorKind.ORGANIZATION || d.kind() == ActorKind.COUNTRY);
    }
    if (named.isPresent()) {
      mention(named.get(), phrase, false);
    } else if (phrase.isDefinite() || phrase.speaks()) {
      unnamed(phrase, word);
    }
  }

  /// `the top envoy, Jane Roe`.
  private Optional<Draft> appositive(Phrase phrase) {
    return phrase.sentence().children(phrase.noun(), "appos", "flat").stream()
        .flatMap(
            token ->
                named(phrase.sentence(), token.span(), d -> d.kind() == ActorKind.PERSON).stream())
        .findFirst();
  }

  /// Who holds the office, a state's before others: of several the one last in view, else the one
  /// mentioned most.
  private Optional<Draft> holder(Phrase phrase, String word) {
    Optional<Draft> state = owner(phrase);
    Predicate<Draft> holds =
        d ->
            d.kind() == ActorKind.PERSON
                && !d.isUnnamed()
                && d.holds(word)
                && (state.isEmpty() || state.get().country().equals(d.country()));
    return last(phrase, holds.and(d -> d.holdsOfState(word)))
        .or(() -> last(phrase, holds))
        .or(
            () ->
                drafts.stream()
                    .filter(holds)
                    .max(Comparator.comparingInt(d -> d.mentions().size())));
  }

  private Optional<Draft> last(Phrase phrase, Predicate<Draft> fits) {
    return salience.foremost(drafts, phrase.sentence(), phrase.noun(), fits);
  }

  /// A definite description without a named holder means who was described so before.
  private void unnamed(Phrase phrase, String word) {
    Optional<Draft> before = phrase.isDefinite() ? describedBefore(phrase, word) : Optional.empty();
    Draft draft =
        before.orElseGet(
            () -> described(word + " at " + phrase.span().start(), phrase, ActorKind.PERSON));
    if (before.isEmpty()) {
      draft.gender(vocabulary.personGender(word));
    }
    mention(draft, phrase, true);
  }

  /// The last of those described by this noun, those who have spoken first.
  private Optional<Draft> describedBefore(Phrase phrase, String word) {
    return drafts.stream()
        .filter(d -> d.isUnnamed() && d.kind() == ActorKind.PERSON && d.name().endsWith(word))
        .max(
            Comparator.comparing((Draft d) -> !silent.contains(d))
                .thenComparingInt(d -> lastStart(d, phrase.sentence().block().span())));
  }

  private Draft described(String key, Phrase phrase, ActorKind kind) {
    return byKey.computeIfAbsent(
        kind + ":" + key,
        k -> {
          Draft draft = new Draft(phrase.name(), kind, null);
          drafts.add(draft);
          silent.add(draft);
          return draft;
        });
  }

  private void mention(Draft draft, Phrase phrase, boolean byThisName) {
    Mention mention =
        new Mention(
            phrase.span(), phrase.sentence().index(), phrase.noun().index(), Mention.Form.ROLE);
    if (byThisName) {
      draft.mention(mention, Spelling.plain(report.at(phrase.span())));
    } else {
      draft.mention(mention);
    }
    if (phrase.speaks()) {
      silent.remove(draft);
    }
  }
}
