/// What agencies and feeds send: RSS, Atom, JSON Feed, ninjs, NewsML-G2, NITF, and the JSON of
/// crawlers; one entry, one piece.
///
/// Trap: a feed's entry is often a summary; nothing here fetches the rest.
@NullMarked
package news.parallax.reader.feed;

import org.jspecify.annotations.NullMarked;
