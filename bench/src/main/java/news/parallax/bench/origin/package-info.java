/// Measures the origins of reports on copies planted into real articles, beside other ways to find
/// near-copies.
///
/// [OriginBench] prints the tables. Trap: the articles are other people's; they are read from a
/// folder given on the command line and nothing of them is written anywhere.
@NullMarked
package news.parallax.bench.origin;

import org.jspecify.annotations.NullMarked;
