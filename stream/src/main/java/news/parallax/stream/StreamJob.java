package news.parallax.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.language.AnalysisJson;
import news.parallax.report.Report;
import news.parallax.stream.bucket.Neighbours;
import news.parallax.stream.edition.EditionSink;
import news.parallax.stream.edition.Press;
import news.parallax.stream.form.Analysed;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Taken;
import news.parallax.stream.form.Typed;
import news.parallax.stream.kafka.Topic;
import news.parallax.stream.source.MessageFormat;
import news.parallax.stream.source.ReportFormat;
import news.parallax.stream.time.Days;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/// Puts the stages together. Each has a fixed id, by which a savepoint knows its state.
///
/// ```
/// input ─ reports ┬─ analyse ──────────────────┬─ into stories ─ fold ─ press
///                 └─ into neighbourhoods ─ divide ┘
/// ```
public final class StreamJob {
  /// A source that waits for new files for so long holds nobody up.
  private static final Duration SILENT = Duration.ofMinutes(1);

  private static final OutputTag<Edition> REFUSED =
      new OutputTag<>("refused", new Typed<>(Forms.EDITION));

  private StreamJob() {}

  /// Adds the job to an environment; nothing runs yet.
  public static void add(StreamExecutionEnvironment environment, StreamPlan plan) {
    Map<String, Source<Taken, ?, ?>> sources = new LinkedHashMap<>();
    if (!plan.roots().isEmpty()) {
      sources.put("input", ReportFormat.source(plan.roots(), plan.every()));
    }
    for (Topic topic : plan.topics()) {
      // Brokers move; a topic of the same name on others is rare.
      String name = "topic " + topic.name();
      sources.put(
          sources.containsKey(name) ? "topic " + topic.address() : name,
          MessageFormat.source(topic, plan.pace().isLive()));
    }
    add(environment, plan, sources);
  }

  /// The same with reports from elsewhere, by the names of their stages.
  static void add(
      StreamExecutionEnvironment environment,
      StreamPlan plan,
      Map<String, Source<Taken, ?, ?>> sources) {
    List<DataStream<Taken>> inputs = new ArrayList<>();
    sources.forEach(
        (name, source) ->
            inputs.add(
                environment
                    .fromSource(source, watermarks(plan), name, new Typed<>(Forms.TAKEN))
                    .uid(name)));
    SingleOutputStreamOperator<Report> reports =
        inputs.stream()
            .reduce((some, more) -> some.union(more))
            .orElseThrow(() -> new IllegalArgumentException("A job needs an input"))
            .process(new Sorting(Admission.of(plan)), new Typed<>(Forms.REPORT))
            .name("reports")
            .uid("reports");
    DataStream<Placement> stories = stories(reports, plan);
    DataStream<Edition> editions =
        editions(reports, stories, plan).union(reports.getSideOutput(REFUSED));
    int number = 0;
    for (Press press : plan.presses()) {
      String name = "press " + ++number;
      editions.sinkTo(new EditionSink(press)).name(name).uid(name);
    }
  }

  private static WatermarkStrategy<Taken> watermarks(StreamPlan plan) {
    Duration late = plan.late();
    WatermarkStrategy<Taken> watermarks =
        late == null
            ? WatermarkStrategy.noWatermarks()
            : WatermarkStrategy.forBoundedOutOfOrderness(late);
    return (plan.pace().isLive() ? watermarks.withIdleness(SILENT) : watermarks)
        .withTimestampAssigner((taken, before) -> timestamp(taken));
  }

  private static long timestamp(Taken taken) {
    return switch (taken) {
      case Taken.Read(Report report) -> Days.timestamp(report, Long.MIN_VALUE);
      case Taken.Refused refused -> Long.MIN_VALUE;
    };
  }

  /// In which story each report is, told again when that changes: origins of passages, names and
  /// stories alone, without a look at the language.
  public static DataStream<Placement> stories(DataStream<Report> reports, StreamPlan plan) {
    DataStream<Move<Report>> moves =
        switch (plan.division()) {
          case EXACT ->
              reports
                  .map(StreamJob::together, new Typed<>(Forms.MOVED_REPORT))
                  .name("into neighbourhoods")
                  .uid("together");
          case NEAR ->
              reports
                  .keyBy(Report::id, Types.STRING)
                  .connect(
                      Neighbours.of(reports, plan.memory(), plan.pace())
                          .keyBy(Placement::key, Types.STRING))
                  .process(
                      new Placing<>(Forms.REPORT, report -> report),
                      new Typed<>(Forms.MOVED_REPORT))
                  .name("into neighbourhoods")
                  .uid("into neighbourhoods");
        };
    return moves
        .keyBy(Move::place, Types.STRING)
        .process(new Divide(plan.division(), plan.pace()), new Typed<>(Forms.PLACEMENT))
        .name("divide")
        .uid("divide");
  }

  private static Move<Report> together(Report report) {
    return new Move<>("all", report.id(), 0, Move.Kind.COMES, Placement.OPEN, report);
  }

  private static DataStream<Edition> editions(
      DataStream<Report> reports, DataStream<Placement> stories, StreamPlan plan) {
    String version = SharedEngine.provider(plan.engine()).version();
    return reports
        .keyBy(report -> AnalysisJson.key(version, report), Types.STRING)
        .process(new Analyse(plan.engine()), new Typed<>(Forms.ANALYSED))
        .name("analyse")
        .uid("analyse")
        .keyBy(analysed -> analysed.report().id(), Types.STRING)
        .connect(stories.keyBy(Placement::key, Types.STRING))
        .process(new Placing<>(Forms.ANALYSED, Analysed::report), new Typed<>(Forms.MOVED_ANALYSED))
        .name("into stories")
        .uid("into stories")
        .keyBy(Move::place, Types.STRING)
        .process(new Fold(plan.engine(), plan.pace()), new Typed<>(Forms.EDITION))
        .name("fold")
        .uid("fold");
  }

  /// Reports go on, what gave none or comes too late goes to press as it is.
  private static final class Sorting extends ProcessFunction<Taken, Report> {
    private static final long serialVersionUID = 1;

    private final Admission admission;

    Sorting(Admission admission) {
      this.admission = admission;
    }

    @Override
    public void processElement(Taken taken, Context context, Collector<Report> out) {
      switch (taken) {
        case Taken.Read(Report report) ->
            admission
                .refusal(report, context.timerService().currentWatermark())
                .ifPresentOrElse(why -> context.output(REFUSED, why), () -> out.collect(report));
        case Taken.Refused(Edition.Refused why) -> context.output(REFUSED, why);
      }
    }
  }
}
