package news.parallax.stream.bucket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.stream.form.Answer;
import news.parallax.stream.form.Ask;
import news.parallax.stream.form.Earlier;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Days;
import news.parallax.stream.time.Memory;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// One bucket: holds the reports that were in it last, and tells each that comes who they are. A
/// day is worked on when it is over, its reports in a fixed order. None is told of a report that is
/// older than is remembered, whether that is still held or not.
final class Bucket extends KeyedProcessFunction<Long, Ask, Answer> {
  private static final long serialVersionUID = 1;

  /// How many reports a bucket tells of: neighbours of neighbours are found anyway.
  private static final int TOLD = 6;

  /// What it weighs to share a passage, a name that few reports hold, and one that many hold.
  static final int PASSAGE = 3;

  private static final int RARE = 2;
  static final int COMMON = 1;

  /// Up to so many reports hold a name that is rare. From so many on a name says nothing, and a
  /// passage is no copy but what stands under every article. Both are guesses.
  private static final int FEW = 40;

  private static final int CROWD = 200;

  private static final Comparator<Ask> IN_ORDER =
      Comparator.comparingLong(Ask::day).thenComparing(Ask::key);

  private final Memory memory;
  private transient ListState<Ask> waiting;
  private transient ListState<Ask> last;
  private transient ValueState<Integer> count;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Bucket(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void open(OpenContext context) {
    waiting =
        getRuntimeContext()
            .getListState(new ListStateDescriptor<>("waiting", new Typed<>(Forms.ASK)));
    last =
        getRuntimeContext().getListState(new ListStateDescriptor<>("last", new Typed<>(Forms.ASK)));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.INT));
  }

  @Override
  public void processElement(Ask ask, Context context, Collector<Answer> out) throws Exception {
    waiting.add(ask);
    long over = Math.max(Days.end(ask.day()), context.timerService().currentWatermark() + 1);
    context.timerService().registerEventTimeTimer(over);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Answer> out)
      throws Exception {
    List<Ask> now = new ArrayList<>();
    List<Ask> later = new ArrayList<>();
    for (Ask ask : waiting.get()) {
      (Days.end(ask.day()) <= timestamp ? now : later).add(ask);
    }
    List<Ask> before = new ArrayList<>();
    last.get().forEach(before::add);
    if (now.isEmpty()) {
      if (before.stream().allMatch(ask -> memory.forgotten(ask.day()) <= timestamp)) {
        last.clear();
        count.clear();
      }
      return;
    }
    now.sort(IN_ORDER);
    for (Ask ask : now) {
      answer(ask, before, out);
    }
    waiting.update(later);
    last.update(before);
    context.timerService().registerEventTimeTimer(memory.forgotten(now.getLast().day()));
  }

  /// @param before changed: the report is among them afterwards
  private void answer(Ask ask, List<Ask> before, Collector<Answer> out) throws Exception {
    Integer counted = count.value();
    List<Earlier> others =
        before.stream()
            .filter(other -> memory.reaches(ask.day(), other.day()))
            .map(other -> new Earlier(other.key(), other.day()))
            .toList();
    int all = counted == null || others.isEmpty() ? 0 : counted;
    int weight = all >= CROWD ? 0 : ask.passage() ? PASSAGE : all < FEW ? RARE : COMMON;
    out.collect(
        new Answer(ask.key(), ask.day(), ask.asked(), weight, weight == 0 ? List.of() : others));
    count.update(all + 1);
    before.add(ask);
    if (before.size() > TOLD) {
      before.removeFirst();
    }
  }
}
