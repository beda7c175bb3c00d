package news.parallax.actor;

import news.parallax.report.Span;

/// One place in a report where an actor is meant.
///
/// @param span the words that mean the actor, without a possessive mark
/// @param sentence index of the sentence
/// @param head index in that sentence of the token that heads the mention
public record Mention(Span span, int sentence, int head, Form form) {
  /// How the actor is meant.
  public enum Form {
    /// Its full or partial name.
    NAME,
    /// An abbreviation made of initials (`DPRK`).
    ACRONYM,
    /// An adjective or noun of belonging (`Russian`).
    DEMONYM,
    /// A place or building for who acts there (`Moscow`, `the Kremlin`).
    METONYM,
    /// An office or description (`the Russian president`, `the ministry`).
    ROLE,
    PRONOUN
  }
}
