package concert.assess.evidence;

import concert.scenario.Provenance;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// On what the numbers of an energy system rest, its options and arrangements included. A number that holds for
/// several years, slices, modes or plants of one table from one source counts once, as it stands in the table.
final class EnergyEvidence {
    private int numbers;
    private int unsourced;
    private int judged;

    private EnergyEvidence() {}

    static Evidence of(EnergySystem system) {
        var evidence = new EnergyEvidence();
        system.tables().values().forEach(evidence::table);
        evidence.arrangements(system.arrangements());
        for (var option : system.options()) {
            option.changes().values().forEach(evidence::table);
            evidence.arrangements(option.arrangements());
        }
        return new Evidence(0, evidence.numbers, evidence.unsourced, evidence.judged, 0);
    }

    private void table(EnergyTable table) {
        var seen = new HashSet<List<Object>>();
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            var row = new ArrayList<Object>(List.of(table.value(entry), table.provenance(entry)));
            for (var set = 0; set < place.length; set++) {
                if (table.sets().get(set) == EnergySet.TECHNOLOGY
                        || table.sets().get(set) == EnergySet.FUEL) {
                    row.add(place[set]);
                }
            }
            if (seen.add(row)) {
                number(table.provenance(entry));
            }
        }
    }

    private void arrangements(Arrangements all) {
        Stream.of(
                        all.leads().stream().map(lead -> lead.provenance()),
                        all.financing().stream().map(loan -> loan.provenance()),
                        all.contracts().stream().map(contract -> contract.provenance()),
                        all.ceilings().stream().map(ceiling -> ceiling.provenance()),
                        all.unserved().stream().map(unserved -> unserved.provenance()))
                .flatMap(provenances -> provenances)
                .forEach(this::number);
    }

    private void number(Provenance provenance) {
        numbers++;
        unsourced += provenance.hasSource() ? 0 : 1;
        judged += Evidence.isJudged(provenance) ? 1 : 0;
    }
}
