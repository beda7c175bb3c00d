package news.parallax.account;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.claim.Claim;
import news.parallax.claim.Speaker;
import news.parallax.event.Naming;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A passage of one report that names a happening, with what tells that apart from others of the
/// same name.
///
/// @param voices who speaks, where the passage is the word by which something is attributed: actors
///     of the account by id, others by their words; null where it is no such word
/// @param counts the numbers and ordinals beside the naming word (`the sixth round`)
record Named(Reading reading, Naming naming, @Nullable Set<String> voices, Set<String> counts) {
  Named {
    voices = voices == null ? null : Set.copyOf(voices);
    counts = Set.copyOf(counts);
  }

  /// Empty when no word of the report's sentences lies in the passage.
  static Optional<Named> in(Reading reading, Span passage, Dossier dossier) {
    return reading
        .analysis()
        .sentenceAt(passage)
        .flatMap(sentence -> Naming.in(sentence, passage))
        .map(naming -> of(reading, naming, dossier));
  }

  static Named of(Reading reading, Naming naming, Dossier dossier) {
    return new Named(
        reading,
        naming,
        naming.isUtterance() ? voices(reading, naming, dossier) : null,
        naming.counts());
  }

  /// Who speaks by the word, as far as that is known: its subject, else the speakers of what it
  /// attributes.
  private static Set<String> voices(Reading reading, Naming naming, Dossier dossier) {
    Sentence sentence = naming.sentence();
    Set<String> voices = new HashSet<>();
    for (Token subject : sentence.children(naming.word(), "nsubj", "nmod:poss")) {
      voices.addAll(voices(reading, sentence, subject, dossier));
    }
    return voices.isEmpty() ? attributed(reading, naming, dossier) : voices;
  }

  private static Set<String> attributed(Reading reading, Naming naming, Dossier dossier) {
    Sentence sentence = naming.sentence();
    Set<String> voices = new HashSet<>();
    for (Claim claim : reading.speech().claims()) {
      if (claim.cue() != null && claim.cue().overlaps(naming.word().span())) {
        switch (claim.speaker()) {
          case Speaker.Named named -> voices.addAll(dossier.actors(reading, named.actors()));
          case Speaker.Unnamed unnamed ->
              sentence
                  .headOf(unnamed.where())
                  .ifPresent(head -> voices.addAll(voices(reading, sentence, head, dossier)));
          case Speaker.Narrator narrator -> {}
        }
      }
    }
    return voices;
  }

  private static List<String> voices(
      Reading reading, Sentence sentence, Token speaker, Dossier dossier) {
    List<Integer> actors = new NounPhrases(reading.actors()).named(sentence, speaker);
    return actors.isEmpty()
        ? List.of(speaker.lemma().toLowerCase(Locale.ROOT))
        : dossier.actors(reading, actors);
  }

  /// Whether the two can name one happening of a story. Two speak of one utterance only when the
  /// same one speaks; for all else the words must agree, and the numbers beside them.
  boolean isLike(Named other) {
    if (voices != null && other.voices != null) {
      return voices.stream().anyMatch(other.voices::contains);
    }
    return voices == null
        && other.voices == null
        && naming.concept().equals(other.naming.concept())
        && (counts.isEmpty()
            || other.counts.isEmpty()
            || counts.stream().anyMatch(other.counts::contains));
  }
}
