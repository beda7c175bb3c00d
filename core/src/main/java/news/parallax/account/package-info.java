/// The account of one story: what the reports agree on, where they differ, and what each rests on.
///
/// [Accounts] folds the readings of a story into one [Account], whose records are the public
/// contract. Trap: nothing here may depend on the order in which the reports came.
@NullMarked
package news.parallax.account;

import org.jspecify.annotations.NullMarked;
