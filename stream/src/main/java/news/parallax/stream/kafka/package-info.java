/// Topics of Kafka: how they are named, whether they are there, and how one is written so that
/// nothing stands in it twice. Trap: classes of Kafka are on the class path of `stream` alone, so
/// that what the command line lists may name [Topic] only.
@NullMarked
package news.parallax.stream.kafka;

import org.jspecify.annotations.NullMarked;
