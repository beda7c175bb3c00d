/// Copies of reports with one thing changed, and copies with nothing changed but how it is told.
/// Plain text in, plain text out: what is planted does not depend on what Parallax reads.
///
/// Trap: a changed toll is planted too, though Parallax takes a toll that grows for news, not for a
/// conflict.
@NullMarked
package news.parallax.eval.planted;

import org.jspecify.annotations.NullMarked;
