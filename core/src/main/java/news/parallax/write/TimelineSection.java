package news.parallax.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;
import news.parallax.time.Time;
import news.parallax.write.Chronology.Chart;
import news.parallax.write.Edition.Numbered;

/// The timeline, drawn to scale: a row per entry, a mark for a day, a bar for a time known only
/// roughly.
final class TimelineSection {
  private static final int UNITS = 1000;
  private static final int THINNEST = 9;

  private TimelineSection() {}

  static Section of(Edition edition) {
    Chronology chronology = Chronology.of(edition.account().timeline());
    List<Element> content = new ArrayList<>();
    if (!chronology.charts().isEmpty()) {
      content.add(legend());
    }
    chronology.charts().forEach(chart -> content.add(chart(edition, chart)));
    if (!chronology.undated().isEmpty()) {
      Element list = Element.of("ol", "rows undated");
      chronology.undated().forEach(entry -> list.add(row(edition, entry)));
      content.add(Edition.fold(chronology.undated().size() + " without a date", list));
    }
    return new Section(
        "timeline",
        "When it happened",
        "Drawn to scale. A bar is as long as the time is uncertain or lasts.",
        content);
  }

  private static Element legend() {
    Element legend = Element.of("p", "legend").set("aria-hidden", "true");
    for (Status status : List.of(Status.HAPPENED, Status.PLANNED, Status.ALLEGED)) {
      Element sample = Element.of("svg", "key").set("viewBox", "0 0 30 14");
      sample.add(bar(status, 2, 26));
      legend.add(Element.of("span").add(sample).text(" " + Wording.words(status)));
    }
    return legend;
  }

  private static Element chart(Edition edition, Chart chart) {
    Element rows = Element.of("ol", "rows");
    for (Numbered<TimelineEntry> entry : chart.entries()) {
      rows.add(row(edition, entry).add(strip(chart.scale(), entry.item())));
    }
    Element figure = Element.of("figure", "chart");
    if (chart.closeUp()) {
      String close =
          Wording.time(
              new Time(
                  chart.scale().start(),
                  chart.scale().end(),
                  Time.Precision.DAY,
                  Time.Basis.EXPLICIT,
                  ""));
      figure.add(Element.of("figcaption").text("Close-up: " + close));
    }
    return figure.add(axis(chart.scale()), rows);
  }

  private static Element axis(TimeScale scale) {
    Element axis = Element.of("div", "axis").set("aria-hidden", "true");
    for (TimeScale.Tick tick : scale.ticks()) {
      axis.add(
          Element.of("span", tick.at() > 0.85 ? "tick late" : "tick")
              .set("style", String.format(Locale.ROOT, "left:%.2f%%", tick.at() * 100))
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
    Element svg =
        Element.of("svg", "strip")
            .set("viewBox", "0 0 " + UNITS + " 14")
            .set("preserveAspectRatio", "none")
            .set("aria-hidden", "true");
    for (TimeScale.Tick tick : scale.ticks()) {
      long x = Math.round(tick.at() * UNITS);
      svg.add(Element.of("path", "grid").set("d", "M%d 0V14".formatted(x)));
    }
    LocalDate start = entry.time().start();
    LocalDate end = entry.time().end();
    long from = start == null ? 0 : Math.round(scale.at(start) * UNITS);
    long to = end == null ? UNITS : Math.round(scale.at(end.plusDays(1)) * UNITS);
    long width = Math.max(THINNEST, to - from);
    long x = Math.min(from, UNITS - width);
    boolean point = start != null && start.equals(end);
    return svg.add(point ? mark(entry.status(), x, width) : bar(entry.status(), x, width));
  }

  private static Element mark(Status status, long x, long width) {
    return rectangle("mark " + shade(status), x, 0, width, 14);
  }

  private static Element bar(Status status, long x, long width) {
    return rectangle("bar " + shade(status), x, 3, width, 8);
  }

  private static Element rectangle(String classes, long x, long y, long width, long height) {
    return Element.of("rect", classes)
        .set("x", Long.toString(x))
        .set("y", Long.toString(y))
        .set("width", Long.toString(width))
        .set("height", Long.toString(height));
  }

  private static String shade(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING -> "fact";
      case PLANNED, HYPOTHETICAL -> "plan";
      case ALLEGED, DENIED -> "charge";
    };
  }
}
