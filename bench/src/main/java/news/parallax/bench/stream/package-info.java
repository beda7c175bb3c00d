/// What a report costs when there are millions: [StreamBench] follows a long stream that [Newswire]
/// invents, [StoryStages] runs synthetic reports through the stages of the job that find stories,
/// [CostSheet] measures each stage and works out what a day of news needs, [Parallelism] how much
/// faster a second thread makes the whole job. Trap: invented reports
/// are shorter and more alike than real ones, so the figures show cost and memory, and quality only
/// as a check that the work was done.
@NullMarked
package news.parallax.bench.stream;

import org.jspecify.annotations.NullMarked;
