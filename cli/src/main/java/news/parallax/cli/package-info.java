/// The command line: parses, opens files, calls the library, prints.
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
