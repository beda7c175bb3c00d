/// Expressions of time: ours beside SUTime, on the same texts in one run.
@NullMarked
package news.parallax.bench.time;

import org.jspecify.annotations.NullMarked;
