/// Agreements, sanctions and memberships as one report tells them.
///
/// [PactReader] reads one report.
@NullMarked
package news.parallax.pact;

import org.jspecify.annotations.NullMarked;
