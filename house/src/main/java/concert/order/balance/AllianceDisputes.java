package concert.order.balance;

import concert.scenario.Tie.Sign;
import concert.scenario.world.DisputeYear;
import concert.scenario.world.Pledge;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The signed network of states in a window of years: friendly where an alliance of the kinds that count
/// touches it, hostile where the two stand on different sides of a militarized dispute in it; a dispute
/// overrides an alliance. So the networks of the Correlates of War are built in Doreian & Mrvar 2015,
/// "Structural Balance and Signed International Relations", Journal of Social Structure 16. Departs from the
/// paper: alliances are ATOP's, and which kinds of pledges count is an option, since the optimum and its
/// camps depend on it.
///
/// @param options the window and the kinds
/// @param network the states, named by their numbers in the Correlates of War, and their ties
public record AllianceDisputes(Options options, SignedNetwork network) {

    /// What is a tie.
    ///
    /// @param first the first year
    /// @param last the last year
    /// @param kinds the kinds of pledges that make friends
    public record Options(int first, int last, Set<Pledge.Kind> kinds) {
        /// Copies the kinds.
        public Options {
            if (last < first || kinds.isEmpty()) {
                throw new IllegalArgumentException(
                        "window " + first + " to " + last + " with kinds " + kinds + ", expected years and kinds");
            }
            kinds = Set.copyOf(kinds);
        }

        /// {@return pledges of defense in a window}
        ///
        /// @param first the first year
        /// @param last the last year
        public static Options defense(int first, int last) {
            return new Options(first, last, EnumSet.of(Pledge.Kind.DEFENSE));
        }

        /// {@return pledges of any kind in a window}
        ///
        /// @param first the first year
        /// @param last the last year
        public static Options anyPledge(int first, int last) {
            return new Options(first, last, EnumSet.allOf(Pledge.Kind.class));
        }
    }

    /// Two states, the one with the smaller number first.
    private record Pair(int a, int b) implements Comparable<Pair> {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Pair other) {
            return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
        }
    }

    /// The network of a window.
    ///
    /// @param pledges pledges in any order
    /// @param disputes dispute years in any order
    /// @param options the window and the kinds
    /// @return the network
    public static AllianceDisputes of(List<Pledge> pledges, List<DisputeYear> disputes, Options options) {
        var signs = new TreeMap<Pair, Sign>();
        for (var pledge : pledges) {
            if (pledge.first() <= options.last()
                    && pledge.last() >= options.first()
                    && pledge.from() != pledge.to()
                    && pledge.kinds().stream().anyMatch(options.kinds()::contains)) {
                signs.put(Pair.of(pledge.from(), pledge.to()), Sign.POSITIVE);
            }
        }
        for (var dispute : disputes) {
            if (dispute.isOpposed() && dispute.year() >= options.first() && dispute.year() <= options.last()) {
                signs.put(Pair.of(dispute.a(), dispute.b()), Sign.NEGATIVE);
            }
        }
        return new AllianceDisputes(options, SignedNetwork.of(ties(signs)));
    }

    private static List<SignedTie> ties(Map<Pair, Sign> signs) {
        var ties = new ArrayList<SignedTie>();
        signs.forEach(
                (pair, sign) -> ties.add(new SignedTie(Integer.toString(pair.a()), Integer.toString(pair.b()), sign)));
        return ties;
    }

    /// {@return whether a state has a tie in the window}
    ///
    /// @param state its number in the Correlates of War
    public boolean has(int state) {
        return network.nodes().findIndex(Integer.toString(state)).isPresent();
    }
}
