/// Which reports tell the same happenings.
@NullMarked
package news.parallax.story;

import org.jspecify.annotations.NullMarked;
