/// The text of documents made for printing: PDF and DOCX.
///
/// Trap: the day on which such a file was made is not the day on which its text was published.
@NullMarked
package news.parallax.reader.document;

import org.jspecify.annotations.NullMarked;
