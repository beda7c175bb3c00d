/// A web page as its article: which part of it is the article, that part's text, and what the page
/// says about itself. No language is preferred here.
///
/// Trap: offsets point into [Page#text()], never into the markup.
@NullMarked
package news.parallax.reader.page;

import org.jspecify.annotations.NullMarked;
