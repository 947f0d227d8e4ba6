package concert.order.balance;

import concert.math.LinearProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// The frustration index (line index of balance) of a signed network: the least number of ties that are frustrated in
/// any division of the nodes into two camps, where friendly ties are frustrated between the camps and hostile ones
/// within (Abelson & Rosenberg 1958, Behavioral Science 3, 1–13; Harary 1959, Behavioral Science 4, 316–323). Found by
/// reduction, local search, a linear program over negative cycles and, where those do not meet, branch and bound after
/// Aref, Mason & Wilson 2020, Networks 75(1), 95–110, doi:10.1002/net.21907.
///
/// The best division is often not the only one; see [PairCost].
///
/// Departs from the paper: ties that outweigh the others of an end are contracted and blocks solved one by one, which
/// changes no optimum; cycles of any length are cut, not triangles alone.
///
/// @param network the network
/// @param frustrated how many ties the best division found frustrates: L, if it equals the bound
/// @param bound no division frustrates fewer
/// @param sides the best division found, +1 or −1 for each node in the order of the network
public record FrustrationIndex(SignedNetwork network, int frustrated, int bound, List<Integer> sides) {
    /// Copies the division.
    public FrustrationIndex {
        sides = List.copyOf(sides);
    }

    /// How to search.
    ///
    /// @param seed of the local search
    /// @param secondsLeft asked during the search how many seconds it may still take; once there are none, it stops
    /// and tells what it knows, with a weaker bound
    public record Options(long seed, DoubleSupplier secondsLeft) {
        /// To the end.
        public static final Options DEFAULTS = new Options(1, () -> Double.POSITIVE_INFINITY);

        boolean isOver() {
            return secondsLeft.getAsDouble() <= 0;
        }

        /// What a run of the solver may take.
        LinearProgram.Options solver() {
            return LinearProgram.Options.DEFAULTS
                    .withSeconds(Math.max(0, secondsLeft.getAsDouble()))
                    .withCancel(this::isOver);
        }
    }

    /// Searches the best division.
    ///
    /// @param network the network
    /// @param options how
    /// @return the index
    public static FrustrationIndex of(SignedNetwork network, Options options) {
        var division = new Division(network.size(), options);
        division.solve(SwitchingGraph.of(network, division.camps()));
        return division.index(network);
    }

    /// {@return whether no division frustrates fewer ties}
    public boolean isProven() {
        return bound == frustrated;
    }

    /// {@return the share of L that is not proven, (L − bound)/L; 0 if nothing is frustrated}
    public double gap() {
        return frustrated == 0 ? 0 : (double) (frustrated - bound) / frustrated;
    }

    /// {@return F = 1 − 2L/m, from 0 (as frustrated as can be) to 1 (balanced); 1 without ties (Aref & Wilson 2018)}
    public double normalized() {
        var m = network.tieCount();
        return m == 0 ? 1 : 1 - 2.0 * frustrated / m;
    }

    /// {@return the ties that the division found frustrates}
    public List<SignedTie> frustratedTies() {
        return IntStream.range(0, network.tieCount())
                .filter(tie -> sides.get(network.from(tie)) * sides.get(network.to(tie)) * network.sign(tie) < 0)
                .mapToObj(network.ties()::get)
                .toList();
    }

    /// {@return the nodes of one camp of the division found}
    ///
    /// @param side +1 or −1
    public List<String> camp(int side) {
        return IntStream.range(0, sides.size())
                .filter(node -> sides.get(node) == side)
                .mapToObj(network.nodes()::name)
                .toList();
    }

    /// {@return whether two nodes stand in the same camp of the division found}
    ///
    /// @param a name of a node
    /// @param b name of another node
    public boolean isTogether(String a, String b) {
        return sides.get(network.nodes().index(a))
                .equals(sides.get(network.nodes().index(b)));
    }

    static List<Integer> sides(Camps camps, int nodes) {
        var sides = new ArrayList<Integer>();
        for (var node = 0; node < nodes; node++) {
            sides.add(camps.side(node));
        }
        return sides;
    }
}
