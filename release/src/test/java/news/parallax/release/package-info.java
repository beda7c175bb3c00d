/// What is released, as those who get it find it.
@NullMarked
package news.parallax.release;

import org.jspecify.annotations.NullMarked;
