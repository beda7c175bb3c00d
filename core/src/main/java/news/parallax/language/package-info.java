/// Linguistics behind our own types: sentences, tokens, parses, names and attributions of one
/// report.
///
/// An [Engine] is the only door; which library or model stands behind it is not visible from here.
@NullMarked
package news.parallax.language;

import org.jspecify.annotations.NullMarked;
