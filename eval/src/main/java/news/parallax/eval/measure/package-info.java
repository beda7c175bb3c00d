/// The measures, each as its field defines it: pure functions of what was marked and what was
/// found.
@NullMarked
package news.parallax.eval.measure;

import org.jspecify.annotations.NullMarked;
