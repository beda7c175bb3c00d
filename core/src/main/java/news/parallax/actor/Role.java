package news.parallax.actor;

import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// An office or description given to an actor.
///
/// @param title the office as printed, without what it belongs to (`president`)
/// @param of index in the report of the actor it belongs to, null when not among the actors
/// @param ofText what it belongs to as printed, empty when nothing is said
/// @param where title and name together in the report's text
public record Role(String title, @Nullable Integer of, String ofText, Span where) {}
