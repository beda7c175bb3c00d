package news.parallax.engine.minilm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;

/// Offers the [MiniLmEngine] on top of the preferred engine that reads words.
public final class MiniLmProvider implements EngineProvider {
  private static final String MODEL = "news.onnx";

  @Override
  public String version() {
    return MiniLmEngine.version(EngineProvider.forWords().version());
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public Engine open() {
    return new MiniLmEngine(EngineProvider.forWords().open(), model());
  }

  /// The model that ships.
  static NewsModel model() {
    try (InputStream stream = MiniLmProvider.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("No resource %s beside MiniLmProvider".formatted(MODEL));
      }
      return new NewsModel(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Resource %s cannot be read".formatted(MODEL), e);
    }
  }
}
