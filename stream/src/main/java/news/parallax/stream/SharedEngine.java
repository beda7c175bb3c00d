package news.parallax.stream;

import java.util.HashMap;
import java.util.Map;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import org.jspecify.annotations.Nullable;

/// The engine of this Java machine: its models are loaded when the first operator asks for them and
/// released when the last one has closed. Flink shares nothing between the operators of a machine
/// but classes, so that the register of what is open stands here in a class.
final class SharedEngine implements AutoCloseable {
  private static final Map<String, SharedEngine> OPEN = new HashMap<>();

  private final EngineProvider provider;
  private int users;
  private @Nullable Engine engine;

  private SharedEngine(EngineProvider provider) {
    this.provider = provider;
  }

  /// @param name what a user calls the engine, as in [EngineProvider#name]
  static SharedEngine use(String name) {
    synchronized (OPEN) {
      SharedEngine shared =
          OPEN.computeIfAbsent(name, wanted -> new SharedEngine(provider(wanted)));
      shared.users++;
      return shared;
    }
  }

  static EngineProvider provider(String name) {
    return EngineProvider.named(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "--engine on this machine: %s. Put the same jars on every machine."
                        .formatted(EngineProvider.fault(name).orElseThrow())));
  }

  /// Safe for many threads.
  Engine engine() {
    synchronized (this) {
      Engine opened = engine;
      if (opened == null) {
        opened = provider.open();
        engine = opened;
      }
      return opened;
    }
  }

  /// Says that one of its users is done.
  @Override
  public void close() {
    synchronized (OPEN) {
      users--;
      if (users == 0) {
        OPEN.remove(provider.name());
        synchronized (this) {
          if (engine != null) {
            engine.close();
          }
        }
      }
    }
  }
}
