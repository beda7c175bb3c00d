package news.parallax.bench.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.bench.time.TimesBench.Found;
import news.parallax.eval.corpus.TimedText;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.time.ReportDate;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeTagger;

/// Our tagger on the words of an engine.
final class Ours implements TimesBench.Way, AutoCloseable {
  private final Engine engine;
  private final Map<Report, Analysis> analyses = new HashMap<>();

  Ours(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "Parallax";
  }

  @Override
  public Runnable prepare(TimedText text, List<Found> into) {
    Analysis analysis = analyses.computeIfAbsent(text.report(), engine::analyse);
    ReportDate date =
        text.report().publication() instanceof Publication.Given given
            ? new ReportDate(given.date(), ReportDate.How.GIVEN, "")
            : ReportDate.UNKNOWN;
    return () ->
        TimeTagger.tag(analysis).stream()
            .flatMap(one -> one.ends().isEmpty() ? Stream.of(one) : one.ends().stream())
            .forEach(one -> into.add(found(one, date)));
  }

  private static Found found(TimeExpression one, ReportDate date) {
    return new Found(new Timex(one.span(), one.timex3(date)), one.kind());
  }

  @Override
  public void close() {
    engine.close();
  }
}
