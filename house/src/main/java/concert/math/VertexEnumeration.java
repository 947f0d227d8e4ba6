package concert.math;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Every vertex of the polyhedron A·z = b, in which the first variables are free and the others at least 0, in exact
/// arithmetic.
///
/// The bases that are feasible under a lexicographic perturbation of b are visited depth first from a given one, by
/// integer pivoting: D. Avis, "A revised implementation of the reverse search vertex enumeration algorithm", in
/// *Polytopes: Combinatorics and Computation*, Birkhäuser 2000, 177–198, doi:10.1007/978-3-0348-8438-9_9.
/// Departs from it: visited bases are remembered, so that each is reached by one pivot, and no search is reversed.
/// A degenerate vertex may be visited several times, once for each of its bases.
public final class VertexEnumeration {
    private final Dictionary dictionary;
    private final int most;
    private final Set<BitSet> seen = new HashSet<>();

    private VertexEnumeration(Dictionary dictionary, int most) {
        this.dictionary = dictionary;
        this.most = most;
    }

    /// Where the search begins and how far it may go.
    ///
    /// @param free how many variables, from the first, may be negative
    /// @param basis a feasible basis that holds all free variables: one variable for each row
    /// @param most how many bases are visited at most
    @SuppressWarnings("ArrayRecordComponent")
    public record Start(int free, int[] basis, int most) {}

    /// Visits the vertices.
    ///
    /// @param rows a row of coefficients for each equation, its right side last
    /// @param start where to begin
    /// @param visitor sees each vertex: a numerator for each variable, then their common denominator
    /// @return whether all were visited
    public static boolean visit(BigInteger[][] rows, Start start, Consumer<BigInteger[]> visitor) {
        var dictionary = Dictionary.of(rows, start.free, start.basis);
        return new VertexEnumeration(dictionary, start.most).search(visitor);
    }

    private boolean search(Consumer<BigInteger[]> visitor) {
        seen.add(dictionary.basis());
        visitor.accept(dictionary.point());
        var path = new ArrayDeque<int[]>();
        var column = 0;
        while (true) {
            var step = next(column);
            if (step == null) {
                if (path.isEmpty()) {
                    return true;
                }
                var back = path.pop();
                dictionary.pivot(back[0], back[1]);
                column = back[1] + 1;
            } else if (seen.size() > most) {
                return false;
            } else {
                dictionary.pivot(step[0], step[1]);
                path.push(step);
                visitor.accept(dictionary.point());
                column = 0;
            }
        }
    }

    /// The first step, from this column on, that leads to a basis not seen yet, which is then marked as seen.
    private int @Nullable [] next(int from) {
        for (var column = from; column < dictionary.columnCount(); column++) {
            var row = dictionary.leaving(column);
            if (row >= 0 && seen.add(dictionary.basisAfter(row, column))) {
                return new int[] {row, column};
            }
        }
        return null;
    }
}
