/// What holds many texts: WARC archives of a crawl, mailboxes; read as streams, one record in
/// memory at a time.
///
/// Trap: an archive that breaks off ends with an [java.io.IOException]; what came before it counts.
@NullMarked
package news.parallax.reader.archive;

import org.jspecify.annotations.NullMarked;
