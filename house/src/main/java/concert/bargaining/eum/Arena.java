package concert.bargaining.eum;

/// What stays the same from round to round.
///
/// @param weight w = c·s of each actor
/// @param salience s of each actor
/// @param range R: the range of the opening positions, greater than 0
@SuppressWarnings("ArrayRecordComponent") // kernels work on arrays; an arena is never compared
record Arena(double[] weight, double[] salience, double range) {}
