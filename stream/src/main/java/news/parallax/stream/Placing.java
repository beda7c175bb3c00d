package news.parallax.stream;

import java.io.Serializable;
import news.parallax.report.Report;
import news.parallax.stream.form.Form;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Days;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/// Takes each report to its place, and from one place to another when that changes. Report and
/// placement meet here in whatever order they come; a report that comes twice is one.
final class Placing<T> extends KeyedCoProcessFunction<String, T, Placement, Move<T>> {
  private static final long serialVersionUID = 1;

  private final Form<T> form;
  private final Reported<T> reported;
  private transient ValueState<T> content;
  private transient ValueState<Placement> placement;

  /// Tells the report in a value.
  interface Reported<T> extends Serializable {
    Report of(T value);
  }

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Placing(Form<T> form, Reported<T> reported) {
    this.form = form;
    this.reported = reported;
  }

  @Override
  public void open(OpenContext context) {
    content = getRuntimeContext().getState(new ValueStateDescriptor<>("report", new Typed<>(form)));
    placement =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("placement", new Typed<>(Forms.PLACEMENT)));
  }

  @Override
  public void processElement1(T value, Context context, Collector<Move<T>> out) throws Exception {
    T before = content.value();
    if (before != null && Days.FIRST.compare(reported.of(value), reported.of(before)) >= 0) {
      return;
    }
    content.update(value);
    Placement at = placement.value();
    if (at != null) {
      out.collect(Move.of(at, Move.Kind.COMES, value));
    }
  }

  @Override
  public void processElement2(Placement next, Context context, Collector<Move<T>> out)
      throws Exception {
    Placement before = placement.value();
    if (before != null && before.turn() > next.turn()) {
      return;
    }
    placement.update(next);
    if (next.isSettled()) {
      context.timerService().registerEventTimeTimer(next.settles());
    }
    T value = content.value();
    if (value == null || before != null && before.place().equals(next.place())) {
      return;
    }
    if (before != null) {
      out.collect(Move.of(before, Move.Kind.LEAVES, null));
    }
    out.collect(Move.of(next, Move.Kind.COMES, value));
  }

  /// By the time at which a report settles it has come, under every path under which it comes.
  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Move<T>> out)
      throws Exception {
    Placement at = placement.value();
    if (at == null || at.settles() > timestamp) {
      return;
    }
    if (content.value() != null) {
      out.collect(Move.of(at, Move.Kind.SETTLES, null));
    }
    content.clear();
    placement.clear();
  }
}
