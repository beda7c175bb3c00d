/// Attribution by a small encoder of our own: MiniLM, trained further by the module `train`.
///
/// In: a report's text and the stretches to read. Out: [news.parallax.language.Attribution]s. What
/// cuts and decodes is shared with training, since a model served on other windows than it was
/// trained on loses.
@NullMarked
package news.parallax.engine.minilm;

import org.jspecify.annotations.NullMarked;
