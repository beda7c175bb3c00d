/// Quantities: how many of what, exactly, about, or at least.
///
/// [FigureReader] reads one report. Trap: numbers inside dates and names (`G7`) count nothing.
@NullMarked
package news.parallax.figure;

import org.jspecify.annotations.NullMarked;
