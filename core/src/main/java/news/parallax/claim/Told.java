package news.parallax.claim;

/// A saying with who says it.
record Told(Saying saying, Speaker speaker) {}
