package news.parallax.claim;

import java.util.List;
import news.parallax.report.Span;

/// Who says it.
public sealed interface Speaker {
  /// Actors of the report by index, at least one; several when they say it together.
  record Named(List<Integer> actors, Span where) implements Speaker {
    public Named {
      actors = List.copyOf(actors);
      if (actors.isEmpty()) {
        throw new IllegalArgumentException("A named speaker needs an actor");
      }
    }
  }

  /// Somebody who is no actor of the report (`a senior official`), in these words.
  record Unnamed(Span where) implements Speaker {}

  /// The report itself.
  record Narrator() implements Speaker {}
}
