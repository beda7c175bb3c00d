/// One text taken out of what was given: a page, an entry of a feed, a record of an archive; with
/// what came with it, or with why it was not taken.
///
/// Trap: a piece is not a report yet. Nobody has asked whether its language can be read.
@NullMarked
package news.parallax.reader.piece;

import org.jspecify.annotations.NullMarked;
