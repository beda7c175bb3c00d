/// Speed and memory: [WholeRun] measures the program as users start it, [HotStages] the stages that
/// read a report once its language is analysed. Figures and commands are in `RESULTS.md`. Trap: a
/// busy machine makes wall times worthless; the processor time beside them changes far less.
@NullMarked
package news.parallax.bench;

import org.jspecify.annotations.NullMarked;
