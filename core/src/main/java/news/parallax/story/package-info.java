/// Which reports tell the same happenings.
///
/// [Stories] takes reports and gives stories; [StoryStream] takes them one by one, says what each
/// changes, and can be saved. Trap: a report without a day is read after those with one.
@NullMarked
package news.parallax.story;

import org.jspecify.annotations.NullMarked;
