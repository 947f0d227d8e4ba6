package concert.order.balance;

import concert.scenario.Roster;
import concert.scenario.Tie.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/// A signed network: nodes, and at most one tie, friendly or hostile, for each pair of them.
public final class SignedNetwork {
    private final Roster nodes;
    private final List<SignedTie> ties;
    private final int[] from;
    private final int[] to;
    private final int[] sign;

    private SignedNetwork(Roster nodes, List<SignedTie> ties) {
        this.nodes = nodes;
        this.ties = ties;
        this.from = ties.stream().mapToInt(tie -> nodes.index(tie.a())).toArray();
        this.to = ties.stream().mapToInt(tie -> nodes.index(tie.b())).toArray();
        this.sign = ties.stream().mapToInt(tie -> tie.sign().value()).toArray();
    }

    /// The network of these ties; its nodes are their ends, in alphabetical order. A tie that is told again counts
    /// once.
    ///
    /// @param ties the ties
    /// @return the network
    /// @throws IllegalArgumentException if a pair is told to be friendly and hostile
    public static SignedNetwork of(List<SignedTie> ties) {
        var names = new TreeSet<String>();
        for (var tie : ties) {
            names.add(tie.a());
            names.add(tie.b());
        }
        return of(new Roster(List.copyOf(names)), ties);
    }

    /// The network of these nodes and ties. A tie that is told again counts once.
    ///
    /// @param nodes the nodes, those without a tie included
    /// @param ties the ties
    /// @return the network
    /// @throws IllegalArgumentException if a pair is told to be friendly and hostile, or an end is no node
    public static SignedNetwork of(Roster nodes, List<SignedTie> ties) {
        var signs = HashMap.<Long, Sign>newHashMap(ties.size());
        var distinct = new ArrayList<SignedTie>();
        for (var tie : ties) {
            var a = nodes.index(tie.a());
            var b = nodes.index(tie.b());
            var told = signs.putIfAbsent((long) Math.min(a, b) * nodes.size() + Math.max(a, b), tie.sign());
            if (told == null) {
                distinct.add(tie);
            } else if (told != tie.sign()) {
                throw new IllegalArgumentException(
                        tie.a() + " and " + tie.b() + " are told to be friendly and hostile");
            }
        }
        return new SignedNetwork(nodes, List.copyOf(distinct));
    }

    /// {@return the nodes}
    public Roster nodes() {
        return nodes;
    }

    /// {@return the ties, one for each pair that has one}
    public List<SignedTie> ties() {
        return ties;
    }

    /// {@return how many ties are hostile}
    public int hostile() {
        return Math.toIntExact(
                ties.stream().filter(tie -> tie.sign() == Sign.NEGATIVE).count());
    }

    int size() {
        return nodes.size();
    }

    int tieCount() {
        return from.length;
    }

    int from(int tie) {
        return from[tie];
    }

    int to(int tie) {
        return to[tie];
    }

    /// +1 friendly, −1 hostile.
    int sign(int tie) {
        return sign[tie];
    }
}
