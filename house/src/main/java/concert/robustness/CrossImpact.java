package concert.robustness;

import concert.scenario.Impact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// Cross-impact balances: which combinations of developments support themselves.
///
/// Each descriptor takes one of its variants. An impact says how much a variant of one descriptor promotes (above 0)
/// or hinders (below 0) a variant of another. The impact balance of a variant is the sum of the impacts that the
/// chosen variants of the other descriptors have on it. A combination is consistent if every chosen variant has the
/// highest balance of its descriptor (Weimer-Jehle 2006, doi:10.1016/j.techfore.2005.06.005).
public final class CrossImpact {
    private final List<Descriptor> descriptors;
    private final int[] first;
    private final int[][] impact;

    private CrossImpact(List<Descriptor> descriptors, int[] first, int[][] impact) {
        this.descriptors = descriptors;
        this.first = first;
        this.impact = impact;
    }

    /// Something that may turn out in several ways.
    ///
    /// @param name its name
    /// @param variants how it may turn out, at least one
    public record Descriptor(String name, List<String> variants) {
        /// Copies the variants and checks that there is one.
        public Descriptor {
            variants = List.copyOf(variants);
            if (variants.isEmpty()) {
                throw new IllegalArgumentException("descriptor " + name + " has no variant, expected at least one");
            }
        }
    }

    /// The judgements in a scenario's table of cross impacts. Descriptors and variants stand in the order in which the
    /// table first names them; what it does not say has no impact.
    ///
    /// @param rows the table
    /// @return the cross impacts
    public static CrossImpact of(List<Impact> rows) {
        var variants = new LinkedHashMap<String, LinkedHashSet<String>>();
        for (var row : rows) {
            variants.computeIfAbsent(row.descriptor(), _ -> new LinkedHashSet<>())
                    .add(row.variant());
        }
        for (var row : rows) {
            variants.computeIfAbsent(row.on(), _ -> new LinkedHashSet<>()).add(row.onVariant());
        }
        var place = new HashMap<List<String>, Integer>();
        var descriptors = new ArrayList<Descriptor>();
        variants.forEach((name, own) -> {
            descriptors.add(new Descriptor(name, List.copyOf(own)));
            own.forEach(variant -> place.put(List.of(name, variant), place.size()));
        });
        var matrix = new int[place.size()][place.size()];
        for (var row : rows) {
            var from = Objects.requireNonNull(place.get(List.of(row.descriptor(), row.variant())));
            var to = Objects.requireNonNull(place.get(List.of(row.on(), row.onVariant())));
            matrix[from][to] = row.impact();
        }
        return of(descriptors, matrix);
    }

    /// {@return the impact of each variant (row) on each variant (column), a copy}
    public int[][] matrix() {
        return Arrays.stream(impact).map(int[]::clone).toArray(int[][]::new);
    }

    /// The judgements of an analyst.
    ///
    /// @param descriptors the descriptors
    /// @param matrix impact of each variant (row) on each variant (column), in the descriptors' order; impacts
    ///     within one descriptor are not read
    /// @return the cross impacts
    /// @throws IllegalArgumentException if the matrix does not fit the variants
    public static CrossImpact of(List<Descriptor> descriptors, int[][] matrix) {
        var first = new int[descriptors.size() + 1];
        for (var i = 0; i < descriptors.size(); i++) {
            first[i + 1] = first[i] + descriptors.get(i).variants().size();
        }
        var all = first[descriptors.size()];
        if (matrix.length != all || Arrays.stream(matrix).anyMatch(row -> row.length != all)) {
            throw new IllegalArgumentException("the matrix has " + matrix.length + " rows, expected " + all
                    + " rows and columns, one for each variant");
        }
        var impact = Arrays.stream(matrix).map(int[]::clone).toArray(int[][]::new);
        for (var i = 0; i < descriptors.size(); i++) {
            for (var row = first[i]; row < first[i + 1]; row++) {
                Arrays.fill(impact[row], first[i], first[i + 1], 0);
            }
        }
        return new CrossImpact(List.copyOf(descriptors), first, impact);
    }

    /// {@return the descriptors}
    public List<Descriptor> descriptors() {
        return descriptors;
    }

    /// {@return how many combinations there are}
    public double combinations() {
        return descriptors.stream().mapToDouble(each -> each.variants().size()).reduce(1, (a, b) -> a * b);
    }

    /// A combination and how well it supports itself.
    ///
    /// @param variants index of the chosen variant of each descriptor, from 0
    /// @param consistency least lead of a chosen variant over the best other variant of its descriptor, at least 0
    ///     where the combination is consistent; descriptors with a single variant do not count
    /// @param totalImpact sum of the chosen variants' balances
    public record Combination(List<Integer> variants, int consistency, int totalImpact) {
        /// Copies the variants.
        public Combination {
            variants = List.copyOf(variants);
        }
    }

    /// The balance of each variant of each descriptor under a combination.
    ///
    /// @param chosen index of the chosen variant of each descriptor
    /// @return one balance for each variant, in the matrix's order
    public int[] balances(int[] chosen) {
        var balance = new int[impact.length];
        for (var i = 0; i < chosen.length; i++) {
            var row = impact[first[i] + chosen[i]];
            for (var v = 0; v < balance.length; v++) {
                balance[v] += row[v];
            }
        }
        return balance;
    }

    /// Every consistent combination, in lexicographic order.
    ///
    /// Descriptors are settled one after the other. A partial combination is dropped as soon as a chosen variant
    /// can no longer reach the balance of a rival, whatever the open descriptors choose: the rival's lead is then
    /// larger than the sum over the open descriptors of the most each can take from it. The worst case
    /// is exponential.
    ///
    /// @return the combinations
    public List<Combination> consistent() {
        return consistent(Integer.MAX_VALUE);
    }

    /// The first consistent combinations, in lexicographic order.
    ///
    /// @param most how many at most
    /// @return the combinations
    public List<Combination> consistent(int most) {
        var found = new ArrayList<Combination>();
        var search = new ConsistencySearch(first, impact);
        search.forEach(chosen -> {
            found.add(describe(chosen));
            return found.size() < most;
        });
        return found;
    }

    /// A combination and how well it supports itself.
    ///
    /// @param chosen index of the chosen variant of each descriptor
    /// @return the combination
    public Combination describe(int[] chosen) {
        var balance = balances(chosen);
        var consistency = Integer.MAX_VALUE;
        var total = 0;
        for (var i = 0; i < chosen.length; i++) {
            var own = balance[first[i] + chosen[i]];
            total += own;
            for (var v = first[i]; v < first[i + 1]; v++) {
                if (v != first[i] + chosen[i]) {
                    consistency = Math.min(consistency, own - balance[v]);
                }
            }
        }
        return new Combination(Arrays.stream(chosen).boxed().toList(), consistency, total);
    }

    /// The combination that global succession makes of another: every descriptor jumps at once to its variant of
    /// highest balance. A tie keeps the current variant if it is among the best, else takes the first of them.
    ///
    /// @param chosen index of the chosen variant of each descriptor
    /// @return index of the next variant of each descriptor
    public int[] successor(int[] chosen) {
        var balance = balances(chosen);
        var next = new int[chosen.length];
        for (var i = 0; i < chosen.length; i++) {
            var best = first[i] + chosen[i];
            for (var v = first[i]; v < first[i + 1]; v++) {
                if (balance[v] > balance[best]) {
                    best = v;
                }
            }
            next[i] = firstOfTheBest(balance, i, best, chosen[i]);
        }
        return next;
    }

    private int firstOfTheBest(int[] balance, int descriptor, int best, int current) {
        if (balance[first[descriptor] + current] == balance[best]) {
            return current;
        }
        var v = first[descriptor];
        while (balance[v] < balance[best]) {
            v++;
        }
        return v - first[descriptor];
    }
}
