package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// A report and those that may tell the same story.
///
/// @param key of the report
/// @param day of its publication in days since 1970, [Long#MAX_VALUE] when unknown
/// @param others by key; empty when it stands alone
public record Link(String key, long day, List<Earlier> others) {
  public Link {
    others = List.copyOf(others);
  }

  /// How it is written.
  public record Written() implements Form<Link> {
    @Override
    public Class<Link> type() {
      return Link.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Link value, DataOutput out) throws IOException {
      Parts.text(value.key, out);
      out.writeLong(value.day);
      Earlier.write(value.others, out);
    }

    @Override
    public Link read(int version, DataInput in) throws IOException {
      return new Link(Parts.text(in), in.readLong(), Earlier.read(in));
    }
  }
}
