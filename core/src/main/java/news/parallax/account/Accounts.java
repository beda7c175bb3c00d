package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.actor.Cast;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Quote;
import news.parallax.correction.Corrections;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.reading.Reading;
import news.parallax.statement.Statement;
import news.parallax.time.StoryCalendar;

/// Folds the readings of one story into its account.
public final class Accounts {
  private Accounts() {}

  /// @param readings in any order; the account does not depend on it
  /// @param rejected input that gave no report
  public static Account of(List<Reading> readings, List<Rejected> rejected) {
    return of(readings, rejected, Corrections.NONE);
  }

  /// @param corrections what people have set right; those of dates and speakers must already have
  ///     been applied to the readings
  public static Account of(
      List<Reading> readings, List<Rejected> rejected, Corrections corrections) {
    Dossier dossier = dossier(readings, corrections);
    Material material = material(dossier);
    Comparisons comparisons = Comparisons.of(material);
    List<TimelineEntry> timeline = Timeline.of(dossier, material.happenings(), material.pacts());
    return new Account(
        StoryLines.of(material),
        Phases.reports(material),
        rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList(),
        dossier.origins().all(),
        dossier.cast().actors(),
        entries(material.happenings()),
        entries(material.claims()),
        ClaimAlignment.quotes(dossier),
        entries(material.pacts()),
        material.sanctions(),
        PactAlignment.memberships(dossier),
        Relations.of(dossier, material.happenings(), material.pacts(), material.sanctions()),
        entries(material.figures()),
        timeline,
        Findings.of(material, timeline, comparisons.discrepancies()),
        comparisons.discrepancies(),
        comparisons.explained(),
        Framings.of(dossier),
        CorrectionCheck.notes(material, corrections, comparisons.dismissed()));
  }

  private static <E> List<E> entries(List<? extends Aligned<?, E>> aligned) {
    List<E> entries = new ArrayList<>();
    aligned.forEach(one -> entries.add(one.entry()));
    return entries;
  }

  private static Material material(Dossier dossier) {
    List<Aligned<Event, EventEntry>> happenings = EventAlignment.align(dossier);
    return new Material(
        dossier,
        happenings,
        ClaimAlignment.align(dossier, happenings),
        PactAlignment.align(dossier, happenings),
        PactAlignment.sanctions(dossier),
        FigureAlignment.align(dossier),
        dossier.readings().stream()
            .flatMap(reading -> Statement.of(reading, dossier.ground()).stream())
            .toList());
  }

  static Dossier dossier(List<Reading> unsorted, Corrections corrections) {
    List<Reading> readings =
        unsorted.stream().sorted(Comparator.comparing(r -> r.report().id())).toList();
    SortedMap<String, ReportActors> actors = new TreeMap<>();
    readings.forEach(r -> actors.put(r.report().id(), r.actors()));
    return new Dossier(
        readings,
        Cast.of(actors, corrections),
        StoryCalendar.of(
            readings.stream().map(r -> new StoryCalendar.Dated(r.report(), r.times())).toList()),
        Origins.of(
            readings.stream()
                .map(
                    r ->
                        new Origins.Source(
                            r.report(), r.speech().quotes().stream().map(Quote::marks).toList()))
                .toList()),
        corrections);
  }
}
