package news.parallax.eval.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.corpus.TimedText;
import news.parallax.eval.measure.TimexMeasure;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.reading.Reading;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.time.ReportDate;
import news.parallax.time.TimeExpression;

/// What the two sets of dated texts share.
final class Timexes {
  static final List<String> METRICS =
      List.of("timex-value-f1", "timex-relaxed-f1", "timex-strict-f1");

  private Timexes() {}

  /// @param value an expression as the set values it, empty when the set would not mark it
  static List<Score> score(
      List<TimedText> texts,
      BiFunction<TimeExpression, ReportDate, Optional<String>> value,
      Parallax parallax,
      Progress progress) {
    List<Report> reports = texts.stream().map(TimedText::report).toList();
    Map<String, Reading> readings = Reports.read(reports, parallax, progress);
    TimexMeasure sum = TimexMeasure.NOTHING;
    for (TimedText text : texts) {
      Reading reading = readings.get(text.report().id());
      ReportDate date = date(text.report());
      List<Timex> found = new ArrayList<>();
      for (TimeExpression one : reading == null ? List.<TimeExpression>of() : marked(reading)) {
        if (text.scores(one.span())) {
          value.apply(one, date).ifPresent(v -> found.add(new Timex(one.span(), v)));
        }
      }
      sum = sum.plus(TimexMeasure.of(text.gold(), found));
    }
    return List.of(
        Score.f1("timex-value-f1", sum.value(), ""),
        Score.f1("timex-relaxed-f1", sum.relaxed(), ""),
        Score.f1("timex-strict-f1", sum.strict(), ""));
  }

  /// What the sets mark: of a range told by two expressions both, not the whole.
  private static List<TimeExpression> marked(Reading reading) {
    return reading.times().stream()
        .flatMap(one -> one.ends().isEmpty() ? Stream.of(one) : one.ends().stream())
        .toList();
  }

  private static ReportDate date(Report report) {
    return report.publication() instanceof Publication.Given given
        ? new ReportDate(given.date(), ReportDate.How.GIVEN, "")
        : ReportDate.UNKNOWN;
  }
}
