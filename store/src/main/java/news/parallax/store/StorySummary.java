package news.parallax.store;

import java.time.Instant;

/// A story as the front page shows it.
///
/// @param revision of its newest account
/// @param changed when that was made
/// @param reports how many it has
/// @param origins how many they count for
/// @param disputes how many points they differ on
public record StorySummary(
    String id,
    String title,
    int revision,
    Instant changed,
    int reports,
    int origins,
    int disputes) {}
