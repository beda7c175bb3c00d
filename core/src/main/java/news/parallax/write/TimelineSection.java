package news.parallax.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;
import news.parallax.write.Chronology.Chart;
import news.parallax.write.Edition.Numbered;

/// The timeline, drawn to scale: a row per entry, a mark for a day, a bar for a time known only
/// roughly.
final class TimelineSection {
  private static final int MOST_ROWS = 12;
  private static final double THINNEST = 0.008;

  private TimelineSection() {}

  static Section of(Edition edition) {
    Chronology chronology = Chronology.of(edition.account().timeline());
    List<Element> content = new ArrayList<>();
    if (!chronology.charts().isEmpty()) {
      content.add(legend());
    }
    chronology.charts().forEach(chart -> content.add(chart(edition, chart, chronology)));
    if (!chronology.undated().isEmpty()) {
      Element list = Element.of("ol", "rows undated");
      chronology.undated().forEach(entry -> list.add(row(edition, entry)));
      content.add(Edition.fold(chronology.undated().size() + " without a date", list));
    }
    return new Section(
        "timeline",
        "Timeline",
        "When it happened",
        "Drawn to scale. A bar is as long as the time is uncertain or lasts.",
        content);
  }

  private static Element legend() {
    Element legend = Element.of("p", "legend").set("aria-hidden", "true");
    for (Status status : List.of(Status.HAPPENED, Status.PLANNED, Status.ALLEGED)) {
      Element sample = Element.of("svg", "key").add(bar(status, 0.05, 0.9));
      legend.add(Element.of("span").add(sample).text(" " + Wording.words(status)));
    }
    return legend;
  }

  private static Element chart(Edition edition, Chart chart, Chronology chronology) {
    Element figure = Element.of("figure", "chart");
    Element axis = axis(chart.scale());
    List<TimeScale> closeUps =
        chronology.charts().stream().filter(Chart::closeUp).map(Chart::scale).toList();
    if (!chart.closeUp()) {
      closeUps.forEach(closeUp -> axis.add(window(chart.scale(), closeUp)));
    }
    if (!closeUps.isEmpty()) {
      String name = chart.closeUp() ? "Close-up, " : "Before and after, ";
      figure.add(Element.of("figcaption").text(name + Wording.time(chart.scale().time())));
    }
    List<Numbered<TimelineEntry>> shown = chart.widelyReported(MOST_ROWS);
    List<Numbered<TimelineEntry>> rest =
        chart.entries().stream().filter(entry -> !shown.contains(entry)).toList();
    figure.add(axis, rows(edition, chart.scale(), shown));
    return rest.isEmpty()
        ? figure
        : figure.add(
            Edition.fold(
                Wording.count(rest.size(), "more date"), rows(edition, chart.scale(), rest)));
  }

  private static Element rows(
      Edition edition, TimeScale scale, List<Numbered<TimelineEntry>> entries) {
    Element rows = Element.of("ol", "rows");
    entries.forEach(entry -> rows.add(row(edition, entry).add(strip(scale, entry.item()))));
    return rows;
  }

  /// The place of a close-up on the scale of the whole.
  private static Element window(TimeScale whole, TimeScale closeUp) {
    double from = whole.at(closeUp.start());
    double length = Math.max(THINNEST, whole.at(closeUp.end().plusDays(1)) - from);
    return Element.of("span", "window")
        .set(
            "style",
            "left:%s;width:%s".formatted(percent(Math.min(from, 1 - THINNEST)), percent(length)));
  }

  private static Element axis(TimeScale scale) {
    Element axis = Element.of("div", "axis").set("aria-hidden", "true");
    for (TimeScale.Tick tick : scale.ticks()) {
      axis.add(
          Element.of("span", tick.at() > 0.85 ? "tick late" : "tick")
              .set("style", "left:" + percent(tick.at()))
              .text(tick.label()));
    }
    return axis;
  }

  private static Element row(Edition edition, Numbered<TimelineEntry> numbered) {
    TimelineEntry entry = numbered.item();
    String when = Wording.time(entry.time());
    Element what = Element.of("div", "what").text(Wording.capital(entry.label()));
    if (entry.status() != Status.HAPPENED) {
      what.text(" ").add(Element.of("span", "status").text(Wording.words(entry.status())));
    }
    what.add(edition.cites(entry.evidence()));
    return Edition.saying(
            Element.of("li"), Statement.Kind.DATED, numbered.number(), when + ": " + entry.label())
        .add(Element.of("div", "when").text(when), what);
  }

  private static Element strip(TimeScale scale, TimelineEntry entry) {
    Element svg = Element.of("svg", "strip").set("aria-hidden", "true");
    for (TimeScale.Tick tick : scale.ticks()) {
      String x = percent(tick.at());
      svg.add(
          Element.of("line", "grid").set("x1", x).set("x2", x).set("y1", "0").set("y2", "100%"));
    }
    LocalDate start = entry.time().start();
    LocalDate end = entry.time().end();
    if (start != null && start.equals(end)) {
      return svg.add(mark(entry.status(), scale, start));
    }
    double from = start == null ? 0 : scale.at(start);
    double to = end == null ? 1 : scale.at(end.plusDays(1));
    return svg.add(
        bar(entry.status(), Math.min(from, 1 - THINNEST), Math.max(THINNEST, to - from)));
  }

  private static Element mark(Status status, TimeScale scale, LocalDate day) {
    double middle = (scale.at(day) + scale.at(day.plusDays(1))) / 2;
    return Element.of("circle", shade(status))
        .set("cx", percent(middle))
        .set("cy", "50%")
        .set("r", "5");
  }

  private static Element bar(Status status, double from, double length) {
    return Element.of("rect", "bar " + shade(status))
        .set("x", percent(from))
        .set("y", "50%")
        .set("width", percent(length))
        .set("height", "8");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }

  private static String shade(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING -> "fact";
      case PLANNED, HYPOTHETICAL -> "plan";
      case ALLEGED, DENIED -> "charge";
    };
  }
}
