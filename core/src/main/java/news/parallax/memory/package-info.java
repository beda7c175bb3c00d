/// What a stream of reports remembers of those that have passed, and how that is kept on a disk.
///
/// [Window] bounds it, [SavedState] writes and reads it. Trap: a state that is read again goes on
/// exactly as the one that was written would have, so whatever decides must be in it.
@NullMarked
package news.parallax.memory;

import org.jspecify.annotations.NullMarked;
