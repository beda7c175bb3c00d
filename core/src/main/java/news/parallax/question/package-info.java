/// Questions put to accounts, and their answers with evidence, origins and disputes.
///
/// [Answers] takes a [Question] and one or more accounts and gives an [Outcome]. Nothing is read
/// anew here: an answer holds entries of the accounts, and what follows from them by date and name.
/// A trap: an id such as `a1` means something only together with its account.
@NullMarked
package news.parallax.question;

import org.jspecify.annotations.NullMarked;
