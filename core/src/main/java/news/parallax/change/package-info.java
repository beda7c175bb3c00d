/// What is new in an account since the one before it, as a desk wants to hear it.
///
/// [Changes] takes two accounts of one story and gives [Change]s. Trap: ids mean nothing from one
/// account to the next; items are the same when they rest on a passage in common.
@NullMarked
package news.parallax.change;

import org.jspecify.annotations.NullMarked;
