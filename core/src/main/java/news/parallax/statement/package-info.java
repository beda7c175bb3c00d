/// What one sentence states, reduced to what can be compared with the sentence of another report:
/// its terms (actors, numbers, times, words), each with the word that governs it. Two statements
/// are alike, are opposed in exactly one term, or cannot be compared.
///
/// Trap: that two statements are opposed does not yet make a discrepancy; a toll that grew is
/// opposed to the earlier one.
@NullMarked
package news.parallax.statement;

import org.jspecify.annotations.NullMarked;
