/// An account in the forms of other programs: tables, graphs, calendars, entities.
///
/// [Export] names the forms. Trap: each of them holds less than the account, and none holds the
/// evidence whole; what must be checked is checked in the JSON.
@NullMarked
package news.parallax.export;

import org.jspecify.annotations.NullMarked;
