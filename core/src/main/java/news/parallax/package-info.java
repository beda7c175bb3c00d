/// Parallax as a library: [Parallax] is the one door.
@NullMarked
package news.parallax;

import org.jspecify.annotations.NullMarked;
