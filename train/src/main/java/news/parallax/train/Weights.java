package news.parallax.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Learned weights as a file, so that an epoch's can be exported without training again.
final class Weights {
  private Weights() {}

  static void write(Map<String, Tensor> weights, Path file) {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(weights.size());
      for (Map.Entry<String, Tensor> entry : weights.entrySet()) {
        Tensor tensor = entry.getValue();
        out.writeUTF(entry.getKey());
        out.writeInt(tensor.shape().length);
        for (long length : tensor.shape()) {
          out.writeLong(length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written".formatted(file), e);
    }
  }

  static Map<String, Tensor> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      Map<String, Tensor> weights = new LinkedHashMap<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        int size = 1;
        for (int d = 0; d < shape.length; d++) {
          shape[d] = in.readLong();
          size *= (int) shape[d];
        }
        float[] values = new float[size];
        ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(values);
        weights.put(name, new Tensor(shape, values));
      }
      return weights;
    }
  }
}
