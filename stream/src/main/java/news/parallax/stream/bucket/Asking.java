package news.parallax.stream.bucket;

import news.parallax.report.Report;
import news.parallax.stream.form.Ask;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Sketch;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Days;
import news.parallax.stream.time.Memory;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Asks for each report once, however often it comes: when its day is over, so that of several
/// paths under which it came always the same one asks.
final class Asking extends KeyedProcessFunction<String, Report, Ask> {
  private static final long serialVersionUID = 1;

  private final Memory memory;
  private transient ValueState<Sketch> waiting;
  private transient ValueState<Long> askedUntil;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Asking(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void open(OpenContext context) {
    waiting =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("waiting", new Typed<>(Forms.SKETCH)));
    askedUntil = getRuntimeContext().getState(new ValueStateDescriptor<>("asked", Types.LONG));
  }

  @Override
  public void processElement(Report report, Context context, Collector<Ask> out) throws Exception {
    if (askedUntil.value() != null) {
      return;
    }
    Sketch sketch = Buckets.of(report);
    Sketch known = waiting.value();
    if (known == null || Sketch.FIRST.compare(sketch, known) < 0) {
      waiting.update(sketch);
      long over = Math.max(Days.end(sketch.day()), context.timerService().currentWatermark() + 1);
      context.timerService().registerEventTimeTimer(over);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Ask> out) throws Exception {
    Sketch sketch = waiting.value();
    Long until = askedUntil.value();
    if (sketch != null) {
      sketch.asks().forEach(out::collect);
      waiting.clear();
      long forgotten = memory.forgotten(sketch.day());
      askedUntil.update(forgotten);
      context.timerService().registerEventTimeTimer(forgotten);
    } else if (until != null && until <= timestamp) {
      askedUntil.clear();
    }
  }
}
