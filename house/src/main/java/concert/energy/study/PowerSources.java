package concert.energy.study;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Where power comes from. Technologies whose ids are the same up to the first `_` are one source, so `GAS_OLD` and
/// `GAS_NEW` are `gas`. Power is what asks for reserve; where nothing does, what demand asks for. What uses power to
/// make power, such as a line, is no source, nor is what gives back power that a store was charged with.
///
/// @param fuels indices of the fuels that are power
/// @param byName indices of the technologies of each source, in the order of the technologies
public record PowerSources(List<Integer> fuels, Map<String, List<Integer>> byName) {
    /// Copies what it is given.
    public PowerSources {
        fuels = List.copyOf(fuels);
        byName = new LinkedHashMap<>(byName);
    }

    /// {@return the sources of power of a system}
    ///
    /// @param system the system
    public static PowerSources of(EnergySystem system) {
        var fuels = fuels(system);
        var makes = linked(system, EnergyParameter.OUTPUT_ACTIVITY_RATIO, fuels);
        makes.andNot(linked(system, EnergyParameter.INPUT_ACTIVITY_RATIO, fuels));
        makes.andNot(dischargers(system, linked(system, EnergyParameter.INPUT_ACTIVITY_RATIO, fuels)));
        var sources = new LinkedHashMap<String, List<Integer>>();
        makes.stream()
                .forEach(t -> sources.computeIfAbsent(
                                nameOf(system.roster(EnergySet.TECHNOLOGY).name(t)), _ -> new ArrayList<>())
                        .add(t));
        return new PowerSources(fuels, sources);
    }

    /// {@return the source to which a technology belongs}
    ///
    /// @param technology id of the technology
    public static String nameOf(String technology) {
        var end = technology.indexOf('_');
        return (end > 0 ? technology.substring(0, end) : technology).toLowerCase(Locale.ROOT);
    }

    private static List<Integer> fuels(EnergySystem system) {
        for (var asks :
                new EnergyParameter[] {EnergyParameter.RESERVE_MARGIN_TAG_FUEL, EnergyParameter.SPECIFIED_ANNUAL_DEMAND
                }) {
            var fuels = IntStream.range(0, system.roster(EnergySet.FUEL).size())
                    .filter(fuel -> Demand.has(system, asks, fuel))
                    .boxed()
                    .toList();
            if (!fuels.isEmpty()) {
                return fuels;
            }
        }
        return List.of();
    }

    /// Technologies that make or take some fuels.
    private static BitSet linked(EnergySystem system, EnergyParameter ratio, List<Integer> fuels) {
        var linked = new BitSet();
        var table = system.table(ratio);
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            if (table.value(entry) != 0 && fuels.contains(place[2])) {
                linked.set(place[1]);
            }
        }
        return linked;
    }

    /// What empties the stores that some technologies fill.
    private static BitSet dischargers(EnergySystem system, BitSet chargers) {
        var stores = new BitSet();
        var to = system.table(EnergyParameter.TECHNOLOGY_TO_STORAGE);
        for (var entry = 0; entry < to.size(); entry++) {
            if (to.value(entry) > 0 && chargers.get(to.place(entry)[1])) {
                stores.set(to.place(entry)[2]);
            }
        }
        var dischargers = new BitSet();
        var from = system.table(EnergyParameter.TECHNOLOGY_FROM_STORAGE);
        for (var entry = 0; entry < from.size(); entry++) {
            if (from.value(entry) > 0 && stores.get(from.place(entry)[2])) {
                dischargers.set(from.place(entry)[1]);
            }
        }
        return dischargers;
    }

    /// {@return the names of the sources, in the order of the technologies}
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /// {@return indices of the technologies of a source}
    ///
    /// @param source its name
    public List<Integer> technologies(String source) {
        return byName.getOrDefault(source, List.of());
    }
}
