package concert.strategy.situation;

/// A best response of an actor to what the others do.
///
/// @param actor the actor
/// @param ways its ways
/// @param totals how much of each of these ways has been taken by the end of each leaf
/// @param value what the actor expects
/// @param bound no response gives it more
/// @param valueOfMeans what one more unit of each of its means in every branch adds, others held; NaN where ways come
///     in lumps
@SuppressWarnings("ArrayRecordComponent")
public record Response(int actor, int[] ways, double[][] totals, double value, double bound, double[] valueOfMeans) {}
