package concert.energy.result;

import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.List;

/// Fills tables of a plan, cell by cell. What is closer to 0 than the solver can tell is left out.
record Cells(EnergySystem system) {
    /// The solver keeps rules to 1e-7; a number below this is none.
    private static final double NOISE = 1e-9;

    /// A table over up to five sets.
    EnergyTable fill(ResultTable table, Cell cell) {
        return fill(table.sets(), cell);
    }

    private EnergyTable fill(List<EnergySet> sets, Cell cell) {
        var draft = new EnergyTable.Draft(sets, system.sets(), 0);
        fill(draft, sets, new int[sets.size()], 0, cell);
        return draft.table();
    }

    private void fill(EnergyTable.Draft draft, List<EnergySet> sets, int[] place, int depth, Cell cell) {
        if (depth == place.length) {
            set(draft, cell.at(place), place);
            return;
        }
        var size = system.roster(sets.get(depth)).size();
        for (place[depth] = 0; place[depth] < size; place[depth]++) {
            fill(draft, sets, place, depth + 1, cell);
        }
    }

    /// Sets a number, unless it is noise.
    void set(EnergyTable.Draft draft, double value, int... place) {
        if (Math.abs(value) > NOISE) {
            draft.set(value, place);
        }
    }

    /// Gives the number of a place.
    @FunctionalInterface
    interface Cell {
        double at(int[] place);
    }
}
