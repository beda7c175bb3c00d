package news.parallax.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.engine.minilm.Head;

/// Writes the trained weights back into the published graph and adds the heads to it: inputs
/// `input_ids`, `attention_mask` and `token_type_ids` (1 at capitals), outputs those of [Head].
///
/// Quantised, the embeddings of the pieces and all matrices of the encoder are bytes; what is
/// multiplied with a matrix is brought to bytes as it comes (dynamic quantisation).
final class Export {
  private static final String HIDDEN = "output_0";
  private static final String COMMON = "head.shared";

  private final Graph published;
  private final Map<String, Tensor> weights;
  private final boolean quantised;
  private final Set<String> inBytes = new HashSet<>();
  private final List<Message> nodes = new ArrayList<>();
  private final List<Message> tensors = new ArrayList<>();

  private Export(Graph published, Map<String, Tensor> weights, boolean quantised) {
    this.published = published;
    this.weights = new HashMap<>(published.weights());
    this.weights.putAll(weights);
    this.quantised = quantised;
  }

  /// The model as the bytes of an ONNX file.
  static byte[] onnx(Graph published, Map<String, Tensor> weights, boolean quantised) {
    return new Export(published, weights, quantised).write();
  }

  private byte[] write() {
    for (Message node : needed(published.nodes())) {
      convert(node);
    }
    heads();
    keepPublished();
    Message graph = published.graph();
    graph.without(Graph.NODE).without(Graph.INITIALIZER).without(Graph.OUTPUT);
    graph.without(Graph.VALUE_INFO);
    nodes.forEach(node -> graph.with(Graph.NODE, node));
    tensors.forEach(tensor -> graph.with(Graph.INITIALIZER, tensor));
    for (Head head : Head.values()) {
      graph.with(Graph.OUTPUT, Nodes.output(head.output()));
    }
    return Message.parse(published.model().bytes())
        .without(Graph.MODEL_GRAPH)
        .with(Graph.MODEL_GRAPH, graph)
        .bytes();
  }

  /// The nodes on which the hidden states depend, in order: the pooler is left out.
  private static List<Message> needed(List<Message> nodes) {
    Set<String> wanted = new HashSet<>(Set.of(HIDDEN));
    List<Message> kept = new ArrayList<>();
    for (Message node : nodes.reversed()) {
      if (node.texts(Graph.NODE_OUTPUT).stream().anyMatch(wanted::contains)) {
        wanted.addAll(node.texts(Graph.NODE_INPUT));
        kept.add(node);
      }
    }
    return kept.reversed();
  }

  private void convert(Message node) {
    List<String> inputs = node.texts(Graph.NODE_INPUT);
    String output = node.text(Graph.NODE_OUTPUT);
    String type = node.text(Graph.NODE_TYPE);
    if (quantised && type.equals("Gather") && inputs.getFirst().equals(Network.EMBEDDINGS)) {
      lookUp(inputs.get(1), output);
    } else if (quantised && type.equals("MatMul") && inputs.get(1).startsWith("onnx::")) {
      multiply(inputs.get(0), inputs.get(1), output);
    } else {
      nodes.add(node);
    }
  }

  private void lookUp(String ids, String output) {
    Tensor matrix = weight(Network.EMBEDDINGS);
    Quantised bytes = Quantised.byRow(matrix);
    tensors.add(matrix.bytes("embeddings.bytes", bytes.values()));
    tensors.add(
        new Tensor(new long[] {matrix.rows(), 1}, bytes.scales()).floats("embeddings.scales"));
    nodes.add(Nodes.node("Gather", List.of("embeddings.bytes", ids), "embeddings.rows"));
    nodes.add(Nodes.node("Gather", List.of("embeddings.scales", ids), "embeddings.row_scales"));
    nodes.add(Nodes.toFloat("embeddings.rows", "embeddings.floats"));
    nodes.add(Nodes.node("Mul", List.of("embeddings.floats", "embeddings.row_scales"), output));
    inBytes.add(Network.EMBEDDINGS);
  }

  private void multiply(String input, String matrixName, String output) {
    Tensor matrix = weight(published.properName(matrixName));
    Quantised bytes = Quantised.byColumn(matrix);
    tensors.add(matrix.bytes(matrixName + ".bytes", bytes.values()));
    tensors.add(
        new Tensor(new long[] {matrix.columns()}, bytes.scales()).floats(matrixName + ".scales"));
    String at = input + ".bytes";
    if (inBytes.add(input)) {
      nodes.add(
          Nodes.node(
              "DynamicQuantizeLinear",
              List.of(input),
              List.of(at, input + ".scale", input + ".zero")));
    }
    nodes.add(
        Nodes.node(
            "MatMulInteger",
            List.of(at, matrixName + ".bytes", input + ".zero"),
            output + ".integers"));
    nodes.add(Nodes.toFloat(output + ".integers", output + ".floats"));
    nodes.add(
        Nodes.node("Mul", List.of(input + ".scale", matrixName + ".scales"), output + ".scale"));
    nodes.add(Nodes.node("Mul", List.of(output + ".floats", output + ".scale"), output));
    inBytes.add(matrixName);
  }

  private void heads() {
    linear(HIDDEN, "head.tags", Head.ROLES.output());
    products(HIDDEN, "head.part", "head.cue", Head.LINKS);
    linear(HIDDEN, "head.common", "head.common.sum");
    nodes.add(Nodes.node("Tanh", List.of("head.common.sum"), COMMON));
    linear(COMMON, "head.speech", Head.SPEECH.output());
    products(COMMON, "head.dependent", "head.governor", Head.ARCS);
    linear(COMMON, "head.relations", Head.RELATIONS.output());
    linear(COMMON, "head.governors", Head.GOVERNORS.output());
    linear(COMMON, "head.events", Head.EVENTS.output());
    linear(COMMON, "head.targets", Head.TARGETS.output());
  }

  /// By what the weights of a head's layer are multiplied on their way into the file: those whose
  /// outputs enter inner products are scaled by the root of their width there.
  static float scale(String layer) {
    return switch (layer) {
      case "head.part" -> (float) (1 / Math.sqrt(Network.LINK_WIDTH));
      case "head.dependent" -> (float) (1 / Math.sqrt(Network.ARC_WIDTH));
      default -> 1;
    };
  }

  /// Scores each place for each other by the inner product of two layers.
  private void products(String input, String rows, String columns, Head head) {
    float scale = scale(rows);
    linear(
        input,
        rows,
        weight(rows + ".weight").times(scale),
        weight(rows + ".bias").times(scale),
        rows + ".out");
    linear(input, columns, columns + ".out");
    nodes.add(Nodes.turned(columns + ".out", columns + ".turned"));
    nodes.add(Nodes.node("MatMul", List.of(rows + ".out", columns + ".turned"), head.output()));
  }

  private void linear(String input, String name, String output) {
    linear(input, name, weight(name + ".weight"), weight(name + ".bias"), output);
  }

  private void linear(String input, String name, Tensor weight, Tensor bias, String output) {
    tensors.add(weight.floats(name + ".weight"));
    tensors.add(bias.floats(name + ".bias"));
    nodes.add(Nodes.node("MatMul", List.of(input, name + ".weight"), name + ".product"));
    nodes.add(Nodes.node("Add", List.of(name + ".product", name + ".bias"), output));
  }

  /// What the graph held and still needs: learned weights anew, the rest as it was.
  private void keepPublished() {
    Set<String> used = new HashSet<>();
    nodes.forEach(node -> used.addAll(node.texts(Graph.NODE_INPUT)));
    for (Message tensor : published.graph().messages(Graph.INITIALIZER)) {
      String name = tensor.text(Graph.TENSOR_NAME);
      if (used.contains(name) && !inBytes.contains(name)) {
        Tensor own = weights.get(published.properName(name));
        tensors.add(own == null ? tensor : own.floats(name));
      }
    }
  }

  private Tensor weight(String name) {
    return Objects.requireNonNull(weights.get(name), name);
  }
}
