/// Files and folders, with the archives in them, as a stream of reports: on this machine, or
/// wherever Flink has a file system.
@NullMarked
package news.parallax.stream.source;

import org.jspecify.annotations.NullMarked;
