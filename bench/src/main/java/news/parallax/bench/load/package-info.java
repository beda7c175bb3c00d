/// A large store and many readers: how long a page takes when a desk is full.
///
/// [Variants] makes many reports of the samples, [LoadRun] asks a running server at an even pace.
/// Trap: the figures hold for what else runs on the machine at the time.
@NullMarked
package news.parallax.bench.load;

import org.jspecify.annotations.NullMarked;
