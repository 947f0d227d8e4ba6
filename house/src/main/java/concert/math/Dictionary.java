package concert.math;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/// A system of equations solved for its basic variables, in whole numbers: for each row,
/// D·basic + Σ entry·cobasic = right side, with one common D > 0. Pivots are exact and can be taken back by the same
/// pivot (J. Edmonds, "Systems of distinct representatives and linear algebra", *J. Res. Nat. Bur. Standards* 71B,
/// 1967, 241–245).
final class Dictionary {
    private final int variables;
    private final int free;
    /// One row for each basic variable; the right side is the last entry.
    private final BigInteger[][] entries;

    private final int[] basic;
    private final int[] cobasic;
    /// The basis of the start, whose columns perturb the right side: ε for the first, ε² for the second and so on.
    private final int[] perturbed;
    /// Where a variable stands: its row, or −1 − its column.
    private final int[] place;

    private BigInteger denominator = BigInteger.ONE;

    private Dictionary(BigInteger[][] entries, int[] basic, int[] cobasic, int free) {
        this.entries = entries;
        this.basic = basic;
        this.cobasic = cobasic;
        this.free = free;
        this.variables = basic.length + cobasic.length;
        this.place = new int[variables];
        this.perturbed =
                Arrays.stream(basic).filter(variable -> variable >= free).toArray();
        for (var row = 0; row < basic.length; row++) {
            place[basic[row]] = row;
        }
        for (var column = 0; column < cobasic.length; column++) {
            place[cobasic[column]] = -1 - column;
        }
    }

    /// Solves equations for a basis.
    ///
    /// @throws ArithmeticException if the basis is singular
    static Dictionary of(BigInteger[][] rows, int free, int[] basis) {
        var m = rows.length;
        var n = rows[0].length - 1;
        var full = new BigInteger[m][];
        Arrays.setAll(full, row -> rows[row].clone());
        var d = BigInteger.ONE;
        var rowOf = new int[m];
        var used = new boolean[m];
        for (var k = 0; k < m; k++) {
            var row = unused(full, used, basis[k]);
            used[row] = true;
            rowOf[k] = row;
            d = eliminate(full, row, basis[k], d);
        }
        return assembled(full, rowOf, basis, new int[] {n, free}).withDenominator(d);
    }

    private static Dictionary assembled(BigInteger[][] full, int[] rowOf, int[] basis, int[] size) {
        var cobasic = new int[size[0] - basis.length];
        var at = 0;
        for (var variable = 0; variable < size[0]; variable++) {
            var wanted = variable;
            if (Arrays.stream(basis).noneMatch(other -> other == wanted)) {
                cobasic[at++] = variable;
            }
        }
        var entries = new BigInteger[basis.length][cobasic.length + 1];
        for (var k = 0; k < basis.length; k++) {
            for (var column = 0; column < cobasic.length; column++) {
                entries[k][column] = full[rowOf[k]][cobasic[column]];
            }
            entries[k][cobasic.length] = full[rowOf[k]][size[0]];
        }
        return new Dictionary(entries, basis.clone(), cobasic, size[1]);
    }

    private static int unused(BigInteger[][] full, boolean[] used, int column) {
        for (var row = 0; row < full.length; row++) {
            if (!used[row] && full[row][column].signum() != 0) {
                return row;
            }
        }
        throw new ArithmeticException("the basis is singular at variable " + column);
    }

    /// Gauss–Jordan elimination without fractions.
    private static BigInteger eliminate(BigInteger[][] full, int row, int column, BigInteger d) {
        var pivot = full[row][column];
        for (var i = 0; i < full.length; i++) {
            var factor = full[i][column];
            for (var j = 0; i != row && j < full[i].length; j++) {
                full[i][j] = full[i][j]
                        .multiply(pivot)
                        .subtract(factor.multiply(full[row][j]))
                        .divide(d);
            }
        }
        return pivot;
    }

    private Dictionary withDenominator(BigInteger d) {
        denominator = d;
        keepPositive();
        return this;
    }

    int columnCount() {
        return cobasic.length;
    }

    BitSet basis() {
        var set = new BitSet(variables);
        for (var variable : basic) {
            set.set(variable);
        }
        return set;
    }

    BitSet basisAfter(int row, int column) {
        var set = basis();
        set.clear(basic[row]);
        set.set(cobasic[column]);
        return set;
    }

    /// The row of the variable that leaves when a column's enters: the smallest ratio of the perturbed right side to
    /// the entry, compared lexicographically. −1 if none does, which is a ray.
    int leaving(int column) {
        var best = -1;
        for (var row = 0; row < basic.length; row++) {
            if (basic[row] >= free && entries[row][column].signum() > 0 && (best < 0 || isLess(row, best, column))) {
                best = row;
            }
        }
        return best;
    }

    private boolean isLess(int row, int other, int column) {
        var last = cobasic.length;
        var order = compare(entries[row][last], entries[other][last], row, other, column);
        for (var k = 0; order == 0 && k < perturbed.length; k++) {
            order = compare(coefficient(row, perturbed[k]), coefficient(other, perturbed[k]), row, other, column);
        }
        return order < 0;
    }

    private int compare(BigInteger one, BigInteger two, int row, int other, int column) {
        return one.signum() == 0 && two.signum() == 0
                ? 0
                : one.multiply(entries[other][column]).compareTo(two.multiply(entries[row][column]));
    }

    private BigInteger coefficient(int row, int variable) {
        var at = place[variable];
        if (at < 0) {
            return entries[row][-1 - at];
        }
        return at == row ? denominator : BigInteger.ZERO;
    }

    /// The variable of a column enters the basis, that of a row leaves it.
    void pivot(int row, int column) {
        var pivot = entries[row][column];
        for (var i = 0; i < entries.length; i++) {
            if (i != row) {
                combine(entries[i], entries[row], column, pivot);
            }
        }
        entries[row][column] = denominator;
        denominator = pivot;
        keepPositive();
        var enters = cobasic[column];
        cobasic[column] = basic[row];
        basic[row] = enters;
        place[enters] = row;
        place[cobasic[column]] = -1 - column;
    }

    private void combine(BigInteger[] target, BigInteger[] source, int column, BigInteger pivot) {
        var factor = target[column];
        for (var j = 0; j < target.length; j++) {
            if (j == column) {
                target[j] = factor.negate();
            } else if (factor.signum() == 0 || source[j].signum() == 0) {
                target[j] = target[j].signum() == 0
                        ? BigInteger.ZERO
                        : target[j].multiply(pivot).divide(denominator);
            } else {
                target[j] = target[j]
                        .multiply(pivot)
                        .subtract(factor.multiply(source[j]))
                        .divide(denominator);
            }
        }
    }

    private void keepPositive() {
        if (denominator.signum() < 0) {
            denominator = denominator.negate();
            for (var row : entries) {
                Arrays.setAll(row, j -> row[j].negate());
            }
        }
    }

    /// Numerators of all variables, their denominator last.
    BigInteger[] point() {
        var point = new BigInteger[variables + 1];
        Arrays.fill(point, BigInteger.ZERO);
        for (var row = 0; row < basic.length; row++) {
            point[basic[row]] = entries[row][cobasic.length];
        }
        point[variables] = denominator;
        return point;
    }
}
