/// The account written down: JSON (the contract), Markdown, HTML, and a summary for a terminal.
@NullMarked
package news.parallax.write;

import org.jspecify.annotations.NullMarked;
