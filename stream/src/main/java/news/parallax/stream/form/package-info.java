/// The values that move between the stages, and how they are written, to other machines and into
/// checkpoints: with a version before each, so that a later release reads what an earlier one kept.
@NullMarked
package news.parallax.stream.form;

import org.jspecify.annotations.NullMarked;
