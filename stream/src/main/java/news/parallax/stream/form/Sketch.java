package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/// What a report asks the buckets, before its day is over.
///
/// @param source of the report
/// @param day of its publication in days since 1970, [Long#MAX_VALUE] when unknown
/// @param asks at least one
public record Sketch(String source, long day, List<Ask> asks) {
  /// The order of [news.parallax.stream.time.Days#FIRST].
  public static final Comparator<Sketch> FIRST =
      Comparator.comparingLong(Sketch::day).thenComparing(Sketch::source);

  public Sketch {
    asks = List.copyOf(asks);
  }

  /// How it is written.
  public record Written() implements Form<Sketch> {
    private static final Form<Ask> ASK = new Ask.Written();

    @Override
    public Class<Sketch> type() {
      return Sketch.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Sketch value, DataOutput out) throws IOException {
      Parts.text(value.source, out);
      out.writeLong(value.day);
      Parts.list(value.asks, ASK, out);
    }

    @Override
    public Sketch read(int version, DataInput in) throws IOException {
      return new Sketch(Parts.text(in), in.readLong(), Parts.list(ASK, in));
    }
  }
}
