package news.parallax.time;

import java.util.HashMap;
import java.util.Map;
import news.parallax.time.Rule.Meaning;

/// The meanings that rules name, gathered from the families of forms.
final class Meanings {
  private static final Map<String, Meaning> ALL = all();

  private Meanings() {}

  private static Map<String, Meaning> all() {
    Map<String, Meaning> all = new HashMap<>();
    all.putAll(CalendarMeanings.ALL);
    all.putAll(RelativeMeanings.ALL);
    all.putAll(ClockMeanings.ALL);
    all.putAll(StretchMeanings.ALL);
    return Map.copyOf(all);
  }

  static Meaning named(String name) {
    Meaning meaning = ALL.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException("No meaning is called '%s'".formatted(name));
    }
    return meaning;
  }
}
