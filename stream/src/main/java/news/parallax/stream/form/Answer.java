package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// What a bucket tells a report that asked: who was there just before it.
///
/// @param key of the report that asked
/// @param day of its publication, as it asked
/// @param asked how many buckets it asked
/// @param weight how much it says to be in the bucket, 0 nothing
/// @param others the reports before it, the nearest last
public record Answer(String key, long day, int asked, int weight, List<Earlier> others) {
  public Answer {
    others = List.copyOf(others);
  }

  /// How it is written.
  public record Written() implements Form<Answer> {
    @Override
    public Class<Answer> type() {
      return Answer.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Answer value, DataOutput out) throws IOException {
      Parts.text(value.key, out);
      out.writeLong(value.day);
      out.writeInt(value.asked);
      out.writeInt(value.weight);
      Earlier.write(value.others, out);
    }

    @Override
    public Answer read(int version, DataInput in) throws IOException {
      return new Answer(
          Parts.text(in), in.readLong(), in.readInt(), in.readInt(), Earlier.read(in));
    }
  }
}
