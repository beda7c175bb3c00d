package news.parallax.engine.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.Span;

/// The trained model, run by ONNX Runtime. One session serves any number of threads; each run
/// computes on its caller's thread alone, in one order, so that equal texts give equal marks.
public final class NewsModel implements AutoCloseable {
  private static final String SHIPPED = "news.onnx";

  private final WordPieces cutter = new WordPieces();
  private final Lemmas lemmas = Lemmas.shipped(cutter::knows);
  private final OrtEnvironment environment = NativeLibraries.load();
  private final OrtSession session;

  /// The model that ships.
  static NewsModel shipped() {
    try (InputStream stream = NewsModel.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("No resource %s beside NewsModel".formatted(SHIPPED));
      }
      return new NewsModel(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Resource %s cannot be read".formatted(SHIPPED), e);
    }
  }

  /// @param onnx a model that the module `train` wrote
  /// @throws IllegalArgumentException when it is none
  public NewsModel(byte[] onnx) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "The news model of %d bytes cannot be loaded: expected an ONNX file written by train"
              .formatted(onnx.length),
          e);
    }
  }

  Lemmas lemmas() {
    return lemmas;
  }

  /// The windows in which to read a text.
  ///
  /// @param stretches the parts to read, such as sentences, in text order
  public List<Window> windows(String text, List<Span> stretches) {
    return Window.of(text, stretches, cutter);
  }

  /// What the model says about one window of a text.
  public Scores scores(String text, Window window) {
    long[] ids = window.ids();
    long[] present = new long[ids.length];
    Arrays.fill(present, 1);
    try (OnnxTensor pieces = row(ids);
        OnnxTensor mask = row(present);
        OnnxTensor capitals = row(window.capitals(text));
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", capitals))) {
      Map<Head, float[][]> rows = new EnumMap<>(Head.class);
      for (Head head : Head.values()) {
        rows.put(head, ((float[][][]) result.get(head.output()).orElseThrow().getValue())[0]);
      }
      return new Scores(window, rows);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime failed on a window of %d pieces".formatted(ids.length), e);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
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
