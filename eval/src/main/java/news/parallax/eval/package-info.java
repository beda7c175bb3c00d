/// Scores of Parallax on public data: every [Task] reads one folder of data, lets Parallax read its
/// texts, and compares. Nothing that an account needs lies here.
@NullMarked
package news.parallax.eval;

import org.jspecify.annotations.NullMarked;
