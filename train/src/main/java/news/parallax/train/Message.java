package news.parallax.train;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A message of Protocol Buffers without its schema: numbered fields in the order of the file, so
/// that what is not touched is written back as it was.
///
/// @see <a href="https://protobuf.dev/programming-guides/encoding/">the encoding</a>
final class Message {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH_DELIMITED = 2;
  private static final int FOUR_BYTES = 5;

  /// @param wire how the value is written
  /// @param number of a varint, else 0
  /// @param bytes of any other value, without its length
  private record Field(int id, int wire, long number, byte[] bytes) {}

  private final List<Field> fields = new ArrayList<>();

  static Message parse(byte[] bytes) {
    Message message = new Message();
    int[] at = {0};
    while (at[0] < bytes.length) {
      long key = varint(bytes, at);
      int id = (int) (key >>> 3);
      int wire = (int) (key & 7);
      if (wire == VARINT) {
        message.fields.add(new Field(id, wire, varint(bytes, at), new byte[0]));
      } else {
        int length =
            switch (wire) {
              case LENGTH_DELIMITED -> (int) varint(bytes, at);
              case FOUR_BYTES -> 4;
              case EIGHT_BYTES -> 8;
              default -> throw new IllegalArgumentException("Wire type %d".formatted(wire));
            };
        byte[] value = new byte[length];
        System.arraycopy(bytes, at[0], value, 0, length);
        message.fields.add(new Field(id, wire, 0, value));
        at[0] += length;
      }
    }
    return message;
  }

  private static long varint(byte[] bytes, int[] at) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at[0]++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : fields) {
      put(out, (long) field.id << 3 | field.wire);
      if (field.wire == VARINT) {
        put(out, field.number);
      } else {
        if (field.wire == LENGTH_DELIMITED) {
          put(out, field.bytes.length);
        }
        out.writeBytes(field.bytes);
      }
    }
    return out.toByteArray();
  }

  private static void put(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  List<byte[]> all(int id) {
    return fields.stream().filter(field -> field.id == id).map(Field::bytes).toList();
  }

  List<Message> messages(int id) {
    return all(id).stream().map(Message::parse).toList();
  }

  List<String> texts(int id) {
    return all(id).stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
  }

  /// The field's text, empty when it is missing.
  String text(int id) {
    return texts(id).stream().findFirst().orElse("");
  }

  /// The numbers of a field that repeats, packed or not.
  List<Long> numbers(int id) {
    List<Long> numbers = new ArrayList<>();
    for (Field field : fields) {
      if (field.id == id && field.wire == VARINT) {
        numbers.add(field.number);
      } else if (field.id == id) {
        int[] at = {0};
        while (at[0] < field.bytes.length) {
          numbers.add(varint(field.bytes, at));
        }
      }
    }
    return numbers;
  }

  Message with(int id, long number) {
    fields.add(new Field(id, VARINT, number, new byte[0]));
    return this;
  }

  Message with(int id, byte[] bytes) {
    fields.add(new Field(id, LENGTH_DELIMITED, 0, bytes));
    return this;
  }

  Message with(int id, String text) {
    return with(id, text.getBytes(StandardCharsets.UTF_8));
  }

  Message with(int id, Message message) {
    return with(id, message.bytes());
  }

  Message without(int id) {
    fields.removeIf(field -> field.id == id);
    return this;
  }
}
