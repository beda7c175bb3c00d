package news.parallax.engine.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// The trained model, run by ONNX Runtime. One session serves any number of threads; each run
/// computes on its caller's thread alone, in one order, so that equal texts give equal marks.
public final class AttributionModel implements AutoCloseable {
  private final WordPieces cutter = new WordPieces();
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /// @param onnx a model that the module `train` wrote
  /// @throws IllegalArgumentException when it is none
  public AttributionModel(byte[] onnx) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "The attribution model of %d bytes cannot be loaded: expected an ONNX file written by train"
              .formatted(onnx.length),
          e);
    }
  }

  /// Who says what in a text, in the order of the cues within each window.
  ///
  /// @param stretches the parts to read, such as paragraphs, in text order
  public List<Attribution> attributions(String text, List<Span> stretches) {
    return decodings(text, windows(text, stretches)).stream()
        .flatMap(decoding -> decoding.attributions().stream())
        .toList();
  }

  /// The windows in which [#attributions] reads the text.
  public List<Window> windows(String text, List<Span> stretches) {
    return Window.of(text, stretches, cutter);
  }

  /// What the model says about each window, in their order.
  public List<Decoding> decodings(String text, List<Window> windows) {
    List<Decoding> decodings = new ArrayList<>();
    for (Window window : windows) {
      decodings.add(decoding(text, window));
    }
    return decodings;
  }

  private Decoding decoding(String text, Window window) {
    long[] ids = window.ids();
    long[] present = new long[ids.length];
    Arrays.fill(present, 1);
    try (OnnxTensor pieces = row(ids);
        OnnxTensor mask = row(present);
        OnnxTensor capitals = row(window.capitals(text));
        OrtSession.Result scores =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", capitals))) {
      return new Decoding(window, rows(scores, 0), rows(scores, 1));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime failed on a window of %d pieces".formatted(ids.length), e);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static float[][] rows(OrtSession.Result scores, int output) throws OrtException {
    return ((float[][][]) scores.get(output).getValue())[0];
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot close its session", e);
    }
  }
}
