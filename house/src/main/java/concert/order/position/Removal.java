package concert.order.position;

/// What the ways between all others lose when a member is taken away: how many pairs have no way left, how
/// many have a longer one and by how many steps, and which part of the network's efficiency goes, the mean
/// over all pairs of one over their distance (0 where there is no way). Latora and Marchiori 2001, "Efficient
/// Behavior of Small-World Networks", Physical Review Letters 87: 198701, doi:10.1103/PhysRevLett.87.198701;
/// for the loss by a node Latora and Marchiori 2007, "A Measure of Centrality Based on Network Efficiency",
/// New Journal of Physics 9: 188, doi:10.1088/1367-2630/9/6/188. Departs from the papers: efficiency is taken
/// over the pairs of others, before and after, so the member's own ways do not count.
///
/// @param lost pairs of others that no way joins any more
/// @param longer pairs of others whose way is longer
/// @param steps by how many steps these are longer, summed
/// @param efficiency share of the efficiency between the others that is lost; 0 where there is none
public record Removal(int lost, int longer, int steps, double efficiency) {

    static Removal of(TieNetwork network, int removed) {
        var n = network.roster().size();
        var lost = 0;
        var longer = 0;
        var steps = 0;
        var before = 0.0;
        var after = 0.0;
        for (var source = 0; source < n; source++) {
            if (source != removed) {
                var with = network.distances(source, TieNetwork.NOBODY);
                var without = network.distances(source, removed);
                for (var target = source + 1; target < n; target++) {
                    if (target != removed && with[target] > 0) {
                        lost += without[target] < 0 ? 1 : 0;
                        longer += without[target] > with[target] ? 1 : 0;
                        steps += without[target] > with[target] ? without[target] - with[target] : 0;
                        before += 1.0 / with[target];
                        after += without[target] < 0 ? 0 : 1.0 / without[target];
                    }
                }
            }
        }
        return new Removal(lost, longer, steps, before == 0 ? 0 : 1 - after / before);
    }
}
