/// When: expressions of time in a report, and the calendar intervals that they mean.
///
/// [TimeTagger] finds the expressions of one report. Trap: a relative expression means nothing
/// until it is resolved against a [ReportDate], which is itself sometimes only inferred.
@NullMarked
package news.parallax.time;

import org.jspecify.annotations.NullMarked;
