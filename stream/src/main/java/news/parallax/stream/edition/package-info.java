/// Where editions go: a folder, a store, or a topic of Kafka. Each goes there when the checkpoint
/// that holds it is complete, and going there twice is the same as once.
@NullMarked
package news.parallax.stream.edition;

import org.jspecify.annotations.NullMarked;
