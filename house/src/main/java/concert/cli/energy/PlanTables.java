package concert.cli.energy;

import concert.energy.EnergyPlan;
import concert.energy.result.ResultTable;
import concert.folder.osemosys.OtooleTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The tables of a plan as CSV files, named and laid out as otoole does.
final class PlanTables {
    private PlanTables() {}

    static void write(EnergyPlan.Optimal plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var table : ResultTable.values()) {
            if (plan.tables().containsKey(table)) {
                Files.writeString(
                        folder.resolve(table.title() + ".csv"),
                        OtooleTables.csv(plan.table(table), plan.system().sets()));
            }
        }
    }
}
