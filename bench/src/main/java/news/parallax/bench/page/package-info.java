/// How well and how fast articles are found in pages, beside libraries that do the same; and an
/// archive of any size to read.
@NullMarked
package news.parallax.bench.page;

import org.jspecify.annotations.NullMarked;
