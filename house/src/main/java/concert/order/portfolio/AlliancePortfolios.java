package concert.order.portfolio;

import concert.scenario.world.Pledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each member of the state system has pledged to each other in a year: 0 nothing, 1 consultation, 2
/// neutrality or non-aggression, 3 defense; 3 to itself. The highest of several pledges counts. A pledge of offense
/// alone is none of the three and stands as nothing.
public final class AlliancePortfolios {
    /// How many levels there are.
    public static final int LEVELS = 4;

    private static final byte SELF = 3;

    private AlliancePortfolios() {}

    /// The pledges of a year.
    ///
    /// @param pledges pledges in any order
    /// @param members the members of the state system in that year, by their numbers in the Correlates of War
    /// @param year the year
    /// @return the portfolios in the order of the members
    public static StatePortfolios of(List<Pledge> pledges, List<Integer> members, int year) {
        Map<Integer, Integer> index = HashMap.newHashMap(members.size());
        for (var i = 0; i < members.size(); i++) {
            index.put(members.get(i), i);
        }
        var levels = new byte[members.size()][members.size()];
        for (var i = 0; i < levels.length; i++) {
            levels[i][i] = SELF;
        }
        for (var pledge : pledges) {
            if (pledge.touches(year)) {
                var i = index.getOrDefault(pledge.from(), -1);
                var k = index.getOrDefault(pledge.to(), -1);
                if (i >= 0 && k >= 0) {
                    levels[i][k] = (byte) Math.max(levels[i][k], level(pledge.kinds()));
                }
            }
        }
        return new StatePortfolios(year, members, levels, LEVELS);
    }

    private static int level(Set<Pledge.Kind> kinds) {
        if (kinds.contains(Pledge.Kind.DEFENSE)) {
            return 3;
        }
        if (kinds.contains(Pledge.Kind.NEUTRALITY) || kinds.contains(Pledge.Kind.NONAGGRESSION)) {
            return 2;
        }
        return kinds.contains(Pledge.Kind.CONSULTATION) ? 1 : 0;
    }
}
