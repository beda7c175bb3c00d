package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A report asks a bucket who else is in it, and joins it.
///
/// @param bucket what the reports of a bucket share, as a number
/// @param passage whether that is a passage, else a name
/// @param key of the report
/// @param day of publication in days since 1970, [Long#MAX_VALUE] when unknown: such reports come
///     last, as [news.parallax.story.Stories] has them
/// @param asked how many buckets the report asks
public record Ask(long bucket, boolean passage, String key, long day, int asked) {
  /// How it is written.
  public record Written() implements Form<Ask> {
    @Override
    public Class<Ask> type() {
      return Ask.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Ask value, DataOutput out) throws IOException {
      out.writeLong(value.bucket);
      out.writeBoolean(value.passage);
      Parts.text(value.key, out);
      out.writeLong(value.day);
      out.writeInt(value.asked);
    }

    @Override
    public Ask read(int version, DataInput in) throws IOException {
      return new Ask(in.readLong(), in.readBoolean(), Parts.text(in), in.readLong(), in.readInt());
    }
  }
}
