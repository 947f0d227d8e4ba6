package concert.energy.result;

import concert.energy.formulation.Formulation;
import concert.energy.frame.Frame;
import concert.energy.frame.Links;
import concert.energy.frame.Supplies;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergyTable;
import java.util.Map;

/// The tables of a plan in units of capacity, energy and emission.
final class Quantities {
    private final Formulation model;
    private final Frame frame;
    private final Point point;
    private final Cells cells;
    private final double[] values;

    Quantities(Formulation model, double[] values) {
        this.model = model;
        this.frame = model.frame;
        this.values = values;
        this.point = new Point(model, values);
        this.cells = new Cells(frame.system);
    }

    void into(Map<ResultTable, EnergyTable> tables) {
        capacities(tables);
        activities(tables);
        tables.put(ResultTable.PRODUCTION_BY_TECHNOLOGY, slices(ResultTable.PRODUCTION_BY_TECHNOLOGY, model.outputs));
        tables.put(
                ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL,
                years(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL, model.outputs));
        tables.put(ResultTable.USE_BY_TECHNOLOGY, slices(ResultTable.USE_BY_TECHNOLOGY, model.inputs));
        tables.put(ResultTable.USE_BY_TECHNOLOGY_ANNUAL, years(ResultTable.USE_BY_TECHNOLOGY_ANNUAL, model.inputs));
        var emissions = years(ResultTable.ANNUAL_TECHNOLOGY_EMISSION, model.pollution);
        tables.put(ResultTable.ANNUAL_TECHNOLOGY_EMISSION, emissions);
        tables.put(
                ResultTable.ANNUAL_EMISSIONS,
                cells.fill(ResultTable.ANNUAL_EMISSIONS, at -> emission(emissions, at[0], at[1], at[2])));
        put(tables, ResultTable.MODEL_PERIOD_EMISSIONS, at -> ofPeriod(emissions, at[0], at[1]));
        demands(tables);
    }

    /// E7: without the exogenous emission of the years.
    private double ofPeriod(EnergyTable byTechnology, int r, int e) {
        var sum = frame.table(EnergyParameter.MODEL_PERIOD_EXOGENOUS_EMISSION).at(r, e);
        for (var t = 0; t < frame.technologies; t++) {
            for (var y = 0; y < frame.years; y++) {
                sum += byTechnology.at(r, t, e, y);
            }
        }
        return sum;
    }

    private void capacities(Map<ResultTable, EnergyTable> tables) {
        var residual = frame.table(EnergyParameter.RESIDUAL_CAPACITY);
        put(tables, ResultTable.NEW_CAPACITY, at -> point.built(at[0], at[1], at[2]));
        put(tables, ResultTable.TOTAL_CAPACITY_ANNUAL, at -> point.total(at[0], at[1], at[2]));
        put(
                tables,
                ResultTable.ACCUMULATED_NEW_CAPACITY,
                at -> point.total(at[0], at[1], at[2]) - residual.at(at[0], at[1], at[2]));
        put(tables, ResultTable.NUMBER_OF_NEW_TECHNOLOGY_UNITS, at -> point.units(at[0], at[1], at[2]));
        put(tables, ResultTable.NEW_STORAGE_CAPACITY, at -> point.newStorage(at[0], at[1], at[2]));
    }

    private void activities(Map<ResultTable, EnergyTable> tables) {
        put(tables, ResultTable.RATE_OF_ACTIVITY, at -> point.rate(at[0], at[1], at[2], at[3], at[4]));
        put(
                tables,
                ResultTable.TOTAL_ANNUAL_TECHNOLOGY_ACTIVITY_BY_MODE,
                at -> point.annual(at[0], at[1], at[2], at[3]));
        put(tables, ResultTable.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY, at -> point.annual(at[0], at[1], at[2]));
        put(tables, ResultTable.TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY, at -> {
            var sum = 0.0;
            for (var y = 0; y < frame.years; y++) {
                sum += point.annual(at[0], at[1], y);
            }
            return sum;
        });
    }

    private void demands(Map<ResultTable, EnergyTable> tables) {
        put(
                tables,
                ResultTable.DEMAND,
                at -> frame.table(EnergyParameter.SPECIFIED_ANNUAL_DEMAND).at(at[0], at[2], at[3])
                        * frame.table(EnergyParameter.SPECIFIED_DEMAND_PROFILE).at(at[0], at[2], at[1], at[3]));
        put(tables, ResultTable.TRADE, at -> point.trade(at[0], at[1], at[2], at[3], at[4]));
        tables.put(ResultTable.UNSERVED_ENERGY, ResultTables.unserved(model, values));
        var supplies = new Supplies(frame);
        put(tables, ResultTable.IMPORT_SHARE, at -> importShare(supplies, at[0], at[1]));
        put(tables, ResultTable.SUPPLIER_CONCENTRATION, at -> concentration(supplies, at[0], at[1]));
    }

    private void put(Map<ResultTable, EnergyTable> tables, ResultTable table, Cells.Cell cell) {
        tables.put(table, cells.fill(table, cell));
    }

    private double importShare(Supplies supplies, int r, int y) {
        var imported = 0.0;
        var primary = 0.0;
        for (var t = 0; t < frame.technologies; t++) {
            var activity = point.annual(r, t, y);
            imported += supplies.isImported(r, t) ? activity : 0;
            primary += supplies.isPrimary(r, t) ? activity : 0;
        }
        return primary > 0 ? imported / primary : 0;
    }

    /// Σ (qᵢ / Σ q)² over what each supplier delivers.
    private double concentration(Supplies supplies, int r, int y) {
        var sum = 0.0;
        var squares = 0.0;
        for (var name : supplies.names(r)) {
            var deliveries = new Deliveries(supplies, r, y);
            supplies.of(name, r, deliveries);
            sum += deliveries.sum;
            squares += deliveries.sum * deliveries.sum;
        }
        return sum > 0 ? squares / (sum * sum) : 0;
    }

    /// What one supplier delivers in a year of primary supply.
    private final class Deliveries implements Supplies.Visitor {
        private final Supplies supplies;
        private final int r;
        private final int y;
        private double sum;

        Deliveries(Supplies supplies, int r, int y) {
            this.supplies = supplies;
            this.r = r;
            this.y = y;
        }

        @Override
        public void technology(int t) {
            sum += supplies.isPrimary(r, t) ? point.annual(r, t, y) : 0;
        }

        @Override
        public void contract(int contract) {
            sum += supplies.isPrimary(r, supplies.technology(contract)) ? point.delivered(contract, y) : 0;
        }
    }

    private double emission(EnergyTable byTechnology, int r, int e, int y) {
        var sum = frame.table(EnergyParameter.ANNUAL_EXOGENOUS_EMISSION).at(r, e, y);
        for (var t = 0; t < frame.technologies; t++) {
            sum += byTechnology.at(r, t, e, y);
        }
        return sum;
    }

    /// Σ_m ratio·Ann, by region, technology, fuel or emission, year.
    private EnergyTable years(ResultTable table, Links links) {
        var draft = new EnergyTable.Draft(table.sets(), frame.system.sets(), 0);
        var members = frame.system.roster(table.sets().get(2)).size();
        for (var r = 0; r < frame.regions; r++) {
            for (var member = 0; member < members; member++) {
                for (var y = 0; y < frame.years; y++) {
                    var sums = new double[frame.technologies];
                    var region = r;
                    var year = y;
                    links.of(r, member, y, (t, m, ratio) -> sums[t] += ratio * point.annual(region, t, m, year));
                    for (var t = 0; t < sums.length; t++) {
                        cells.set(draft, sums[t], r, t, member, y);
                    }
                }
            }
        }
        return draft.table();
    }

    /// YearSplit · Σ_m ratio·Act, by region, slice, technology, fuel, year.
    private EnergyTable slices(ResultTable table, Links links) {
        var draft = new EnergyTable.Draft(table.sets(), frame.system.sets(), 0);
        for (var r = 0; r < frame.regions; r++) {
            for (var f = 0; f < frame.fuels; f++) {
                for (var y = 0; y < frame.years; y++) {
                    for (var l = 0; l < frame.slices; l++) {
                        slice(draft, links, new int[] {r, l, 0, f, y});
                    }
                }
            }
        }
        return draft.table();
    }

    private void slice(EnergyTable.Draft draft, Links links, int[] place) {
        var sums = new double[frame.technologies];
        links.of(
                place[0],
                place[3],
                place[4],
                (t, m, ratio) -> sums[t] += ratio * point.rate(place[0], place[1], t, m, place[4]));
        for (var t = 0; t < sums.length; t++) {
            cells.set(draft, sums[t] * frame.yearSplit(place[1], place[4]), place[0], place[1], t, place[3], place[4]);
        }
    }
}
