package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A report comes to a place, leaves it, or stays there for good.
///
/// @param place a neighbourhood or a story
/// @param key of the report
/// @param turn how often the report had moved before
/// @param settles as [Placement#settles] says
/// @param arrival the report, null when it does not come
public record Move<T>(
    String place, String key, int turn, Kind kind, long settles, @Nullable T arrival) {
  /// @param arrival null when it does not come
  public static <T> Move<T> of(Placement at, Kind kind, @Nullable T arrival) {
    return new Move<>(at.place(), at.key(), at.turn(), kind, at.settles(), arrival);
  }

  /// What happens.
  public enum Kind {
    COMES,
    LEAVES,
    /// From the time that is told on nothing will move it any more, and its state can go.
    SETTLES
  }

  /// How it is written.
  ///
  /// @param form of what arrives
  public record Written<T>(Form<T> form) implements Form<Move<T>> {
    @Override
    @SuppressWarnings("unchecked") // A class has no type parameters.
    public Class<Move<T>> type() {
      return (Class<Move<T>>) (Class<?>) Move.class;
    }

    @Override
    public int version() {
      return 2;
    }

    @Override
    public void write(Move<T> value, DataOutput out) throws IOException {
      Parts.text(value.place, out);
      Parts.text(value.key, out);
      out.writeInt(value.turn);
      out.writeByte(value.kind.ordinal());
      out.writeLong(value.settles);
      out.writeByte(value.arrival == null ? 0 : form.version());
      if (value.arrival != null) {
        form.write(value.arrival, out);
      }
    }

    @Override
    public Move<T> read(int version, DataInput in) throws IOException {
      String place = Parts.text(in);
      String key = Parts.text(in);
      int turn = in.readInt();
      Kind kind = Kind.values()[in.readUnsignedByte()];
      long settles = version == 1 ? Placement.OPEN : in.readLong();
      int inner = in.readUnsignedByte();
      return new Move<>(place, key, turn, kind, settles, inner == 0 ? null : form.read(inner, in));
    }
  }
}
