/// One class per set of data: which files, which texts, what is compared by which measure.
@NullMarked
package news.parallax.eval.task;

import org.jspecify.annotations.NullMarked;
