/// Trains the attribution model from published data and published weights; no part of the product.
///
/// In: the folder of PolNeAR, and all-MiniLM-L6-v2 from Maven Central. Out: one ONNX file and its
/// scores. Everything random hangs on one seed.
@NullMarked
package news.parallax.train;

import org.jspecify.annotations.NullMarked;
