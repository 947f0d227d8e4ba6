package concert.energy.result;

import concert.energy.formulation.Formulation;
import concert.math.Solution;
import concert.scenario.energy.EnergyTable;
import java.util.EnumMap;
import java.util.Map;

/// All tables of a plan.
public final class ResultTables {
    private ResultTables() {}

    /// {@return the tables of a point; without the prices, if no duals are known}
    ///
    /// @param model the program
    /// @param values a point of it
    /// @param duals a solution that may have duals
    public static Map<ResultTable, EnergyTable> of(Formulation model, double[] values, Solution duals) {
        var tables = new EnumMap<ResultTable, EnergyTable>(ResultTable.class);
        new Quantities(model, values).into(tables);
        new Expenses(model, values).into(tables);
        new StorageTables(model, values).into(tables);
        if (duals instanceof Solution.Optimal best) {
            new Prices(model, best).into(tables);
        }
        return tables;
    }

    /// {@return demand that a point leaves unserved, by region, fuel and year}
    ///
    /// @param model the program
    /// @param values a point of it
    public static EnergyTable unserved(Formulation model, double[] values) {
        var frame = model.frame;
        var unserved = new double[frame.regions][frame.fuels][frame.years];
        for (var slack : model.slacks()) {
            var statement = model.statements().get(slack.statement());
            if (statement.rule().isDemand()) {
                var place = statement.place();
                unserved[place[0]][place[1]][place[place.length - 1]] += values[slack.column()];
            }
        }
        return new Cells(frame.system).fill(ResultTable.UNSERVED_ENERGY, at -> unserved[at[0]][at[1]][at[2]]);
    }
}
