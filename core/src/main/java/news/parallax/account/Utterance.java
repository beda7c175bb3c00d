package news.parallax.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import news.parallax.account.Difference.Side;
import news.parallax.claim.Quote;
import news.parallax.claim.Speaker;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// What one report quotes somebody as saying.
///
/// @param speaker an actor's id, null when none is known
record Utterance(Reading reading, @Nullable String speaker, Words words) {
  /// All of a story's reports that have so many words; titles of works are none.
  static List<Utterance> of(Dossier dossier, int fewestWords) {
    List<Utterance> utterances = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      for (Quote quote : reading.speech().quotes()) {
        Words words = Words.of(reading.report().text(), quote.words());
        if (quote.kind() != Quote.Kind.TITLE && words.size() >= fewestWords) {
          utterances.add(new Utterance(reading, speaker(dossier, reading, quote.speaker()), words));
        }
      }
    }
    return utterances;
  }

  private static @Nullable String speaker(
      Dossier dossier, Reading reading, @Nullable Speaker speaker) {
    return speaker instanceof Speaker.Named named
        ? dossier.actor(reading, named.actors().getFirst())
        : null;
  }

  String report() {
    return reading.report().id();
  }

  /// Whether one speaker can have said both, as far as is told.
  boolean canShareSpeaker(Utterance other) {
    return speaker == null || other.speaker == null || Objects.equals(speaker, other.speaker);
  }

  /// Whether these words stand in it in a row.
  boolean has(List<String> some) {
    return Collections.indexOfSubList(words.words(), some) >= 0;
  }

  /// The text from word `from` to word `to`, both inclusive.
  Evidence passage(int from, int to) {
    return reading.report().evidence(words.stretch(from, to));
  }

  Side side() {
    Evidence passage = passage(0, words.size() - 1);
    return Side.of(reading.report().at(passage.span()), List.of(passage));
  }
}
