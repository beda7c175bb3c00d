/// What a report costs when there are millions: [StoryStages] runs synthetic reports through the
/// stages that find stories, [CostSheet] measures each stage and works out what a day of news
/// needs. Trap: synthetic reports are shorter and more alike than real ones.
@NullMarked
package news.parallax.bench.stream;

import org.jspecify.annotations.NullMarked;
