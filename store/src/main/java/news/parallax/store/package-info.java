/// What a desk keeps: reports, analyses, stories with their accounts and history, corrections, and
/// the words to find them by; in one SQLite file or in PostgreSQL.
///
/// [Store] is the shelf, [Newsroom] the work: it takes reports and brings the accounts of their
/// stories up to date. Trap: an account is derived and can be made again at any time; what must
/// not be lost are reports and corrections.
@NullMarked
package news.parallax.store;

import org.jspecify.annotations.NullMarked;
