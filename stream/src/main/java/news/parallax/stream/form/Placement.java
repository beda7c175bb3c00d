package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Where a report belongs.
///
/// @param key of the report
/// @param place a neighbourhood or a story; empty when the report stays where it is for good
/// @param turn of two placements that overtake each other the one with the higher turn counts; of
///     the same turn, the one that comes later
public record Placement(String key, String place, int turn) {
  /// The report stays where it is.
  public static Placement settled(String key, int turn) {
    return new Placement(key, "", turn);
  }

  public boolean isSettled() {
    return place.isEmpty();
  }

  /// How it is written.
  public record Written() implements Form<Placement> {
    @Override
    public Class<Placement> type() {
      return Placement.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Placement value, DataOutput out) throws IOException {
      Parts.text(value.key, out);
      Parts.text(value.place, out);
      out.writeInt(value.turn);
    }

    @Override
    public Placement read(int version, DataInput in) throws IOException {
      return new Placement(Parts.text(in), Parts.text(in), in.readInt());
    }
  }
}
