package news.parallax.stream.bucket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Group;
import news.parallax.stream.form.Link;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Joins neighbours of neighbours (union of the smaller into the larger: Tarjan 1975, "Efficiency
/// of a good but not linear set union algorithm", JACM 22). It knows keys alone, and is the one
/// stage that runs on one thread. A neighbourhood to which nothing has come for as long as is
/// kept is settled and forgotten.
final class Neighbourhoods extends KeyedProcessFunction<Boolean, Link, Placement> {
  private static final long serialVersionUID = 1;

  private final long keptDays;
  private transient MapState<String, Placement> seats;
  private transient MapState<String, Group> groups;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Neighbourhoods(long keptDays) {
    this.keptDays = keptDays;
  }

  @Override
  public void open(OpenContext context) {
    seats =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("seats", Types.STRING, new Typed<>(Forms.PLACEMENT)));
    groups =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("groups", Types.STRING, new Typed<>(Forms.GROUP)));
  }

  @Override
  public void processElement(Link link, Context context, Collector<Placement> out)
      throws Exception {
    seat(link.key(), out);
    for (String other : link.others()) {
      seat(other, out);
      join(place(link.key()), place(other), out);
    }
    if (link.day() != Days.UNKNOWN) {
      String place = place(link.key());
      Group group = group(place);
      groups.put(place, new Group(group.members(), Math.max(group.last(), link.day())));
      context.timerService().registerEventTimeTimer(forgotten(link.day()));
    }
  }

  private long forgotten(long day) {
    return Days.end(day) + keptDays * Days.MILLIS;
  }

  private void seat(String key, Collector<Placement> out) throws Exception {
    if (!seats.contains(key)) {
      Placement alone = new Placement(key, key, 0);
      seats.put(key, alone);
      groups.put(key, new Group(List.of(key), Long.MIN_VALUE));
      out.collect(alone);
    }
  }

  private void join(String left, String right, Collector<Placement> out) throws Exception {
    if (left.equals(right)) {
      return;
    }
    Group a = group(left);
    Group b = group(right);
    boolean isLeftLarger = a.members().size() >= b.members().size();
    String home = isLeftLarger ? left : right;
    Group moved = isLeftLarger ? b : a;
    List<String> members = new ArrayList<>((isLeftLarger ? a : b).members());
    for (String key : moved.members()) {
      Placement next = new Placement(key, home, seats.get(key).turn() + 1);
      seats.put(key, next);
      members.add(key);
      out.collect(next);
    }
    groups.remove(isLeftLarger ? right : left);
    groups.put(home, new Group(members, Math.max(a.last(), b.last())));
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Placement> out)
      throws Exception {
    List<String> over = new ArrayList<>();
    for (Map.Entry<String, Group> entry : groups.entries()) {
      long last = entry.getValue().last();
      if (last != Long.MIN_VALUE && forgotten(last) <= timestamp) {
        over.add(entry.getKey());
      }
    }
    for (String place : over) {
      for (String key : group(place).members()) {
        out.collect(Placement.settled(key, seats.get(key).turn()));
        seats.remove(key);
      }
      groups.remove(place);
    }
  }

  private String place(String key) throws Exception {
    return seats.get(key).place();
  }

  private Group group(String place) throws Exception {
    return groups.get(place);
  }
}
