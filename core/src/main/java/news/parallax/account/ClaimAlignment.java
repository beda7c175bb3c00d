package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.QuoteEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.claim.Claim;
import news.parallax.claim.Quote;
import news.parallax.claim.Speaker;
import news.parallax.event.Event;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Aligns the claims of a story's reports: the same proposition of the same speaker is one entry.
final class ClaimAlignment {
  private ClaimAlignment() {}

  static List<Aligned<Claim, ClaimEntry>> align(
      Dossier dossier, List<Aligned<Event, Account.EventEntry>> happenings) {
    List<Aligned<Claim, ClaimEntry>> all = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      int before = all.size();
      for (Claim claim : reading.speech().claims()) {
        all.add(aligned(dossier, reading, claim, before));
      }
    }
    return all;
  }

  private static Aligned<Claim, ClaimEntry> aligned(
      Dossier dossier, Reading reading, Claim claim, int before) {
    String report = reading.report().id();
    ClaimEntry entry =
        new ClaimEntry(
            "c" + (before + claim.index() + 1),
            actor(dossier, reading, claim.speaker()),
            claim.speaker() instanceof Speaker.Narrator ? report : null,
            words(reading, claim.cue()),
            claim.stance(),
            claim.polarity(),
            words(reading, claim.content()),
            claim.direct(),
            List.of(),
            claim.answers().stream().map(index -> "c" + (before + index + 1)).toList(),
            List.of(reading.report().evidence(claim.evidence())),
            List.of(report),
            dossier.origins(List.of(report)));
    return new Aligned<>(entry, List.of(new Told<>(reading, claim)));
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
