package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;

/// How the values of a type are written. One that changes gets the next version, and goes on
/// reading the earlier ones.
public interface Form<T> extends Serializable {
  Class<T> type();

  /// What [#write] writes, from 1.
  int version();

  void write(T value, DataOutput out) throws IOException;

  /// @param version of what stands in `in`, 1 to [#version]
  T read(int version, DataInput in) throws IOException;
}
