/// Which reports may tell the same story, found without comparing each with all: in two phases.
///
/// First each report goes into the buckets of its names and of its rarest passages, and every
/// bucket tells it who was there just before; then what the buckets told is put together, and those
/// with whom it shares enough are its neighbours. Neighbours of neighbours are one neighbourhood,
/// which is divided into stories as a whole. Within a bucket reports stand in order of publication,
/// not of arrival, so that neighbourhoods do not depend on how reports arrive. Trap: a report that
/// comes later than the watermark allows finds only those that are there.
@NullMarked
package news.parallax.stream.bucket;

import org.jspecify.annotations.NullMarked;
