package concert.order.portfolio;

import java.util.Arrays;

/// The shares of places by the levels of two portfolios, and what follows from them. It is filled again and
/// again, so that millions of pairs need no memory. Power 0, 1 or 2 of a distance means unweighted, absolute
/// or squared.
final class ContingencyTable {
    private final int levels;
    private final double[] p;
    private final double[] row;
    private final double[] column;
    private int[] counts = {};
    private long n;

    ContingencyTable(int levels) {
        this.levels = levels;
        this.p = new double[levels * levels];
        this.row = new double[levels];
        this.column = new double[levels];
    }

    void count(int[] table) {
        counts = table;
        n = 0;
        for (var count : table) {
            n += count;
        }
        Arrays.fill(row, 0);
        Arrays.fill(column, 0);
        for (var u = 0; u < levels; u++) {
            for (var v = 0; v < levels; v++) {
                var share = table[u * levels + v] / (double) n;
                p[u * levels + v] = share;
                row[u] += share;
                column[v] += share;
            }
        }
    }

    double sAbsolute() {
        return 1 - 2 * observed(1) / distance(levels - 1, 1);
    }

    double sSquared() {
        return 1 - 2 * observed(2) / distance(levels - 1, 2);
    }

    double kappa(int power) {
        return 1 - observed(power) / expected(row, column, power);
    }

    double pi(int power) {
        var m = new double[levels];
        for (var u = 0; u < levels; u++) {
            m[u] = (row[u] + column[u]) / 2;
        }
        return 1 - observed(power) / expected(m, m, power);
    }

    /// S less the S of independent portfolios with the same margins.
    double adjusted() {
        return 2 * (expected(row, column, 1) - observed(1)) / distance(levels - 1, 1);
    }

    /// τ-b = (C − D) / √((n₀ − n₁)(n₀ − n₂)) over the pairs of places, n₁ and n₂ those tied in one portfolio.
    double tauB() {
        var concordant = 0L;
        var discordant = 0L;
        for (var u = 0; u < levels; u++) {
            for (var v = 0; v < levels; v++) {
                var here = (long) counts[u * levels + v];
                if (here > 0) {
                    for (var s = u + 1; s < levels; s++) {
                        for (var t = 0; t < levels; t++) {
                            var there = here * counts[s * levels + t];
                            concordant += t > v ? there : 0;
                            discordant += t < v ? there : 0;
                        }
                    }
                }
            }
        }
        var pairs = n * (n - 1) / 2;
        var untied = (double) (pairs - tied(row)) * (pairs - tied(column));
        return (concordant - discordant) / Math.sqrt(untied);
    }

    private long tied(double[] margin) {
        var tied = 0L;
        for (var share : margin) {
            var count = Math.round(share * n);
            tied += count * (count - 1) / 2;
        }
        return tied;
    }

    private double observed(int power) {
        var sum = 0.0;
        for (var u = 0; u < levels; u++) {
            for (var v = 0; v < levels; v++) {
                sum += p[u * levels + v] * distance(u - v, power);
            }
        }
        return sum;
    }

    private double expected(double[] one, double[] other, int power) {
        var sum = 0.0;
        for (var u = 0; u < levels; u++) {
            for (var v = 0; v < levels; v++) {
                sum += one[u] * other[v] * distance(u - v, power);
            }
        }
        return sum;
    }

    private static double distance(int difference, int power) {
        return switch (power) {
            case 0 -> difference == 0 ? 0 : 1;
            case 1 -> Math.abs(difference);
            default -> difference * (double) difference;
        };
    }
}
