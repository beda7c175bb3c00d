/// What tests of several modules share: hand-made accounts, and the contract that every account
/// must keep.
@NullMarked
package news.parallax.testkit;

import org.jspecify.annotations.NullMarked;
