package news.parallax.stream.bucket;

import news.parallax.report.Report;
import news.parallax.stream.form.Answer;
import news.parallax.stream.form.Ask;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Link;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Memory;
import news.parallax.stream.time.Pace;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;

/// The stages that find neighbourhoods.
public final class Neighbours {
  private Neighbours() {}

  /// In which neighbourhood each report is: told when it is closed, and before, whenever that
  /// changes, when there is a pace.
  ///
  /// @param reports with watermarks in days of publication; none is so late that the memory of its
  ///     day has gone
  public static DataStream<Placement> of(DataStream<Report> reports, Memory memory, Pace pace) {
    DataStream<Ask> asks =
        reports
            .keyBy(Report::id, Types.STRING)
            .process(new Asking(memory), new Typed<>(Forms.ASK))
            .name("names and passages")
            .uid("names and passages");
    DataStream<Answer> answers =
        asks.keyBy(Ask::bucket, Types.LONG)
            .process(new Bucket(memory), new Typed<>(Forms.ANSWER))
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
        .process(new Neighbourhoods(memory, pace), new Typed<>(Forms.PLACEMENT))
        .setParallelism(1)
        .name("neighbourhoods")
        .uid("neighbourhoods");
  }
}
