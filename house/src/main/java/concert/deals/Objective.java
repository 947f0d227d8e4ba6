package concert.deals;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/// What a search maximizes: a value that never falls when a gain rises, and a bound on it.
///
/// @param value the value of gains
/// @param weights positive weights of the gains, those that give a tight bound
/// @param bound the largest value of gains whose weighted sum is at most its argument
@SuppressWarnings("ArrayRecordComponent")
record Objective(ToDoubleFunction<double[]> value, double[] weights, DoubleUnaryOperator bound) {}
