/// A long stream of invented reports, and what it costs to follow it.
///
/// [StreamBench] measures; [Newswire] invents. Trap: the invented words are drawn at random, so the
/// figures show cost and memory, and quality only as a check that the work was done.
@NullMarked
package news.parallax.bench.stream;

import org.jspecify.annotations.NullMarked;
