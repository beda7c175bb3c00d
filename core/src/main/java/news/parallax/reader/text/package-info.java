/// From bytes to characters and lines: encodings, the language of a text, and the word lists of
/// this part of the program.
///
/// Trap: a byte order mark stays in the text, so that offsets count what the file holds.
@NullMarked
package news.parallax.reader.text;

import org.jspecify.annotations.NullMarked;
