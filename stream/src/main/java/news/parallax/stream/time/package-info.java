/// When a stage works and what it remembers: event time in days of publication, and the pace of the
/// machine's clock in a run that follows its input.
@NullMarked
package news.parallax.stream.time;

import org.jspecify.annotations.NullMarked;
