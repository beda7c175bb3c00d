package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts of which forms are made. Texts are UTF-8 behind their length, since `writeUTF` ends at
/// 65,535 bytes; -1 stands for null.
final class Parts {
  private Parts() {}

  static void text(@Nullable String text, DataOutput out) throws IOException {
    bytes(text == null ? null : text.getBytes(StandardCharsets.UTF_8), out);
  }

  static void bytes(byte @Nullable [] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  static byte @Nullable [] bytesOrNull(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  static byte[] bytes(DataInput in) throws IOException {
    byte[] bytes = bytesOrNull(in);
    if (bytes == null) {
      throw new IOException("The state is damaged: a value is missing. Restore an earlier one.");
    }
    return bytes;
  }

  static @Nullable String textOrNull(DataInput in) throws IOException {
    byte[] bytes = bytesOrNull(in);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  static String text(DataInput in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  static <T> void list(List<T> values, Form<T> form, DataOutput out) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      out.writeByte(form.version());
      form.write(value, out);
    }
  }

  static <T> List<T> list(Form<T> form, DataInput in) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(form.read(in.readUnsignedByte(), in));
    }
    return values;
  }
}
