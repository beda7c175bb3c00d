package news.parallax.store;

import java.time.Instant;
import news.parallax.change.Change;

/// A change with its place in the history of the store.
///
/// @param seq grows with every change, with gaps
public record Told(long seq, String story, int revision, Instant at, Change change) {}
