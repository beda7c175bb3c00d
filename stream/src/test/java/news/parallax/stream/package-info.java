/// Tests of the job on a real small cluster in this process, and of the command as a process.
@NullMarked
package news.parallax.stream;

import org.jspecify.annotations.NullMarked;
