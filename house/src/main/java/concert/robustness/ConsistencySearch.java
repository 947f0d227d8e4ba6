package concert.robustness;

import java.util.function.Predicate;

/// Depth-first search for the consistent combinations of a cross-impact matrix, with bounds on what the open
/// descriptors can still change.
final class ConsistencySearch {
    private final int n;
    private final int[] first;
    private final int[][] impact;
    /// `reach[k][c][r]`: the most by which descriptors k, k+1, … together can raise the balance of variant c above
    /// that of its rival r.
    private final int[][][] reach;
    private final int[] chosen;
    /// `balance[k]`: balances from the first k descriptors' chosen variants.
    private final int[][] balance;

    ConsistencySearch(int[] first, int[][] impact) {
        this.n = first.length - 1;
        this.first = first;
        this.impact = impact;
        this.reach = reach();
        this.chosen = new int[n];
        this.balance = new int[n + 1][impact.length];
    }

    private int[][][] reach() {
        var all = impact.length;
        var most = new int[n + 1][all][all];
        for (var k = n - 1; k >= 0; k--) {
            for (var i = 0; i < n; i++) {
                for (var c = first[i]; c < first[i + 1]; c++) {
                    for (var r = first[i]; r < first[i + 1]; r++) {
                        most[k][c][r] = most[k + 1][c][r] + bestLead(k, c, r);
                    }
                }
            }
        }
        return most;
    }

    private int bestLead(int descriptor, int c, int rival) {
        var lead = Integer.MIN_VALUE;
        for (var u = first[descriptor]; u < first[descriptor + 1]; u++) {
            lead = Math.max(lead, impact[u][c] - impact[u][rival]);
        }
        return lead;
    }

    /// Until one is refused.
    void forEach(Predicate<int[]> found) {
        settle(0, found);
    }

    private boolean settle(int k, Predicate<int[]> found) {
        if (k == n) {
            return found.test(chosen.clone());
        }
        for (var v = first[k]; v < first[k + 1]; v++) {
            chosen[k] = v - first[k];
            var row = impact[v];
            for (var w = 0; w < row.length; w++) {
                balance[k + 1][w] = balance[k][w] + row[w];
            }
            if (canBecomeConsistent(k + 1) && !settle(k + 1, found)) {
                return false;
            }
        }
        return true;
    }

    private boolean canBecomeConsistent(int settled) {
        for (var i = 0; i < settled; i++) {
            var c = first[i] + chosen[i];
            for (var r = first[i]; r < first[i + 1]; r++) {
                if (balance[settled][c] + reach[settled][c][r] < balance[settled][r]) {
                    return false;
                }
            }
        }
        return true;
    }
}
