package news.parallax.engine.minilm;

import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;

/// Words and names of the preferred engine, trees and attributions of the news model: no parser is
/// loaded.
public final class FastProvider implements EngineProvider {
  @Override
  public String name() {
    return "fast";
  }

  @Override
  public String version() {
    return MiniLmEngine.version(true, EngineProvider.forWords().version());
  }

  @Override
  public int rank() {
    return 2;
  }

  @Override
  public Engine open() {
    return new MiniLmEngine(EngineProvider.forWords().open(), true, NewsModel.shipped());
  }
}
