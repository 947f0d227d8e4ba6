package concert.folder.osemosys;

import static concert.scenario.energy.EnergyParameter.INPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OUTPUT_ACTIVITY_RATIO;

import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fuels that are turned into each other round and round. A cycle that loses energy is a store or a network and is
/// computed as it stands; one that gains makes energy out of nothing.
record FuelCycles(EnergySystem system) {
    private static final double ROUNDING = 1e-9;

    /// A mode of a technology that turns one fuel alone into another.
    ///
    /// @param place where its output stands: region, technology, fuel, mode, year
    @SuppressWarnings("ArrayRecordComponent")
    private record Step(int from, int to, double gain, int[] place) {}

    /// A cycle that gains.
    ///
    /// @param fuels the fuels, in order
    /// @param place where the output of one of its steps stands
    /// @param gain what comes back of one unit
    @SuppressWarnings("ArrayRecordComponent")
    record Cycle(List<String> fuels, int[] place, double gain) {}

    /// {@return for each region the first cycle that gains}
    List<Cycle> gaining() {
        var steps = new LinkedHashMap<Integer, Map<Long, Step>>();
        var outputs = system.table(OUTPUT_ACTIVITY_RATIO);
        for (var entry = 0; entry < outputs.size(); entry++) {
            var place = outputs.place(entry);
            var made = outputs.value(entry);
            onlyInput(place).ifPresent(input -> {
                var step = new Step(input.fuel, place[2], made / input.ratio, place);
                steps.computeIfAbsent(place[0], _ -> new LinkedHashMap<>())
                        .merge(pair(step), step, (a, b) -> a.gain >= b.gain ? a : b);
            });
        }
        return steps.values().stream()
                .flatMap(some -> gaining(List.copyOf(some.values())).stream())
                .toList();
    }

    private long pair(Step step) {
        return (long) step.from * system.roster(EnergySet.FUEL).size() + step.to;
    }

    private record Input(int fuel, double ratio) {}

    /// The fuel that a mode uses, if it is one alone.
    private Optional<Input> onlyInput(int[] place) {
        var inputs = new ArrayList<Input>();
        for (var f = 0; f < system.roster(EnergySet.FUEL).size(); f++) {
            var ratio = system.table(INPUT_ACTIVITY_RATIO).at(place[0], place[1], f, place[3], place[4]);
            if (ratio > 0) {
                inputs.add(new Input(f, ratio));
            }
        }
        return inputs.size() == 1 ? Optional.of(inputs.getFirst()) : Optional.empty();
    }

    /// Bellman 1958 and Ford 1956 on the logarithms of the gains: what still grows after as many rounds as there are
    /// fuels lies on a gaining cycle or behind one.
    private Optional<Cycle> gaining(List<Step> steps) {
        var fuels = system.roster(EnergySet.FUEL).size();
        var best = new double[fuels];
        var by = new Step[fuels];
        Step last = null;
        for (var round = 0; round <= fuels; round++) {
            last = null;
            for (var step : steps) {
                var value = best[step.from] + StrictMath.log(step.gain);
                if (step.gain > 0 && value > best[step.to] + ROUNDING) {
                    best[step.to] = value;
                    by[step.to] = step;
                    last = step;
                }
            }
        }
        return last == null ? Optional.empty() : Optional.of(cycle(by, last.to));
    }

    private Cycle cycle(Step[] by, int behind) {
        var seen = new boolean[by.length];
        var fuel = behind;
        while (!seen[fuel]) {
            seen[fuel] = true;
            fuel = by[fuel].from;
        }
        var names = new ArrayList<String>();
        var gain = 1.0;
        var at = fuel;
        do {
            names.addFirst(system.roster(EnergySet.FUEL).name(at));
            gain *= by[at].gain;
            at = by[at].from;
        } while (at != fuel);
        return new Cycle(names, Arrays.copyOf(by[fuel].place, by[fuel].place.length), gain);
    }
}
