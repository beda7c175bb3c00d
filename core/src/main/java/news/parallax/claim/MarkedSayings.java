package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.language.Attribution;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// The sayings that a learned model marks and the rules of [Sayings] do not find. The model tells
/// who, by which word and what; what the word does, such as to deny, is still told by the
/// [Lexicon].
final class MarkedSayings {
  private final Sentence sentence;
  private final Subjects subjects;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  private MarkedSayings(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /// Sayings of one sentence, in the order of their cues.
  ///
  /// @param quotations those that overlap the sentence; words inside attribute nothing here
  /// @param marked all attributions of the report
  /// @param found the sayings that are known already
  static List<Saying> in(
      Sentence sentence, List<Quotation> quotations, List<Attribution> marked, List<Saying> found) {
    MarkedSayings sayings = new MarkedSayings(sentence);
    List<Saying> all = new ArrayList<>();
    for (Attribution attribution : marked) {
      Optional<Span> cue = attribution.cue().stream().filter(sentence.span()::contains).findFirst();
      boolean open =
          cue.isPresent()
              && found.stream().noneMatch(saying -> isKnown(saying, attribution, cue.get()))
              && quotations.stream().noneMatch(quote -> quote.words().overlaps(cue.get()));
      if (open) {
        sayings.saying(attribution, cue.get()).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Saying::cueSpan));
    return all;
  }

  private static boolean isKnown(Saying saying, Attribution attribution, Span cue) {
    return saying.cueSpan().overlaps(cue)
        || attribution.content().stream().anyMatch(saying.content()::equals);
  }

  private Optional<Saying> saying(Attribution attribution, Span cueSpan) {
    Optional<Token> cue = sentence.headOf(cueSpan);
    Optional<Span> content = cover(attribution.content());
    Optional<Token> source = cover(attribution.source()).flatMap(sentence::headOf);
    if (cue.isEmpty() || content.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    if (cue.get().isVerb() && Sayings.isUnreal(sentence, subjects, cue.get())) {
      return Optional.empty();
    }
    Span evidence = cueSpan.cover(content.get()).cover(source.get().span());
    return Optional.of(
        new Saying(
            sentence, cue.get(), cueSpan, source.get(), sense(cueSpan), content.get(), evidence));
  }

  /// From the first to the last stretch that lies in the sentence.
  private Optional<Span> cover(List<Span> stretches) {
    return stretches.stream().filter(sentence.span()::contains).reduce(Span::cover);
  }

  /// What the first word of the cue does that the lexicon knows; else it states.
  private Sense sense(Span cue) {
    return sentence.within(cue).stream()
        .flatMap(this::senses)
        .findFirst()
        .orElse(new Sense("clause", Stance.STATE, Polarity.POSITIVE, true));
  }

  private Stream<Sense> senses(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb()) {
      return lexicon.verb(lemma).stream();
    }
    @Nullable Sense known = token.isNoun() ? lexicon.noun(lemma) : lexicon.adjective(lemma);
    return Stream.ofNullable(known);
  }
}
