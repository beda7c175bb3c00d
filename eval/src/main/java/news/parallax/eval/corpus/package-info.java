/// The formats in which public data come, read into reports and gold marks on their texts.
@NullMarked
package news.parallax.eval.corpus;

import org.jspecify.annotations.NullMarked;
