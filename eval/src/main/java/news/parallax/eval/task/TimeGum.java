package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.GumXml;
import news.parallax.eval.corpus.TimedText;
import news.parallax.eval.measure.TimexInterval;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.time.ReportDate;
import news.parallax.time.TimeExpression;

/// Dates of GUM's news texts. The set marks what can be put on the calendar and values it by its
/// days, so lengths, sets and vague expressions are not compared, and values are the days covered.
public final class TimeGum implements Task {
  @Override
  public String name() {
    return "time-gum";
  }

  @Override
  public List<String> metrics() {
    return Timexes.METRICS;
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    List<TimedText> texts = new ArrayList<>();
    for (Path file : DataFolder.files(data.set(name()), ".xml")) {
      TimedText text = GumXml.read("r" + texts.size(), file.toString(), DataFolder.text(file));
      texts.add(
          new TimedText(
              text.report(),
              text.gold().stream()
                  .map(one -> new Timex(one.span(), days(one.value()).orElse(one.value())))
                  .toList(),
              text.aside(),
              text.end()));
    }
    return Timexes.score(texts, TimeGum::value, parallax, progress);
  }

  private static Optional<String> value(TimeExpression expression, ReportDate date) {
    return switch (expression.kind()) {
      case DATE, TIME -> days(expression.timex3(date));
      case DURATION, SET -> Optional.empty();
    };
  }

  private static Optional<String> days(String value) {
    return TimexInterval.of(value).map(TimexInterval::toString);
  }
}
