/// Everything that one report says, as a pure function of that report: the unit that can be
/// cached and computed anywhere.
@NullMarked
package news.parallax.reading;

import org.jspecify.annotations.NullMarked;
