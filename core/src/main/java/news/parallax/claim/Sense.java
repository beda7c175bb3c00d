package news.parallax.claim;

import news.parallax.language.Token;

/// One way to use a reporting word, a row of `verbs.tsv`.
///
/// @param frame how the content is tied to the word: `clause` (a clause or quotation), `quote` (a
///     quotation only), `object`, `to` (an infinitive), `as` (object and description), `name`
///     (object and name), `=noun` (this object), or a preposition
/// @param anyone whether whoever stands as its subject speaks; otherwise the subject has to be
///     somebody who can
record Sense(String frame, Stance stance, Polarity polarity, boolean anyone) {
  /// Whether a word can name who says so in this sense.
  boolean admits(Token source) {
    return anyone || Subjects.canSpeak(source);
  }

  /// Whether it is that of a noun for what somebody makes (`a statement`), not feels.
  boolean isMade() {
    return frame.equals("made");
  }

  /// Whether it is held even where the verb is negated (`does not believe that …`).
  boolean isThought() {
    return frame.equals("clause") && !anyone;
  }

  Sense negated() {
    return new Sense(frame, stance, Polarity.NEGATIVE, anyone);
  }
}
