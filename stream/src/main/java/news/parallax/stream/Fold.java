package news.parallax.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.correction.Corrections;
import news.parallax.report.Report;
import news.parallax.stream.form.Analysed;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Packed;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Pace;
import news.parallax.write.JsonWriter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Folds the reports of a story into its account, by the fold of the core. One account is made for
/// all reports that came or left since the last.
final class Fold extends KeyedProcessFunction<String, Move<Analysed>, Edition> {
  private static final long serialVersionUID = 1;

  private final String engine;
  private final Pace pace;
  private transient MapState<String, Move<Analysed>> members;
  private transient ValueState<Boolean> stale;
  private transient ValueState<Boolean> told;
  private transient ValueState<Long> closes;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Fold(String engine, Pace pace) {
    this.engine = engine;
    this.pace = pace;
  }

  @Override
  public void open(OpenContext context) {
    members =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "members", Types.STRING, new Typed<>(Forms.MOVED_ANALYSED)));
    stale = getRuntimeContext().getState(new ValueStateDescriptor<>("stale", Types.BOOLEAN));
    told = getRuntimeContext().getState(new ValueStateDescriptor<>("told", Types.BOOLEAN));
    closes = getRuntimeContext().getState(new ValueStateDescriptor<>("closes", Types.LONG));
  }

  @Override
  public void processElement(Move<Analysed> move, Context context, Collector<Edition> out)
      throws Exception {
    switch (move.kind()) {
      case COMES -> {
        members.put(move.key(), move);
        stale.update(true);
      }
      case LEAVES -> {
        members.remove(move.key());
        stale.update(true);
      }
      case SETTLES -> {
        closes.update(move.settles());
        context.timerService().registerEventTimeTimer(move.settles());
      }
    }
    pace.wake(context.timerService());
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Edition> out)
      throws Exception {
    if (Boolean.TRUE.equals(stale.value())) {
      tell(context.getCurrentKey(), out);
      stale.clear();
    }
    Long end = closes.value();
    if (end != null && context.timeDomain() == TimeDomain.EVENT_TIME && end <= timestamp) {
      members.clear();
      told.clear();
      closes.clear();
    }
    if (members.isEmpty()) {
      pace.rest(context.timerService());
    }
  }

  private void tell(String story, Collector<Edition> out) throws Exception {
    Map<String, Analysed> byKey = new HashMap<>();
    for (Move<Analysed> member : members.values()) {
      Analysed arrival = member.arrival();
      if (arrival != null) {
        byKey.put(member.key(), arrival);
      }
    }
    if (byKey.isEmpty()) {
      if (Boolean.TRUE.equals(told.value())) {
        out.collect(new Edition.Retired(story));
        told.clear();
      }
      return;
    }
    out.collect(edition(story, byKey));
    told.update(true);
  }

  private Edition edition(String story, Map<String, Analysed> byKey) {
    String version = SharedEngine.provider(engine).version();
    List<Report> reports =
        byKey.values().stream().map(Analysed::report).sorted(Report.BY_NAME).toList();
    try (Parallax parallax = new Parallax(new KeptAnalyses(version, byKey), 1)) {
      Account account = parallax.account(story, reports, Corrections.NONE);
      List<Report> numbered = new ArrayList<>();
      reports.forEach(report -> numbered.add(report.numbered("r" + (numbered.size() + 1))));
      return new Edition.Told(
          story, version, numbered, Packed.of(new JsonWriter(false).write(account)));
    } catch (RuntimeException | StackOverflowError e) {
      return new Edition.Refused(
          story,
          "making its account failed (%s)".formatted(e),
          "This is a fault of the program: please report it with the reports of the story.");
    }
  }
}
