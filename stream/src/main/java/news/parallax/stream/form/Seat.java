package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Where a report sits among neighbours of neighbours. A neighbourhood is a tree that leads to the
/// report that stands for it, and a ring that leads through all of its reports.
///
/// @param parent the next report towards the one that stands for all, that one itself at the top
/// @param next the next report in the ring, itself when it is alone
/// @param sameDay the report of the same day that was seated before it, empty when it was the first
/// @param size how many reports the neighbourhood has, as the one that stands for it knows
/// @param last the latest day of publication in the neighbourhood, in days since 1970, as the one
///     that stands for it knows
/// @param turn how often it was told where the report is
public record Seat(String parent, String next, String sameDay, int size, long last, int turn) {
  /// A report alone.
  public static Seat alone(String key, String sameDay, long day) {
    return new Seat(key, key, sameDay, 1, day, 0);
  }

  public Seat under(String home, String neighbour) {
    return new Seat(home, neighbour, sameDay, size, last, turn);
  }

  /// With another neighbourhood in its own.
  public Seat over(Seat moved, String neighbour) {
    return new Seat(
        parent, neighbour, sameDay, size + moved.size, Math.max(last, moved.last), turn);
  }

  public Seat until(long day) {
    return new Seat(parent, next, sameDay, size, Math.max(last, day), turn);
  }

  public Seat told() {
    return new Seat(parent, next, sameDay, size, last, turn + 1);
  }

  /// How it is written.
  public record Written() implements Form<Seat> {
    @Override
    public Class<Seat> type() {
      return Seat.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Seat value, DataOutput out) throws IOException {
      Parts.text(value.parent, out);
      Parts.text(value.next, out);
      Parts.text(value.sameDay, out);
      out.writeInt(value.size);
      out.writeLong(value.last);
      out.writeInt(value.turn);
    }

    @Override
    public Seat read(int version, DataInput in) throws IOException {
      return new Seat(
          Parts.text(in),
          Parts.text(in),
          Parts.text(in),
          in.readInt(),
          in.readLong(),
          in.readInt());
    }
  }
}
