/// Who did what to whom, when, where, and whether it happened, is planned, alleged or denied.
///
/// [EventReader] reads one report; types are the roots of PLOVER, defined in our own words in
/// [Plover].
@NullMarked
package news.parallax.event;

import org.jspecify.annotations.NullMarked;
