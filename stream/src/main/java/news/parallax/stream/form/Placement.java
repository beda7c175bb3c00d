package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Where a report belongs.
///
/// @param key of the report
/// @param place a neighbourhood or a story
/// @param turn of two placements that overtake each other the one with the higher turn counts; of
///     the same turn, the one that comes later
/// @param settles event time from which the report stays there for good: by then all others of
///     that place are there, too; [#OPEN] while it may still move
public record Placement(String key, String place, int turn, long settles) {
  /// For ever open.
  public static final long OPEN = Long.MAX_VALUE;

  public boolean isSettled() {
    return settles != OPEN;
  }

  /// How it is written.
  public record Written() implements Form<Placement> {
    @Override
    public Class<Placement> type() {
      return Placement.class;
    }

    @Override
    public int version() {
      return 2;
    }

    @Override
    public void write(Placement value, DataOutput out) throws IOException {
      Parts.text(value.key, out);
      Parts.text(value.place, out);
      out.writeInt(value.turn);
      out.writeLong(value.settles);
    }

    /// Form 1 had no end, and was offered only where nothing has one.
    @Override
    public Placement read(int version, DataInput in) throws IOException {
      return new Placement(
          Parts.text(in), Parts.text(in), in.readInt(), version == 1 ? OPEN : in.readLong());
    }
  }
}
