package news.parallax.stream;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.streaming.api.TimerService;
import org.jspecify.annotations.Nullable;

/// When a stage works on what has come in: once at the end of the input, or every so often before.
///
/// @param every null when only at the end
record Pace(@Nullable Duration every) implements Serializable {
  /// Event time of the end: only the watermark after the last report passes it.
  static final long END = Long.MAX_VALUE - 1;

  /// Wakes the key of the current report. Keys wake together, at full multiples of the pace, so
  /// that what comes in between is worked on once.
  void wake(TimerService timers) {
    timers.registerEventTimeTimer(END);
    if (every != null) {
      long step = every.toMillis();
      timers.registerProcessingTimeTimer((timers.currentProcessingTime() / step + 1) * step);
    }
  }
}
