/// From bytes to [news.parallax.report.Report]: decoding, extraction, page furniture, and what
/// the text itself says about outlet, author and date.
@NullMarked
package news.parallax.reader;

import org.jspecify.annotations.NullMarked;
