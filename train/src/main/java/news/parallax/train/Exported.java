package news.parallax.train;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Reads the weights of an exported model again, to train it further. What [Export] brought to
/// bytes comes back as near as its scales allow.
final class Exported {
  private final Graph published;
  private final Map<String, Message> tensors = new HashMap<>();

  private Exported(Graph published, Graph exported) {
    this.published = published;
    for (Message tensor : exported.graph().messages(Graph.INITIALIZER)) {
      tensors.put(tensor.text(Graph.TENSOR_NAME), tensor);
    }
  }

  /// By proper name, as [Network#weights] gives them, in the order of the published file.
  ///
  /// @param onnx what [Export#onnx] made, in bytes or in floats
  /// @throws IllegalArgumentException if a head is missing
  static Map<String, Tensor> weights(Graph published, byte[] onnx) {
    return new Exported(published, Graph.of(onnx)).read();
  }

  private Map<String, Tensor> read() {
    Map<String, Tensor> weights = new LinkedHashMap<>();
    for (Message tensor : published.graph().messages(Graph.INITIALIZER)) {
      String name = tensor.text(Graph.TENSOR_NAME);
      Message own = tensors.get(name);
      Message bytes = tensors.get(name + ".bytes");
      if (bytes != null) {
        weights.put(published.properName(name), byColumn(bytes, name + ".scales"));
      } else if (own != null && Graph.isOfFloats(own)) {
        weights.put(published.properName(name), Tensor.of(own));
      }
    }
    for (String layer : Network.LAYERS_OF_HEADS.keySet()) {
      float scale = 1 / Export.scale(layer);
      for (String part : new String[] {".weight", ".bias"}) {
        Message tensor = tensors.get(layer + part);
        if (tensor == null) {
          throw new IllegalArgumentException(
              "The model has no %s; expected one that this program exported"
                  .formatted(layer + part));
        }
        weights.put(layer + part, Tensor.of(tensor).times(scale));
      }
    }
    return weights;
  }

  private Tensor byColumn(Message bytes, String scales) {
    float[] factors = Tensor.of(Objects.requireNonNull(tensors.get(scales), scales)).values();
    return Tensor.ofBytes(bytes, factors);
  }
}
