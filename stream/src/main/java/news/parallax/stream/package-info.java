/// The fold of the core on Apache Flink: reports in, the account of each story out, on as many
/// machines as there are.
///
/// [StreamJob] puts the stages together. Which story a report belongs to is a function of the set
/// of reports alone, and so is each account: the order in which reports arrive, the number of
/// machines and what fails in between change nothing. Trap: operators are copied to other
/// machines, so that a field that is not serialisable must be `transient` and set when the
/// operator is opened.
@NullMarked
package news.parallax.stream;

import org.jspecify.annotations.NullMarked;
