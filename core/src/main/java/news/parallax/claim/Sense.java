package news.parallax.claim;

/// One way to use a reporting word, a row of `verbs.tsv`.
///
/// @param frame how the content is tied to the word: `clause` (a clause or quotation), `quote` (a
///     quotation only), `object`, `to` (an infinitive), `as` (object and description), `name`
///     (object and name), `=noun` (this object), or a preposition
/// @param anyone whether whoever stands as its subject speaks; otherwise the subject has to be
///     somebody who can
record Sense(String frame, Stance stance, Polarity polarity, boolean anyone) {}
