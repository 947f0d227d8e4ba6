package concert.scenario.energy;

import concert.scenario.Roster;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// An energy system as OSeMOSYS describes it (Howells et al. 2011, doi:10.1016/j.enpol.2011.06.033): what there is,
/// what is asked for, what can be built and run, and at what cost.
///
/// @param sets the members of every set; years, seasons, types and parts of day in order
/// @param tables the numbers of every parameter
/// @param units the units of the numbers
/// @param arrangements what planners arrange around it
/// @param options its switchable parts, which stand beside it until [#inForce(Set)] applies them
public record EnergySystem(
        Map<EnergySet, Roster> sets,
        Map<EnergyParameter, EnergyTable> tables,
        EnergyUnits units,
        Arrangements arrangements,
        List<EnergyOption> options) {
    /// Copies what it is given and fills in what it leaves out: no members, and the usual numbers.
    public EnergySystem {
        var rosters = new EnumMap<EnergySet, Roster>(EnergySet.class);
        for (var set : EnergySet.values()) {
            rosters.put(set, sets.getOrDefault(set, new Roster(List.of())));
        }
        var numbers = new EnumMap<EnergyParameter, EnergyTable>(EnergyParameter.class);
        for (var parameter : EnergyParameter.values()) {
            var table = tables.get(parameter);
            numbers.put(parameter, table == null ? usual(parameter, rosters) : table);
        }
        sets = Collections.unmodifiableMap(rosters);
        tables = Collections.unmodifiableMap(numbers);
        options = List.copyOf(options);
    }

    /// A system of sets and numbers alone.
    ///
    /// @param sets the members of every set
    /// @param tables the numbers of every parameter
    /// @return the system
    public static EnergySystem of(Map<EnergySet, Roster> sets, Map<EnergyParameter, EnergyTable> tables) {
        return new EnergySystem(sets, tables, EnergyUnits.UNSTATED, Arrangements.NONE, List.of());
    }

    private static EnergyTable usual(EnergyParameter parameter, Map<EnergySet, Roster> rosters) {
        return new EnergyTable.Draft(
                        parameter.sets(), rosters, parameter.findUsual().orElse(Double.NaN))
                .table();
    }

    /// {@return the members of a set}
    ///
    /// @param set the set
    public Roster roster(EnergySet set) {
        return Objects.requireNonNull(sets.get(set));
    }

    /// {@return the numbers of a parameter}
    ///
    /// @param parameter the parameter
    public EnergyTable table(EnergyParameter parameter) {
        return Objects.requireNonNull(tables.get(parameter));
    }

    /// {@return the years of the plan, in order}
    public int[] years() {
        return roster(EnergySet.YEAR).names().stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /// {@return this system with the numbers of one parameter replaced}
    ///
    /// @param parameter the parameter
    /// @param table its new numbers
    public EnergySystem with(EnergyParameter parameter, EnergyTable table) {
        var changed = new EnumMap<>(tables);
        changed.put(parameter, table);
        return new EnergySystem(sets, changed, units, arrangements, options);
    }

    /// This system with one number replaced.
    ///
    /// @param parameter the parameter
    /// @param value the new number
    /// @param names a member of each of the parameter's sets
    /// @return the system
    public EnergySystem with(EnergyParameter parameter, double value, String... names) {
        var place = new int[names.length];
        Arrays.setAll(place, set -> roster(parameter.sets().get(set)).index(names[set]));
        return with(parameter, table(parameter).draft().set(value, place).table());
    }

    /// {@return this system with a rate of its own for each technology and store: the region's, where it has none}
    public EnergySystem withOwnRates() {
        return with(EnergyParameter.DISCOUNT_RATE_IDV, rates(EnergyParameter.DISCOUNT_RATE_IDV))
                .with(EnergyParameter.DISCOUNT_RATE_STORAGE, rates(EnergyParameter.DISCOUNT_RATE_STORAGE));
    }

    private EnergyTable rates(EnergyParameter parameter) {
        var given = table(parameter);
        var draft = new EnergyTable.Draft(parameter.sets(), sets, Double.NaN);
        for (var r = 0; r < roster(EnergySet.REGION).size(); r++) {
            for (var of = 0; of < roster(parameter.sets().getLast()).size(); of++) {
                var own = given.at(r, of);
                draft.set(
                        Double.isNaN(own) ? table(EnergyParameter.DISCOUNT_RATE).at(r) : own, r, of);
            }
        }
        return draft.table();
    }

    /// {@return an empty table of a parameter, to be filled}
    ///
    /// @param parameter the parameter
    public EnergyTable.Draft draft(EnergyParameter parameter) {
        return new EnergyTable.Draft(
                parameter.sets(), sets, parameter.findUsual().orElse(Double.NaN));
    }

    /// {@return this system with other arrangements}
    ///
    /// @param others the others
    public EnergySystem with(Arrangements others) {
        return new EnergySystem(sets, tables, units, others, options);
    }

    /// {@return this system with other units}
    ///
    /// @param others the others
    public EnergySystem with(EnergyUnits others) {
        return new EnergySystem(sets, tables, others, arrangements, options);
    }

    /// {@return this system with other options}
    ///
    /// @param others the others
    public EnergySystem with(List<EnergyOption> others) {
        return new EnergySystem(sets, tables, units, arrangements, others);
    }

    /// {@return the ids of the options that are on unless switched off, in order}
    public Set<String> standing() {
        return options.stream()
                .filter(option -> option.standing() == EnergyOption.Standing.ON)
                .map(EnergyOption::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// This system with some of its options in force and none left to choose. Where several change the same number,
    /// the last of them stands.
    ///
    /// @param chosen ids of options
    /// @return the system
    /// @throws IllegalArgumentException if it has no such option
    public EnergySystem inForce(Set<String> chosen) {
        var known = options.stream().map(EnergyOption::id).toList();
        for (var id : chosen) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "no option " + id + (known.isEmpty() ? ", since this system has none" : " among " + known));
            }
        }
        var changed = new EnumMap<>(tables);
        var arranged = arrangements;
        for (var option : options) {
            if (chosen.contains(option.id())) {
                option.changes()
                        .forEach((parameter, changes) -> changed.computeIfPresent(
                                parameter,
                                (_, table) -> table.draft().setAll(changes).table()));
                arranged = arranged.and(option.arrangements());
            }
        }
        return new EnergySystem(sets, changed, units, arranged, List.of());
    }
}
