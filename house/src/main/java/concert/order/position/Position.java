package concert.order.position;

import java.util.ArrayList;
import java.util.List;

/// What a member's place in a network of ties is worth.
///
/// - Degree: to how many it is tied. Normalized by n − 1. Freeman 1979, "Centrality in Social Networks",
///   Social Networks 1: 215–239, doi:10.1016/0378-8733(78)90021-7.
/// - Betweenness: see [Betweenness]. Normalized by (n − 1)(n − 2)/2.
/// - Brokerage: see [Brokerage].
/// - What its removal would cost the others: see [Removal].
/// - Constraint: Burt 1992, Structural Holes, 54–55: Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² with pᵢⱼ one over the degree;
///   low for a broker.
///
/// A value between corridors is the betweenness in the network of trade, energy and finance.
///
/// @param name the member
/// @param degree how many ties it has
/// @param betweenness its betweenness
/// @param roles how many open pairs it joins, by its role
/// @param constraint Burt's constraint, NaN for a member without ties
/// @param removal what its removal would cost the others
/// @param members how many members the network has
public record Position(
        String name, int degree, double betweenness, Brokerage roles, double constraint, Removal removal, int members) {

    /// {@return the position of every member, in the order of the roster}
    ///
    /// @param network who is tied to whom
    /// @param groups the group of each member
    public static List<Position> all(TieNetwork network, Groups groups) {
        var n = network.roster().size();
        var betweenness = Betweenness.of(network);
        var all = new ArrayList<Position>();
        for (var i = 0; i < n; i++) {
            all.add(new Position(
                    network.roster().name(i),
                    network.degree(i),
                    betweenness[i],
                    Brokerage.of(network, groups, i),
                    constraint(network, i),
                    Removal.of(network, i),
                    n));
        }
        return List.copyOf(all);
    }

    /// {@return how many open pairs it joins, all roles together}
    public int brokerage() {
        return roles.total();
    }

    /// {@return degree over the most it could be}
    public double degreeShare() {
        return members < 2 ? 0 : degree / (members - 1.0);
    }

    /// {@return betweenness over the most it could be}
    public double betweennessShare() {
        return members < 3 ? 0 : betweenness / ((members - 1.0) * (members - 2) / 2);
    }

    private static double constraint(TieNetwork network, int i) {
        if (network.degree(i) == 0) {
            return Double.NaN;
        }
        var n = network.roster().size();
        var sum = 0.0;
        for (var j = 0; j < n; j++) {
            if (j != i) {
                var invested = part(network, i, j);
                for (var q = 0; q < n; q++) {
                    invested += q == i || q == j ? 0 : part(network, i, q) * part(network, q, j);
                }
                sum += network.isTied(i, j) ? invested * invested : 0;
            }
        }
        return sum;
    }

    private static double part(TieNetwork network, int i, int j) {
        return network.isTied(i, j) ? 1.0 / network.degree(i) : 0;
    }
}
