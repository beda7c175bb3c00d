package news.parallax.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.ReportEntry;
import news.parallax.event.Event;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.time.ReportDate;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// When each report was published, and where that lies to the story's main happening: by the
/// calendar, else by whether the report tells the happening as still to come.
final class Phases {
  private Phases() {}

  static List<ReportEntry> reports(Material material) {
    @Nullable Aligned<Event, EventEntry> main = StoryLines.main(material).orElse(null);
    return material.dossier().readings().stream()
        .map(
            reading ->
                new ReportEntry(
                    reading.report(),
                    date(material, reading).published(),
                    main == null ? Phase.UNKNOWN : phase(material, reading, main)))
        .toList();
  }

  private static ReportDate date(Material material, Reading reading) {
    return material.dossier().calendar().date(reading.report().id());
  }

  private static Phase phase(Material material, Reading reading, Aligned<Event, EventEntry> main) {
    Set<Status> told =
        main.tellings().stream()
            .filter(telling -> telling.reading().equals(reading))
            .map(telling -> telling.item().status())
            .collect(Collectors.toSet());
    if (told.equals(Set.of(Status.PLANNED))) {
      return Phase.BEFORE;
    }
    LocalDate day = date(material, reading).day();
    return day == null ? Phase.UNKNOWN : phase(day, main.entry().time());
  }

  private static Phase phase(LocalDate day, Time main) {
    LocalDate start = main.start();
    LocalDate end = main.end();
    if (start == null || end == null || main.precision() != Time.Precision.DAY) {
      return Phase.UNKNOWN;
    }
    return day.isBefore(start) ? Phase.BEFORE : day.isAfter(end) ? Phase.AFTER : Phase.DURING;
  }
}
