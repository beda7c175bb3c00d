package news.parallax.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Answers that cost much and stay the same as long as their key does, packed; those asked for
/// last, within a bound of memory.
final class KeptAnswers {
  private static final long MOST_BYTES = 64_000_000;

  private final Map<String, Answer> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private long bytes;

  /// No more are made at a time than there are processors: many at once would only make all of them
  /// late. Whoever waited may find it made meanwhile.
  ///
  /// @param key names everything that the answer depends on
  Answer of(String key, Supplier<Answer> made) {
    return find(key).orElseGet(() -> inTurn(key, made));
  }

  private Answer inTurn(String key, Supplier<Answer> made) {
    turns.acquireUninterruptibly();
    try {
      return find(key)
          .orElseGet(
              () -> {
                Answer packed = made.get().packed();
                keep(key, packed);
                return packed;
              });
    } finally {
      turns.release();
    }
  }

  private synchronized Optional<Answer> find(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  private synchronized void keep(String key, Answer answer) {
    Answer before = kept.put(key, answer);
    bytes += answer.body().length - (before == null ? 0 : before.body().length);
    var oldest = kept.entrySet().iterator();
    while (bytes > MOST_BYTES && kept.size() > 1) {
      bytes -= oldest.next().getValue().body().length;
      oldest.remove();
    }
  }
}
