package news.parallax.engine.corenlp;

import java.util.Optional;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;

/// Offers the [CoreNlpEngine] to whoever looks for an engine.
public final class CoreNlpProvider implements EngineProvider {
  private final boolean trees;

  /// With trees; for [java.util.ServiceLoader].
  public CoreNlpProvider() {
    this(true);
  }

  private CoreNlpProvider(boolean trees) {
    this.trees = trees;
  }

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public String version() {
    return CoreNlpEngine.version(trees);
  }

  @Override
  public Optional<EngineProvider> words() {
    return Optional.of(new CoreNlpProvider(false));
  }

  /// The parser's archive is 0.4 GB, and no other engine needs it: a build has it on demand.
  @Override
  public Optional<String> missing() {
    return trees && CoreNlpProvider.class.getResource("/" + CoreNlpEngine.PARSER) == null
        ? Optional.of(
            "this needs CoreNLP's parser, which is not in this build; build it in with: mvn -Pfull"
                + " -Dquick -Dmaven.test.skip=true -pl cli -am package")
        : Optional.empty();
  }

  @Override
  public Engine open() {
    return new CoreNlpEngine(trees);
  }
}
