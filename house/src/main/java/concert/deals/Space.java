package concert.deals;

import java.math.BigInteger;
import java.util.Arrays;

/// All outcomes of a negotiation: one option of each item; the utility of an outcome is the sum of its options'
/// worths.
final class Space {
    private final int parties;
    private final double[][][] worth;

    /// @param worth by item, option and party
    Space(int parties, double[][][] worth) {
        this.parties = parties;
        this.worth = worth;
    }

    int parties() {
        return parties;
    }

    int items() {
        return worth.length;
    }

    int options(int item) {
        return worth[item].length;
    }

    double[] worth(int item, int option) {
        return worth[item][option];
    }

    BigInteger outcomes() {
        return Arrays.stream(worth)
                .map(options -> BigInteger.valueOf(options.length))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    double[] utilities(int[] outcome) {
        var sum = new double[parties];
        for (var item = 0; item < worth.length; item++) {
            for (var party = 0; party < parties; party++) {
                sum[party] += worth[item][outcome[item]][party];
            }
        }
        return sum;
    }

    /// The outcome with the largest weighted sum of utilities; of equal options the first.
    int[] best(double[] weights) {
        var outcome = new int[items()];
        for (var item = 0; item < items(); item++) {
            for (var option = 1; option < options(item); option++) {
                if (dot(weights, worth[item][option]) > dot(weights, worth[item][outcome[item]])) {
                    outcome[item] = option;
                }
            }
        }
        return outcome;
    }

    /// The distance between the largest and the smallest sum that a party can have.
    double[] spread() {
        var spread = new double[parties];
        for (var party = 0; party < parties; party++) {
            var who = party;
            for (var options : worth) {
                var stats = Arrays.stream(options)
                        .mapToDouble(option -> option[who])
                        .summaryStatistics();
                spread[party] += stats.getMax() - stats.getMin();
            }
        }
        return spread;
    }

    static double dot(double[] weights, double[] values) {
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
