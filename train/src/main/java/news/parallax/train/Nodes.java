package news.parallax.train;

import java.util.List;

/// Makes nodes of an ONNX graph.
///
/// @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>, the source
///     of the field numbers
final class Nodes {
  private static final int ATTRIBUTE = 5;
  private static final int ATTRIBUTE_NAME = 1;
  private static final int ATTRIBUTE_INT = 3;
  private static final int ATTRIBUTE_INTS = 8;
  private static final int ATTRIBUTE_TYPE = 20;
  private static final long INT = 2;
  private static final long INTS = 7;
  private static final long FLOAT = 1;

  private Nodes() {}

  static Message node(String type, List<String> inputs, List<String> outputs) {
    Message node = new Message();
    inputs.forEach(input -> node.with(Graph.NODE_INPUT, input));
    outputs.forEach(output -> node.with(Graph.NODE_OUTPUT, output));
    return node.with(Graph.NODE_TYPE, type);
  }

  static Message node(String type, List<String> inputs, String output) {
    return node(type, inputs, List.of(output));
  }

  static Message toFloat(String input, String output) {
    Message to =
        new Message()
            .with(ATTRIBUTE_NAME, "to")
            .with(ATTRIBUTE_INT, FLOAT)
            .with(ATTRIBUTE_TYPE, INT);
    return node("Cast", List.of(input), output).with(ATTRIBUTE, to);
  }

  /// Exchanges the last two of three dimensions.
  static Message turned(String input, String output) {
    Message order =
        new Message()
            .with(ATTRIBUTE_NAME, "perm")
            .with(ATTRIBUTE_INTS, 0)
            .with(ATTRIBUTE_INTS, 2)
            .with(ATTRIBUTE_INTS, 1)
            .with(ATTRIBUTE_TYPE, INTS);
    return node("Transpose", List.of(input), output).with(ATTRIBUTE, order);
  }

  /// An output of floats, its shape left open.
  static Message output(String name) {
    Message tensor = new Message().with(1, FLOAT);
    return new Message().with(1, name).with(2, new Message().with(1, tensor));
  }
}
