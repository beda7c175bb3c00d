/// What was published: one report's text with what is known about it, and spans that point into it.
///
/// Trap: every offset in the project counts UTF-16 code units of [Report#text()], exactly as
/// stored.
@NullMarked
package news.parallax.report;

import org.jspecify.annotations.NullMarked;
