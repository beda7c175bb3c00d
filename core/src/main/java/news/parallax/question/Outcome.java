package news.parallax.question;

import java.util.List;

/// What comes of a question.
public sealed interface Outcome {
  /// An answer, possibly with nothing in it.
  record Answered(Answer answer) implements Outcome {}

  /// None of the accounts knows the name.
  ///
  /// @param nearest names that they know, the nearest first; may be empty
  record UnknownName(String name, List<String> nearest) implements Outcome {
    public UnknownName {
      nearest = List.copyOf(nearest);
    }
  }
}
