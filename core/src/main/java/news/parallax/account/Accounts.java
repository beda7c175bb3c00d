package news.parallax.account;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.StoryLine;
import news.parallax.actor.Cast;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Quote;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.pact.Pact;
import news.parallax.reading.Reading;
import news.parallax.time.StoryCalendar;
import news.parallax.time.Time;

/// Folds the readings of one story into its account.
public final class Accounts {
  private Accounts() {}

  /// @param readings in any order; the account does not depend on it
  /// @param rejected input that gave no report
  public static Account of(List<Reading> readings, List<Rejected> rejected) {
    Dossier dossier = dossier(readings);
    List<Aligned<Event, EventEntry>> happenings = EventAlignment.align(dossier);
    List<Aligned<Pact, AgreementEntry>> pacts = PactAlignment.align(dossier);
    List<SanctionEntry> sanctions = PactAlignment.sanctions(dossier);
    return new Account(
        new StoryLine("s1", "", Time.UNKNOWN),
        dossier.readings().stream()
            .map(r -> new ReportEntry(r.report(), Time.UNKNOWN, Phase.UNKNOWN))
            .toList(),
        rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList(),
        dossier.origins().all(),
        dossier.cast().actors(),
        happenings.stream().map(Aligned::entry).toList(),
        ClaimAlignment.align(dossier, happenings).stream().map(Aligned::entry).toList(),
        ClaimAlignment.quotes(dossier),
        pacts.stream().map(Aligned::entry).toList(),
        sanctions,
        PactAlignment.memberships(dossier),
        Relations.of(dossier, happenings, pacts, sanctions),
        FigureAlignment.align(dossier).stream().map(Aligned::entry).toList(),
        Timeline.of(dossier, happenings, pacts),
        List.of(),
        List.of(),
        List.of(),
        Framings.of(dossier));
  }

  private static Dossier dossier(List<Reading> unsorted) {
    List<Reading> readings =
        unsorted.stream().sorted(Comparator.comparing(r -> r.report().id())).toList();
    SortedMap<String, ReportActors> actors = new TreeMap<>();
    readings.forEach(r -> actors.put(r.report().id(), r.actors()));
    return new Dossier(
        readings,
        Cast.of(actors),
        StoryCalendar.of(
            readings.stream().map(r -> new StoryCalendar.Dated(r.report(), r.times())).toList()),
        Origins.of(
            readings.stream()
                .map(
                    r ->
                        new Origins.Source(
                            r.report(), r.speech().quotes().stream().map(Quote::marks).toList()))
                .toList()));
  }
}
