package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.EventEntry;
import news.parallax.actor.Actor;
import news.parallax.claim.Speaker;
import news.parallax.correction.Correction;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.correction.Passage;
import news.parallax.event.Event;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Tells of each correction whether it holds in the account that was made: one whose names or words
/// stand nowhere, or that could not be followed, is shown as such and not passed over.
final class CorrectionCheck {
  private final Material material;
  private final List<Fix.Dismissed> dismissed;

  /// @param dismissed those that some difference matched
  private CorrectionCheck(Material material, List<Fix.Dismissed> dismissed) {
    this.material = material;
    this.dismissed = dismissed;
  }

  static List<CorrectionNote> notes(
      Material material, Corrections corrections, List<Fix.Dismissed> dismissed) {
    CorrectionCheck check = new CorrectionCheck(material, dismissed);
    List<CorrectionNote> notes = new ArrayList<>();
    for (Correction correction : corrections.concerning(check.reports()).all()) {
      notes.add(
          new CorrectionNote(
              "k" + (notes.size() + 1),
              correction.fix().kind(),
              correction.fix().says(),
              correction.by(),
              correction.on(),
              correction.reason(),
              check.holds(correction.fix())));
    }
    return notes;
  }

  private List<Report> reports() {
    return material.dossier().readings().stream().map(Reading::report).toList();
  }

  private boolean holds(Fix fix) {
    return switch (fix) {
      case Fix.SameActor same -> actors(same.names()).stream().distinct().count() == 1;
      case Fix.OtherActors other -> areDifferent(actors(other.names()), other.names().size());
      case Fix.SameStory same -> same.reports().stream().allMatch(this::isHere);
      case Fix.OwnStory own -> own.reports().stream().allMatch(this::isHere);
      case Fix.SameHappening same -> happenings(same.passages()).stream().distinct().count() == 1;
      case Fix.OtherHappenings other ->
          areDifferent(happenings(other.passages()), other.passages().size());
      case Fix.Published published -> isHere(published.report());
      case Fix.Meant meant -> isMeant(meant);
      case Fix.SaidBy said -> isSaid(said);
      case Fix.Dismissed dismissal -> dismissed.contains(dismissal);
    };
  }

  private static boolean areDifferent(List<String> ids, int expected) {
    return ids.size() == expected && ids.stream().distinct().count() == expected;
  }

  /// The actors that go by these names; a name of nobody gives none.
  private List<String> actors(List<String> names) {
    return names.stream().flatMap(name -> actors(name).stream()).map(Actor::id).toList();
  }

  private List<Actor> actors(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return material.dossier().cast().actors().stream()
        .filter(
            actor ->
                actor.name().toLowerCase(Locale.ROOT).equals(wanted)
                    || actor.aliases().stream()
                        .anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted)))
        .toList();
  }

  private boolean isHere(String report) {
    return reports().stream()
        .anyMatch(
            r -> report.equals(r.name()) || report.equals(r.source()) || report.equals(r.url()));
  }

  private List<String> happenings(List<Passage> passages) {
    return passages.stream().flatMap(passage -> happening(passage).stream()).toList();
  }

  private Optional<String> happening(Passage passage) {
    return material.happenings().stream()
        .filter(h -> h.tellings().stream().anyMatch(t -> isAt(passage, t)))
        .map(Aligned<Event, EventEntry>::entry)
        .map(EventEntry::id)
        .findFirst();
  }

  private static boolean isAt(Passage passage, Aligned.Told<Event> told) {
    return passage
        .in(told.reading().report())
        .filter(span -> span.overlaps(told.item().predicate()))
        .isPresent();
  }

  private boolean isMeant(Fix.Meant meant) {
    return material.dossier().readings().stream()
        .anyMatch(
            reading ->
                meant
                    .passage()
                    .in(reading.report())
                    .filter(span -> reading.times().stream().anyMatch(t -> t.span().overlaps(span)))
                    .isPresent());
  }

  private boolean isSaid(Fix.SaidBy said) {
    for (Reading reading : material.dossier().readings()) {
      Optional<Span> where = said.passage().in(reading.report());
      if (where.isPresent()) {
        return reading.speech().quotes().stream()
                .filter(quote -> quote.words().overlaps(where.get()))
                .anyMatch(quote -> isBy(reading, quote.speaker(), said.speaker()))
            || reading.speech().claims().stream()
                .filter(claim -> claim.content().overlaps(where.get()))
                .anyMatch(claim -> isBy(reading, claim.speaker(), said.speaker()));
      }
    }
    return false;
  }

  private boolean isBy(Reading reading, @Nullable Speaker speaker, @Nullable String name) {
    if (!(speaker instanceof Speaker.Named named)) {
      return name == null;
    }
    List<String> ids = material.dossier().actors(reading, named.actors());
    return name != null && actors(name).stream().map(Actor::id).anyMatch(ids::contains);
  }
}
