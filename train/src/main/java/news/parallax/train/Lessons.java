package news.parallax.train;

import java.util.List;

/// All that there is to learn from.
record Lessons(List<Example> attributions, List<Example> sentences, List<Example> events) {
  Lessons {
    attributions = List.copyOf(attributions);
    sentences = List.copyOf(sentences);
    events = List.copyOf(events);
  }
}
