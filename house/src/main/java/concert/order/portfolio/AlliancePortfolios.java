package concert.order.portfolio;

import concert.scenario.world.Pledge;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each member of the state system has pledged to each other in a year: 0 nothing, 1 consultation, 2
/// neutrality or
/// non-aggression, 3 defense; 3 to itself. The highest of several pledges counts. A pledge of offense alone is
/// none of
/// the three and stands as nothing.
public final class AlliancePortfolios {
    /// How many levels there are.
    public static final int LEVELS = 4;

    private static final byte SELF = 3;

    private final int year;
    private final List<Integer> states;
    private final byte[][] levels;

    private AlliancePortfolios(int year, List<Integer> states, byte[][] levels) {
        this.year = year;
        this.states = states;
        this.levels = levels;
    }

    /// The pledges of a year.
    ///
    /// @param pledges pledges in any order
    /// @param members the members of the state system in that year, by their numbers in the Correlates of War
    /// @param year the year
    /// @return the portfolios in the order of the members
    public static AlliancePortfolios of(List<Pledge> pledges, List<Integer> members, int year) {
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
        return new AlliancePortfolios(year, List.copyOf(members), levels);
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

    /// {@return the year}
    public int year() {
        return year;
    }

    /// {@return the states, by their numbers in the Correlates of War}
    public List<Integer> states() {
        return states;
    }

    /// {@return the level of what the first has pledged to the second}
    ///
    /// @param from position of the first
    /// @param to position of the second
    public int level(int from, int to) {
        return levels[from][to];
    }

    /// {@return the levels of a state, copied}
    ///
    /// @param state its position
    public byte[] levels(int state) {
        return Arrays.copyOf(levels[state], levels[state].length);
    }

    /// {@return the portfolios as bits}
    public Portfolios portfolios() {
        return Portfolios.of(levels, LEVELS);
    }
}
