/// Which reports share an origin and therefore count once.
///
/// [Origins] compares the reports of a story. Trap: two reports that quote the same speaker did not
/// copy from each other.
@NullMarked
package news.parallax.origin;

import org.jspecify.annotations.NullMarked;
