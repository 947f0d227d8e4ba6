package concert.energy.study;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.BitSet;

/// The technologies whose output stands for emissions: those that give off the first emission of a system, and those
/// that use a fuel which such a technology makes. Many models count the emissions of a fuel where it is supplied.
final class Emitters {
    private Emitters() {}

    /// Their indices.
    static BitSet of(EnergySystem system) {
        var emitters = new BitSet();
        if (system.roster(EnergySet.EMISSION).size() == 0) {
            return emitters;
        }
        var ratios = system.table(EnergyParameter.EMISSION_ACTIVITY_RATIO);
        for (var entry = 0; entry < ratios.size(); entry++) {
            var place = ratios.place(entry);
            if (place[2] == 0 && ratios.value(entry) > 0) {
                emitters.set(place[1]);
            }
        }
        var fuels = new BitSet();
        var before = -1;
        while (before < emitters.cardinality()) {
            before = emitters.cardinality();
            made(system, emitters, fuels);
            users(system, fuels, emitters);
        }
        return emitters;
    }

    /// Adds the fuels that some technologies make.
    private static void made(EnergySystem system, BitSet technologies, BitSet fuels) {
        var outputs = system.table(EnergyParameter.OUTPUT_ACTIVITY_RATIO);
        for (var entry = 0; entry < outputs.size(); entry++) {
            var place = outputs.place(entry);
            if (technologies.get(place[1]) && outputs.value(entry) > 0) {
                fuels.set(place[2]);
            }
        }
    }

    /// Adds the technologies that use some fuels.
    private static void users(EnergySystem system, BitSet fuels, BitSet technologies) {
        var inputs = system.table(EnergyParameter.INPUT_ACTIVITY_RATIO);
        for (var entry = 0; entry < inputs.size(); entry++) {
            var place = inputs.place(entry);
            if (fuels.get(place[2]) && inputs.value(entry) > 0) {
                technologies.set(place[1]);
            }
        }
    }
}
