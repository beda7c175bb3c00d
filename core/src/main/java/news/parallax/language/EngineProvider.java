package news.parallax.language;

/// Opens an [Engine]; found through [java.util.ServiceLoader], so that no module names another's
/// engine.
public interface EngineProvider {
  /// What [Engine#version()] of the opened engine will say, known without loading models.
  String version();

  /// Which engine is taken when several are there: the one with the highest rank.
  default int rank() {
    return 0;
  }

  /// Loads the models. May take seconds.
  Engine open();
}
