package concert.strategy.response;

import java.util.Arrays;

/// What a best response depends on, so that it need not be found twice: two are equal where all their numbers are.
///
/// @param budgets what there is of each of the actor's means in each leaf once the deals are paid
/// @param given attainment of each of the actor's ends before its own ways, by world and leaf
/// @param prices what each piece of each curve adds to the payoff
/// @param open whether each of the actor's ways may be taken
@SuppressWarnings("ArrayRecordComponent") // compared by content
record Aim(double[] budgets, double[] given, double[] prices, boolean[] open) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Aim aim
                && Arrays.equals(budgets, aim.budgets)
                && Arrays.equals(given, aim.given)
                && Arrays.equals(prices, aim.prices)
                && Arrays.equals(open, aim.open);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(budgets) + Arrays.hashCode(given)) + Arrays.hashCode(prices);
    }
}
