package news.parallax.stream;

import java.io.Serializable;
import news.parallax.report.Report;
import news.parallax.stream.form.Form;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

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
    if (before != null && !isBefore(reported.of(value), reported.of(before))) {
      return;
    }
    content.update(value);
    Placement at = placement.value();
    if (at != null) {
      out.collect(new Move<>(at.place(), at.key(), at.turn(), Move.Kind.COMES, value));
    }
  }

  /// Of the same report under several paths the first in the alphabet is kept, whichever came
  /// first.
  private static boolean isBefore(Report report, Report other) {
    return report.source().compareTo(other.source()) < 0;
  }

  @Override
  public void processElement2(Placement next, Context context, Collector<Move<T>> out)
      throws Exception {
    Placement before = placement.value();
    if (before != null && before.turn() > next.turn()) {
      return;
    }
    T value = content.value();
    if (next.isSettled()) {
      if (before != null && value != null) {
        out.collect(move(before, Move.Kind.SETTLES, null));
      }
      content.clear();
      placement.clear();
      return;
    }
    placement.update(next);
    if (value == null || before != null && before.place().equals(next.place())) {
      return;
    }
    if (before != null) {
      out.collect(move(before, Move.Kind.LEAVES, null));
    }
    out.collect(move(next, Move.Kind.COMES, value));
  }

  private Move<T> move(Placement at, Move.Kind kind, @Nullable T value) {
    return new Move<>(at.place(), at.key(), at.turn(), kind, value);
  }
}
