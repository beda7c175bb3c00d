/// What users ask of reports beside the account: who supports a sentence, and how two reports stand
/// to each other. Takes readings, gives records; the words are those of the reports.
///
/// Trap: a silent report does not disagree. It may tell the thing in words that are not recognised.
@NullMarked
package news.parallax.inquiry;

import org.jspecify.annotations.NullMarked;
