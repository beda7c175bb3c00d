package news.parallax.train;

/// How long and how to train. With one plan, one machine and one thread the weights are the same.
///
/// @param epochs how often all articles are read, at least 1
/// @param batch windows that make one step
/// @param frozen as in [Network]
/// @param rate the highest rate of learning; the heads learn ten times as fast
/// @param seed of the first weights of the heads, the order of windows and the dropped units
record Plan(int epochs, int batch, int frozen, double rate, long seed) {}
