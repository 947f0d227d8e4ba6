package concert.energy.result;

import concert.energy.formulation.Formulation;
import concert.energy.frame.Frame;
import concert.math.Solution;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergyTable;
import java.util.Map;
import java.util.Objects;

/// The tables of a plan that its duals give: what one more unit of demand costs, and what one more unit of a limit
/// would save, each in money of its own year.
final class Prices {
    private final Formulation model;
    private final Frame frame;
    private final Solution.Optimal duals;

    /// @param duals an optimum whose duals are known
    Prices(Formulation model, Solution.Optimal duals) {
        this.model = model;
        this.frame = model.frame;
        this.duals = duals;
    }

    void into(Map<ResultTable, EnergyTable> tables) {
        var cells = new Cells(frame.system);
        var production = Objects.requireNonNull(tables.get(ResultTable.PRODUCTION_BY_TECHNOLOGY));
        var demand = new double[frame.regions][frame.fuels][frame.slices][frame.years];
        var yearly = new double[frame.regions][frame.fuels][frame.years];
        var emission = new double[frame.regions][frame.emissions][frame.years];
        for (var row = 0; row < model.statements().size(); row++) {
            var dual = duals.duals()[row];
            var statement = model.statements().get(row);
            if (dual != 0) {
                add(statement, dual, demand, yearly, emission);
            }
        }
        tables.put(
                ResultTable.PRICE,
                cells.fill(
                        ResultTable.PRICE,
                        at -> ofSlices(demand[at[0]][at[1]], production, at) + yearly[at[0]][at[1]][at[2]]));
        tables.put(
                ResultTable.EMISSION_PRICE,
                cells.fill(ResultTable.EMISSION_PRICE, at -> emission[at[0]][at[1]][at[2]]));
        tables.put(
                ResultTable.CAPACITY_VALUE,
                cells.fill(ResultTable.CAPACITY_VALUE, at -> capacity(at[0], at[1], at[2])));
    }

    private void add(
            Formulation.Statement statement,
            double dual,
            double[][][][] demand,
            double[][][] yearly,
            double[][][] emission) {
        var place = statement.place();
        switch (statement.rule()) {
            case EBA11 -> demand[place[0]][place[1]][place[2]][place[3]] += dual * mid(place[0], place[3]);
            case EBB4 -> yearly[place[0]][place[1]][place[2]] += dual * mid(place[0], place[2]);
            case E8 -> emission[place[0]][place[1]][place[2]] -= dual * mid(place[0], place[2]);
            case E9 -> {
                for (var y = 0; y < frame.years; y++) {
                    emission[place[0]][place[1]][y] -= dual * mid(place[0], y);
                }
            }
            default -> {
                // Other rules have no price of their own.
            }
        }
    }

    private double mid(int r, int y) {
        return frame.discountMid(r, y);
    }

    /// The mean over the slices, by what is asked for in each, served or not. A fuel that nobody asks for is
    /// weighted by what is made in each slice; one that is asked for over the year alone has no price in
    /// slices.
    private double ofSlices(double[][] demand, EnergyTable production, int[] at) {
        var asked = new Mean();
        var made = new Mean();
        for (var l = 0; l < frame.slices; l++) {
            var worth = demand[l][at[2]];
            asked.add(worth, demand(at[0], at[1], l, at[2]));
            for (var t = 0; t < frame.technologies; t++) {
                made.add(worth, production.at(at[0], l, t, at[1], at[2]));
            }
        }
        var ofYear = frame.table(EnergyParameter.ACCUMULATED_ANNUAL_DEMAND).at(at[0], at[1], at[2]) > 0;
        return asked.isKnown() ? asked.value() : ofYear ? 0 : made.value();
    }

    private double demand(int r, int f, int l, int y) {
        return frame.table(EnergyParameter.SPECIFIED_ANNUAL_DEMAND).at(r, f, y)
                * frame.table(EnergyParameter.SPECIFIED_DEMAND_PROFILE).at(r, f, l, y);
    }

    /// A mean by weights.
    private static final class Mean {
        private double sum;
        private double weights;

        void add(double value, double weight) {
            sum += value * weight;
            weights += weight;
        }

        boolean isKnown() {
            return weights > 0;
        }

        double value() {
            return isKnown() ? sum / weights : 0;
        }
    }

    /// What binds from above has a negative reduced cost.
    private double capacity(int r, int t, int y) {
        var reduced = duals.reducedCosts();
        var built = Math.max(0, -reduced[model.columns.built(r, t, y)]) * frame.discount(frame.rate(r), y);
        var total = Math.max(0, -reduced[model.columns.total(r, t, y)]) * mid(r, y);
        return built + total;
    }
}
