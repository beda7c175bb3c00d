/// What a store holds, over HTTP: pages for people, an interface for programs, and changes as they
/// come. Nothing that it gives makes a request to anywhere else.
///
/// [NewsServer] is the door. Trap: every page must work without its script, and no script or style
/// may stand in a page: the content security policy stops it.
@NullMarked
package news.parallax.server;

import org.jspecify.annotations.NullMarked;
