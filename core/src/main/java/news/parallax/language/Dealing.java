package news.parallax.language;

/// What a learned model takes one phrase of a sentence to do to another. The model says what it
/// would be, never whether it is: most pairs of phrases have nothing to do with each other.
///
/// @param sentence index of the sentence
/// @param source index in it of the token that heads the phrase of who acts
/// @param target index in it of the token that heads the phrase of who is acted upon
/// @param type a root of PLOVER; `YIELD` for CONCEDE and RETREAT, which the model does not part
/// @param share how sure the model is, 0 to 1
public record Dealing(int sentence, int source, int target, String type, double share) {
  public Dealing {
    if (source < 0 || target < 0 || source == target) {
      throw new IllegalArgumentException(
          "A dealing needs two tokens, got %d and %d".formatted(source, target));
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share lies between 0 and 1, got " + share);
    }
  }
}
