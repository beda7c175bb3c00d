package news.parallax.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.Report;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Divides the reports of a neighbourhood into stories, all of them again whenever some have come
/// or left: the stories are a function of the reports that are there, not of the order in which
/// they came. A report that comes late can join, part and rename stories; what moves is told.
final class Divide extends KeyedProcessFunction<String, Move<Report>, Placement> {
  private static final long serialVersionUID = 1;

  private final Pace pace;
  private transient MapState<String, Move<Report>> members;
  private transient MapState<String, String> stories;
  private transient MapState<String, Boolean> settled;
  private transient ValueState<Boolean> stale;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Divide(Pace pace) {
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
    settled =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("settled", Types.STRING, Types.BOOLEAN));
    stale = getRuntimeContext().getState(new ValueStateDescriptor<>("stale", Types.BOOLEAN));
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
        if (before == null || before.turn() < move.turn() || isBefore(move, before)) {
          members.put(move.key(), move);
          stale.update(true);
        }
      }
      case LEAVES -> {
        members.remove(move.key());
        stories.remove(move.key());
        settled.remove(move.key());
        stale.update(true);
      }
      case SETTLES -> {
        settled.put(move.key(), true);
        context
            .timerService()
            .registerEventTimeTimer(context.timerService().currentWatermark() + 1);
      }
    }
    pace.wake(context.timerService());
  }

  /// Of the same report under several paths the first in the alphabet counts.
  private static boolean isBefore(Move<Report> move, Move<Report> other) {
    Report report = move.arrival();
    Report known = other.arrival();
    return report != null && known != null && report.source().compareTo(known.source()) < 0;
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Placement> out)
      throws Exception {
    List<Report> reports = new ArrayList<>();
    Map<String, Integer> turns = new TreeMap<>();
    for (Move<Report> member : members.values()) {
      Report report = member.arrival();
      if (report != null) {
        reports.add(report);
        turns.put(member.key(), member.turn());
      }
    }
    if (Boolean.TRUE.equals(stale.value())) {
      divide(reports, turns, out);
      stale.clear();
    }
    boolean isSettled = true;
    for (String key : turns.keySet()) {
      isSettled &= settled.contains(key);
    }
    if (isSettled) {
      turns.forEach((key, turn) -> out.collect(Placement.settled(key, turn)));
      members.clear();
      stories.clear();
      settled.clear();
    }
  }

  private void divide(List<Report> reports, Map<String, Integer> turns, Collector<Placement> out)
      throws Exception {
    for (Story story : Stories.of(reports)) {
      for (Report report : story.reports()) {
        String key = report.id();
        if (!story.id().equals(stories.get(key))) {
          stories.put(key, story.id());
          out.collect(new Placement(key, story.id(), turns.getOrDefault(key, 0)));
        }
      }
    }
  }
}
