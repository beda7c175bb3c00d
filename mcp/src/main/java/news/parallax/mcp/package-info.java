/// A store as tools of the Model Context Protocol, for assistants.
///
/// [ToolServer] speaks it on two streams, [HttpToolServer] over HTTP. Trap: answers must stay
/// small; each gives passages word for word, so that nothing need be believed.
@NullMarked
package news.parallax.mcp;

import org.jspecify.annotations.NullMarked;
