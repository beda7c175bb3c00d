package news.parallax.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.Report;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Pace;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Divides the reports of a neighbourhood into stories, all of them again whenever some have come
/// or left: the stories are a function of the reports that are there, not of the order in which
/// they came. A report that comes late can join, part and rename stories; what moves is told. When
/// the neighbourhood is closed, the last division is for good.
final class Divide extends KeyedProcessFunction<String, Move<Report>, Placement> {
  private static final long serialVersionUID = 1;

  private final StreamPlan.Division division;
  private final Pace pace;
  private transient MapState<String, Move<Report>> members;
  private transient MapState<String, String> stories;
  private transient ValueState<Boolean> stale;
  private transient ValueState<Long> closes;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Divide(StreamPlan.Division division, Pace pace) {
    this.division = division;
    this.pace = pace;
  }

  @Override
  public void open(OpenContext context) {
    members =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("members", Types.STRING, new Typed<>(Forms.MOVED_REPORT)));
    stories =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("stories", Types.STRING, Types.STRING));
    stale = getRuntimeContext().getState(new ValueStateDescriptor<>("stale", Types.BOOLEAN));
    closes = getRuntimeContext().getState(new ValueStateDescriptor<>("closes", Types.LONG));
  }

  @Override
  public void processElement(Move<Report> move, Context context, Collector<Placement> out)
      throws Exception {
    Move<Report> before = members.get(move.key());
    if (before != null && before.turn() > move.turn()) {
      return;
    }
    switch (move.kind()) {
      case COMES -> {
        members.put(move.key(), move);
        stale.update(true);
      }
      case LEAVES -> {
        members.remove(move.key());
        stories.remove(move.key());
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
  public void onTimer(long timestamp, OnTimerContext context, Collector<Placement> out)
      throws Exception {
    Long end = closes.value();
    if (end != null && context.timeDomain() == TimeDomain.EVENT_TIME && end <= timestamp) {
      divide(end, out);
      members.clear();
      stories.clear();
      closes.clear();
      stale.clear();
    } else if (Boolean.TRUE.equals(stale.value())) {
      divide(Placement.OPEN, out);
      stale.clear();
    }
    if (members.isEmpty()) {
      pace.rest(context.timerService());
    }
  }

  /// @param settles as [Placement#settles] says; while it is open, only what moved is told
  private void divide(long settles, Collector<Placement> out) throws Exception {
    List<Report> reports = new ArrayList<>();
    Map<String, Integer> turns = new HashMap<>();
    for (Move<Report> member : members.values()) {
      Report report = member.arrival();
      if (report != null) {
        reports.add(report);
        turns.put(member.key(), member.turn());
      }
    }
    for (Story story : Stories.of(reports)) {
      String name = division.name(story);
      for (Report report : story.reports()) {
        String key = report.id();
        if (settles != Placement.OPEN || !name.equals(stories.get(key))) {
          stories.put(key, name);
          out.collect(new Placement(key, name, turns.getOrDefault(key, 0), settles));
        }
      }
    }
  }
}
