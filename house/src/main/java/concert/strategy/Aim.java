package concert.strategy;

import java.util.Arrays;

/// What a best response depends on, so that it need not be found twice: two are equal where all their numbers are.
///
/// @param sides right-hand side of each row, NaN where the program's own stands
/// @param prices what each column adds to the payoff
/// @param most the most units of each of the actor's ways
@SuppressWarnings("ArrayRecordComponent") // compared by content
record Aim(double[] sides, double[] prices, double[] most) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Aim aim
                && Arrays.equals(sides, aim.sides)
                && Arrays.equals(prices, aim.prices)
                && Arrays.equals(most, aim.most);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sides) + Arrays.hashCode(prices);
    }
}
