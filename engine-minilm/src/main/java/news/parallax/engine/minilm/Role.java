package news.parallax.engine.minilm;

/// The parts of an attribution: who speaks, by which word we know, what is said. The order is that
/// of the model's tags.
public enum Role {
  SOURCE,
  CUE,
  CONTENT
}
