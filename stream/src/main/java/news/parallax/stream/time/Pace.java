package news.parallax.stream.time;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.streaming.api.TimerService;
import org.jspecify.annotations.Nullable;

/// When a stage works on what has come in: once at the end of the input, or every so often before.
///
/// @param every null when only at the end
public record Pace(@Nullable Duration every) implements Serializable {
  /// Event time of the end: only the watermark after the last report passes it.
  private static final long END = Long.MAX_VALUE - 1;

  /// Whether there is work before the end.
  public boolean isLive() {
    return every != null;
  }

  /// Wakes the key of the current report at the end, and before when there is a pace.
  public void wake(TimerService timers) {
    timers.registerEventTimeTimer(END);
    tick(timers);
  }

  /// Keys wake together, at full multiples of the pace, so that what comes in between is worked on
  /// once.
  public void tick(TimerService timers) {
    if (every != null) {
      long step = every.toMillis();
      timers.registerProcessingTimeTimer((timers.currentProcessingTime() / step + 1) * step);
    }
  }

  /// A key that holds nothing need not wake at the end: else there were a timer for each that ever
  /// was.
  public void rest(TimerService timers) {
    timers.deleteEventTimeTimer(END);
  }
}
