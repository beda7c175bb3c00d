/// Who is named: persons, states, organisations, groups and places, under all their names and
/// roles.
///
/// [ActorReader] finds the actors of one report, [Cast] joins them over the reports of a story.
/// Trap: an actor's index counts within one report only; across reports use the [Cast].
@NullMarked
package news.parallax.actor;

import org.jspecify.annotations.NullMarked;
