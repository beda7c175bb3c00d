package news.parallax.stream.bucket;

import java.util.ArrayList;
import java.util.List;
import news.parallax.stream.form.Earlier;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Link;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Seat;
import news.parallax.stream.form.Typed;
import news.parallax.stream.time.Memory;
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

/// Joins neighbours of neighbours (union of the smaller into the larger: Tarjan 1975, "Efficiency
/// of a good but not linear set union algorithm", JACM 22). It knows keys alone, and is the one
/// stage that runs on one thread. A neighbourhood is closed at the event time at which no report
/// that is not late can come to it, all of its reports at once.
final class Neighbourhoods extends KeyedProcessFunction<Boolean, Link, Placement> {
  private static final long serialVersionUID = 1;

  private final Memory memory;
  private final Pace pace;
  private transient MapState<String, Seat> seats;
  private transient MapState<Long, String> lastOfDay;
  private transient MapState<String, Boolean> untold;
  private transient ValueState<Long> closed;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Neighbourhoods(Memory memory, Pace pace) {
    this.memory = memory;
    this.pace = pace;
  }

  @Override
  public void open(OpenContext context) {
    seats =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("seats", Types.STRING, new Typed<>(Forms.SEAT)));
    lastOfDay =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("days", Types.LONG, Types.STRING));
    untold =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("untold", Types.STRING, Types.BOOLEAN));
    closed = getRuntimeContext().getState(new ValueStateDescriptor<>("closed", Types.LONG));
  }

  @Override
  public void processElement(Link link, Context context, Collector<Placement> out)
      throws Exception {
    seat(link.key(), link.day(), context);
    for (Earlier other : link.others()) {
      if (seats.contains(other.key()) || !isClosed(other)) {
        seat(other.key(), other.day(), context);
        join(top(link.key()), top(other.key()));
      }
    }
    pace.tick(context.timerService());
  }

  /// A report that is late can find one that is gone.
  private boolean isClosed(Earlier other) throws Exception {
    Long until = closed.value();
    return until != null && memory.forgotten(other.day()) <= until;
  }

  private void seat(String key, long day, Context context) throws Exception {
    if (seats.contains(key)) {
      return;
    }
    String sameDay = lastOfDay.get(day);
    seats.put(key, Seat.alone(key, sameDay == null ? "" : sameDay, day));
    lastOfDay.put(day, key);
    tell(key);
    context.timerService().registerEventTimeTimer(memory.forgotten(day));
  }

  private void tell(String key) throws Exception {
    if (pace.isLive()) {
      untold.put(key, true);
    }
  }

  /// The report that stands for a neighbourhood.
  private String top(String key) throws Exception {
    String at = key;
    for (String parent = seats.get(at).parent(); !parent.equals(at); ) {
      at = parent;
      parent = seats.get(at).parent();
    }
    return at;
  }

  private void join(String left, String right) throws Exception {
    if (left.equals(right)) {
      return;
    }
    boolean isLeftLarger = seats.get(left).size() >= seats.get(right).size();
    String home = isLeftLarger ? left : right;
    String moved = isLeftLarger ? right : left;
    if (pace.isLive()) {
      for (String key : ring(moved)) {
        tell(key);
      }
    }
    Seat of = seats.get(home);
    Seat from = seats.get(moved);
    seats.put(home, of.over(from, from.next()));
    seats.put(moved, from.under(home, of.next()));
  }

  private List<String> ring(String key) throws Exception {
    List<String> ring = new ArrayList<>();
    String at = key;
    do {
      ring.add(at);
      at = seats.get(at).next();
    } while (!at.equals(key));
    return ring;
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Placement> out)
      throws Exception {
    if (context.timeDomain() == TimeDomain.EVENT_TIME) {
      close(timestamp, out);
    } else {
      tellMoved(out);
    }
  }

  private void tellMoved(Collector<Placement> out) throws Exception {
    for (String key : untold.keys()) {
      Seat seat = seats.get(key).told();
      seats.put(key, seat);
      out.collect(new Placement(key, top(key), seat.turn(), Placement.OPEN));
    }
    untold.clear();
  }

  private void close(long timestamp, Collector<Placement> out) throws Exception {
    List<Long> over = new ArrayList<>();
    for (Long day : lastOfDay.keys()) {
      if (memory.forgotten(day) <= timestamp) {
        over.add(day);
      }
    }
    List<String> keys = new ArrayList<>();
    for (Long day : over) {
      addAllOf(day, keys);
      lastOfDay.remove(day);
    }
    for (String key : keys) {
      if (seats.contains(key)) {
        String top = top(key);
        if (memory.forgotten(seats.get(top).last()) <= timestamp) {
          close(top, timestamp, out);
        }
      }
    }
    closed.update(timestamp);
  }

  /// Those seated for a day are all still there: a neighbourhood outlives each of its days.
  private void addAllOf(Long day, List<String> keys) throws Exception {
    for (String key = lastOfDay.get(day); !key.isEmpty(); key = seats.get(key).sameDay()) {
      keys.add(key);
    }
  }

  private void close(String top, long timestamp, Collector<Placement> out) throws Exception {
    List<String> ring = ring(top);
    for (String key : ring) {
      out.collect(new Placement(key, top, seats.get(key).turn() + 1, timestamp));
    }
    for (String key : ring) {
      seats.remove(key);
      untold.remove(key);
    }
  }
}
