package news.parallax.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Numbers in rows.
///
/// @param shape one length a dimension
/// @param values row by row
record Tensor(long[] shape, float[] values) {
  private static final int DIMS = 1;
  private static final int TYPE = 2;
  private static final int NAME = 8;
  private static final int RAW = 9;
  private static final long FLOAT = 1;
  private static final long INT8 = 3;

  static Tensor of(Message proto) {
    ByteBuffer raw = ByteBuffer.wrap(proto.all(RAW).getFirst()).order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return new Tensor(shape(proto), values);
  }

  /// What a matrix in bytes stands for.
  ///
  /// @param scales by what each column is multiplied
  static Tensor ofBytes(Message proto, float[] scales) {
    byte[] raw = proto.all(RAW).getFirst();
    float[] values = new float[raw.length];
    for (int i = 0; i < raw.length; i++) {
      values[i] = raw[i] * scales[i % scales.length];
    }
    return new Tensor(shape(proto), values);
  }

  private static long[] shape(Message proto) {
    return proto.numbers(DIMS).stream().mapToLong(Long::longValue).toArray();
  }

  /// ONNX's TensorProto, of 32-bit floats.
  Message floats(String name) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return proto(name, FLOAT, raw.array());
  }

  /// ONNX's TensorProto, of 8-bit integers.
  ///
  /// @param values as many as these, row by row
  Message bytes(String name, byte[] values) {
    return proto(name, INT8, values);
  }

  private Message proto(String name, long type, byte[] raw) {
    Message proto = new Message();
    Arrays.stream(shape).forEach(length -> proto.with(DIMS, length));
    return proto.with(TYPE, type).with(NAME, name).with(RAW, raw);
  }

  int rows() {
    return (int) shape[0];
  }

  int columns() {
    return (int) shape[1];
  }

  Tensor transposed() {
    float[] turned = new float[values.length];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        turned[column * rows() + row] = values[row * columns() + column];
      }
    }
    return new Tensor(new long[] {shape[1], shape[0]}, turned);
  }

  Tensor times(float factor) {
    float[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new Tensor(shape, scaled);
  }
}
