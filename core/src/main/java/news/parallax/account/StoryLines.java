package news.parallax.account;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.StoryLine;
import news.parallax.event.Event;
import news.parallax.report.Report;
import news.parallax.story.Story;
import news.parallax.time.Time;

/// Names a story after its main happening: the one that most reports tell.
final class StoryLines {
  /// Id of an account without a report: all were rejected.
  private static final String NO_REPORTS = "s-none";

  private StoryLines() {}

  static StoryLine of(Material material) {
    Optional<EventEntry> main = main(material).map(Aligned::entry);
    return new StoryLine(
        id(material),
        title(material, main.map(EventEntry::summary).orElse("")),
        main.map(EventEntry::time).orElse(Time.UNKNOWN));
  }

  /// Follows from the report that came first, so that it stays when more come.
  private static String id(Material material) {
    List<Report> reports =
        material.dossier().readings().stream().map(reading -> reading.report()).toList();
    return reports.isEmpty() ? NO_REPORTS : Story.idOf(reports);
  }

  /// The happening told by most reports, then most often, then first.
  static Optional<Aligned<Event, EventEntry>> main(Material material) {
    return material.happenings().stream()
        .max(
            Comparator.comparingInt((Aligned<Event, EventEntry> h) -> h.reports().size())
                .thenComparingInt(h -> h.tellings().size())
                .thenComparing(
                    h -> h.entry().evidence().getFirst().evidence(), Comparator.reverseOrder()));
  }

  /// The headline of the first report that has one, else the main happening.
  private static String title(Material material, String summary) {
    return material.dossier().readings().stream()
        .map(reading -> reading.report())
        .map(Report::title)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(summary);
  }
}
