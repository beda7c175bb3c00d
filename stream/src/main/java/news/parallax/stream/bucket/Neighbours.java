package news.parallax.stream.bucket;

import java.time.Duration;
import news.parallax.report.Report;
import news.parallax.stream.form.Answer;
import news.parallax.stream.form.Ask;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Link;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// The stages that find neighbourhoods.
public final class Neighbours {
  private Neighbours() {}

  /// In which neighbourhood each report is, told again when that changes.
  ///
  /// @param reports with watermarks in days of publication
  /// @param keptDays how many days after the last report a neighbourhood is remembered, at least 1
  public static DataStream<Placement> of(DataStream<Report> reports, long keptDays) {
    DataStream<Ask> asks =
        reports
            .keyBy(Report::id, Types.STRING)
            .process(new Asking(keptDays), new Typed<>(Forms.ASK))
            .name("names and passages")
            .uid("names and passages");
    DataStream<Answer> answers =
        asks.keyBy(Ask::bucket, Types.LONG)
            .process(new Bucket(keptDays), new Typed<>(Forms.ANSWER))
            .name("buckets")
            .uid("buckets");
    DataStream<Link> links =
        answers
            .keyBy(Answer::key, Types.STRING)
            .process(new Candidates(), new Typed<>(Forms.LINK))
            .name("candidates")
            .uid("candidates");
    return links
        .keyBy(link -> true, Types.BOOLEAN)
        .process(new Neighbourhoods(keptDays), new Typed<>(Forms.PLACEMENT))
        .setParallelism(1)
        .name("neighbourhoods")
        .uid("neighbourhoods");
  }

  /// Asks for each report once, however often it comes.
  private static final class Asking extends KeyedProcessFunction<String, Report, Ask> {
    private static final long serialVersionUID = 1;

    private final long keptDays;
    private transient ValueState<Boolean> asked;

    @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
    Asking(long keptDays) {
      this.keptDays = keptDays;
    }

    @Override
    public void open(OpenContext context) {
      ValueStateDescriptor<Boolean> descriptor = new ValueStateDescriptor<>("asked", Types.BOOLEAN);
      descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(keptDays)).build());
      asked = getRuntimeContext().getState(descriptor);
    }

    @Override
    public void processElement(Report report, Context context, Collector<Ask> out)
        throws Exception {
      if (asked.value() == null) {
        asked.update(true);
        Buckets.of(report).forEach(out::collect);
      }
    }
  }
}
