/// Who says what: quotations, attributed claims with stance and polarity, and which claim answers
/// which.
///
/// [SpeechReader] reads one report. Trap: indexes of actors and claims count within that report.
@NullMarked
package news.parallax.claim;

import org.jspecify.annotations.NullMarked;
