package concert.energy.frame;

import concert.scenario.Roster;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A system without stores whose timeslices are merged in groups: a group lasts as long as its slices together, asks
/// for what they ask for, and capacity is there as it is on average. Its plan costs no more than that of the system:
/// what the slices of a plan do on average keeps all its rules.
public final class CoarseYear {
    private final EnergySystem system;
    private final int[] group;
    private final int size;
    private final Map<EnergySet, Roster> sets;
    private final Map<EnergyParameter, EnergyTable> tables;

    private CoarseYear(EnergySystem system, int[] group, int size) {
        this.system = system;
        this.group = group;
        this.size = size;
        this.sets = new EnumMap<>(system.sets());
        this.tables = new EnumMap<>(system.tables());
    }

    /// {@return the system with its slices merged}
    ///
    /// @param system a system without stores
    /// @param group the group of each slice
    /// @param size how many groups there are
    public static EnergySystem of(EnergySystem system, int[] group, int size) {
        return new CoarseYear(system, group, size).merged();
    }

    /// {@return for each slice its place in the order of what is asked for in the first year, the most first}
    ///
    /// @param system the system
    public static int[] ranks(EnergySystem system) {
        var slices = system.roster(EnergySet.TIMESLICE).size();
        var ranks = new int[slices];
        var order = IntStream.range(0, slices)
                .boxed()
                .sorted(Comparator.comparingDouble(l -> -asked(system, l)))
                .toList();
        for (var rank = 0; rank < slices; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }

    private static double asked(EnergySystem system, int l) {
        var sum = 0.0;
        for (var r = 0; r < system.roster(EnergySet.REGION).size(); r++) {
            for (var f = 0; f < system.roster(EnergySet.FUEL).size(); f++) {
                sum += system.table(EnergyParameter.SPECIFIED_ANNUAL_DEMAND).at(r, f, 0)
                        * system.table(EnergyParameter.SPECIFIED_DEMAND_PROFILE).at(r, f, l, 0);
            }
        }
        return sum;
    }

    private EnergySystem merged() {
        sets.put(
                EnergySet.TIMESLICE,
                new Roster(IntStream.range(0, size).mapToObj(Integer::toString).toList()));
        var split = lengths();
        tables.put(EnergyParameter.YEAR_SPLIT, split);
        tables.put(EnergyParameter.SPECIFIED_DEMAND_PROFILE, merged(EnergyParameter.SPECIFIED_DEMAND_PROFILE, null));
        tables.put(EnergyParameter.CAPACITY_FACTOR, merged(EnergyParameter.CAPACITY_FACTOR, split));
        for (var conversion : new EnergyParameter[] {
            EnergyParameter.CONVERSIONLS, EnergyParameter.CONVERSIONLD, EnergyParameter.CONVERSIONLH
        }) {
            tables.remove(conversion);
        }
        return new EnergySystem(sets, tables, system.units(), system.arrangements(), system.options());
    }

    private EnergyTable lengths() {
        var draft = new EnergyTable.Draft(EnergyParameter.YEAR_SPLIT.sets(), sets, 0);
        for (var y = 0; y < system.roster(EnergySet.YEAR).size(); y++) {
            var sums = new double[size];
            for (var l = 0; l < group.length; l++) {
                sums[group[l]] += system.table(EnergyParameter.YEAR_SPLIT).at(l, y);
            }
            for (var k = 0; k < size; k++) {
                draft.set(sums[k], k, y);
            }
        }
        return draft.table();
    }

    /// A table over region, another set, slice and year: added up over a group, or its mean by length.
    private EnergyTable merged(EnergyParameter parameter, @Nullable EnergyTable lengths) {
        var table = system.table(parameter);
        var draft = new EnergyTable.Draft(parameter.sets(), sets, 0);
        for (var r = 0; r < system.roster(EnergySet.REGION).size(); r++) {
            for (var member = 0; member < system.roster(parameter.sets().get(1)).size(); member++) {
                for (var y = 0; y < system.roster(EnergySet.YEAR).size(); y++) {
                    var sums = new double[size];
                    for (var l = 0; l < group.length; l++) {
                        sums[group[l]] += table.at(r, member, l, y) * weight(lengths, l, y);
                    }
                    for (var k = 0; k < size; k++) {
                        draft.set(sums[k], r, member, k, y);
                    }
                }
            }
        }
        return draft.table();
    }

    /// The part that a slice has in its group.
    private double weight(@Nullable EnergyTable lengths, int l, int y) {
        if (lengths == null) {
            return 1;
        }
        var whole = lengths.at(group[l], y);
        return whole == 0 ? 0 : system.table(EnergyParameter.YEAR_SPLIT).at(l, y) / whole;
    }
}
