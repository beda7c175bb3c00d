package news.parallax.engine.corenlp;

import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;

/// Offers the [CoreNlpEngine] to whoever looks for an engine.
public final class CoreNlpProvider implements EngineProvider {
  @Override
  public String version() {
    return CoreNlpEngine.VERSION;
  }

  @Override
  public Engine open() {
    return new CoreNlpEngine();
  }
}
