package news.parallax.engine.minilm;

import java.util.Optional;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;

/// The preferred whole engine with attributions beside its trees.
public final class FullProvider implements EngineProvider {
  @Override
  public String name() {
    return "full";
  }

  @Override
  public String version() {
    return MiniLmEngine.version(false, EngineProvider.whole().version());
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public Optional<String> missing() {
    return EngineProvider.whole().missing();
  }

  @Override
  public Engine open() {
    return new MiniLmEngine(EngineProvider.whole().open(), false, NewsModel.shipped());
  }
}
