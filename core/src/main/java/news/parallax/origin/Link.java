package news.parallax.origin;

/// One thing that two reports have in common.
///
/// @param left id of the one
/// @param right id of the other
/// @param joins whether it makes them count once; passages too short for that are shown all the
///     same
record Link(String left, String right, boolean joins, Origin.Basis basis) {}
