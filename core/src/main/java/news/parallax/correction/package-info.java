/// What people have set right, kept apart from what reports say.
///
/// [CorrectionFile] reads [Corrections] from a text that is kept beside the reports; each stage
/// takes those that concern it. Trap: a correction names reports by file name and passages by
/// their words, never by ids, since those are another's with every new report.
@NullMarked
package news.parallax.correction;

import org.jspecify.annotations.NullMarked;
