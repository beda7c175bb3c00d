/// Files and folders, with the archives in them, as a stream of reports: on this machine, or
/// wherever Flink has a file system. And topics of Kafka, whose messages are read as files are.
@NullMarked
package news.parallax.stream.source;

import org.jspecify.annotations.NullMarked;
