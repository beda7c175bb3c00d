package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A report that another finds.
///
/// @param key of the report
/// @param day of its publication in days since 1970, [Long#MAX_VALUE] when unknown
public record Earlier(String key, long day) {
  static void write(List<Earlier> all, DataOutput out) throws IOException {
    out.writeInt(all.size());
    for (Earlier one : all) {
      Parts.text(one.key, out);
      out.writeLong(one.day);
    }
  }

  static List<Earlier> read(DataInput in) throws IOException {
    int size = in.readInt();
    List<Earlier> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(new Earlier(Parts.text(in), in.readLong()));
    }
    return all;
  }
}
