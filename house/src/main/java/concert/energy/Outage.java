package concert.energy;

import concert.energy.formulation.Formulation;
import concert.energy.formulation.Rule;
import concert.energy.formulation.Softness;
import concert.energy.frame.Supplies;
import concert.energy.result.ResultTable;
import concert.energy.result.ResultTables;
import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.Solution;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/// Security of supply, N−1: what demand stays unserved when a plan's capacities stand and one supplier, or the
/// contracts that fail in one branch of events, deliver nothing or less. Only serving demand counts: cost, limits on
/// emission and lower limits on activity do not hold meanwhile.
///
/// @param cause the supplier or the branch
/// @param kind which of the two
/// @param unserved demand left unserved by region, fuel and year
/// @param more how much that is over all years above what is left unserved when nothing fails
public record Outage(String cause, Kind kind, EnergyTable unserved, double more) {

    /// What fails.
    public enum Kind {
        /// Nothing fails: what stays unserved anyway.
        NOTHING,
        /// One supplier delivers nothing.
        SUPPLIER,
        /// What a branch of events takes from contracts is lost.
        BRANCH
    }

    /// The failures of every supplier and of every branch that contracts name.
    ///
    /// @param plan whose capacities stand
    /// @param options how to solve
    /// @return one for each supplier, then one for each branch, in the order of the data
    public static List<Outage> of(EnergyPlan.Optimal plan, Osemosys.Options options) {
        return all(plan, options).stream()
                .filter(outage -> outage.kind != Kind.NOTHING)
                .toList();
    }

    /// What stays unserved if nothing fails, then those failures.
    ///
    /// @param plan whose capacities stand
    /// @param options how to solve
    /// @return one for nothing, one for each supplier, then one for each branch, in the order of the data
    public static List<Outage> all(EnergyPlan.Optimal plan, Osemosys.Options options) {
        var operation = new Operation(plan, options);
        var outages = new ArrayList<Outage>();
        try (var live = operation.program.open(options.solver())) {
            operation.fixCapacities(live);
            var before = operation.unserved(live.solve());
            operation.whole = sum(before);
            outages.add(new Outage("", Kind.NOTHING, before, 0));
            operation.suppliers().forEach(name -> outages.add(operation.without(live, name)));
            operation.branches().forEach(branch -> outages.add(operation.in(live, branch)));
        }
        return List.copyOf(outages);
    }

    /// {@return how much more of a fuel stays unserved over all years than when nothing fails}
    ///
    /// @param nothing what stays unserved when nothing fails, the first of [#all]
    /// @param f index of the fuel
    public double more(Outage nothing, int f) {
        return sum(unserved, f) - sum(nothing.unserved, f);
    }

    private static double sum(EnergyTable table, int f) {
        var sum = 0.0;
        for (var entry = 0; entry < table.size(); entry++) {
            sum += table.place(entry)[1] == f ? table.value(entry) : 0;
        }
        return sum;
    }

    private static double sum(EnergyTable table) {
        var sum = 0.0;
        for (var entry = 0; entry < table.size(); entry++) {
            sum += table.value(entry);
        }
        return sum;
    }

    /// A plan's capacities, to be run again.
    private static final class Operation {
        private static final Set<Rule> LIFTED = Set.of(
                Rule.TCC1,
                Rule.TCC2,
                Rule.NCC1,
                Rule.NCC2,
                Rule.LEAD,
                Rule.AAC3,
                Rule.TAC3,
                Rule.RM3,
                Rule.RE4,
                Rule.E8,
                Rule.E9,
                Rule.OC1,
                Rule.TAKE_OR_PAY,
                Rule.IMPORT_SHARE,
                Rule.SUPPLIER_SHARE,
                Rule.DEBT_SERVICE,
                Rule.FOREIGN_DEBT_SERVICE);

        private final EnergyPlan.Optimal plan;
        private final Formulation model;
        private final Supplies supplies;
        private final LinearProgram program;
        /// What is left unserved when nothing fails.
        private double whole;

        Operation(EnergyPlan.Optimal plan, Osemosys.Options options) {
            this.plan = plan;
            var prices = new EnumMap<Rule, Softness.Price>(Rule.class);
            prices.put(Rule.EBA11, Softness.Price.AMOUNT);
            prices.put(Rule.EBB4, Softness.Price.AMOUNT);
            model = Formulation.of(
                    plan.system(), options.signs(), new Softness(prices, LIFTED, Softness.Objective.BREACH));
            supplies = new Supplies(model.frame);
            program = model.program();
        }

        List<String> suppliers() {
            var names = new ArrayList<String>();
            for (var r = 0; r < model.frame.regions; r++) {
                supplies.names(r).stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
            return names;
        }

        List<String> branches() {
            return model.frame.system.arrangements().contracts().stream()
                    .filter(contract -> !contract.branch().isEmpty() && contract.lost() > 0)
                    .map(contract -> contract.branch())
                    .distinct()
                    .toList();
        }

        void fixCapacities(LiveProgram live) {
            var frame = model.frame;
            for (var r = 0; r < frame.regions; r++) {
                for (var y = 0; y < frame.years; y++) {
                    for (var t = 0; t < frame.technologies; t++) {
                        var built = plan.table(ResultTable.NEW_CAPACITY).at(r, t, y);
                        live.bounds(model.columns.built(r, t, y), built, built);
                    }
                    for (var s = 0; s < frame.stores; s++) {
                        var built = plan.table(ResultTable.NEW_STORAGE_CAPACITY).at(r, s, y);
                        live.bounds(model.columns.newStorage(r, s, y), built, built);
                    }
                }
            }
        }

        Outage without(LiveProgram live, String supplier) {
            limit(live, supplier, Flow.NONE);
            var outage = outage(supplier, Kind.SUPPLIER, live);
            limit(live, supplier, Flow.ALL);
            return outage;
        }

        private enum Flow {
            NONE,
            ALL
        }

        private void limit(LiveProgram live, String supplier, Flow flow) {
            for (var r = 0; r < model.frame.regions; r++) {
                var region = r;
                supplies.of(supplier, r, new Supplies.Visitor() {
                    @Override
                    public void technology(int t) {
                        activity(live, region, t, flow);
                    }

                    @Override
                    public void contract(int contract) {
                        deliver(live, contract, flow == Flow.NONE ? 0 : 1);
                    }
                });
            }
        }

        private void activity(LiveProgram live, int r, int t, Flow flow) {
            for (var y = 0; y < model.frame.years; y++) {
                for (var m = 0; m < model.frame.modes; m++) {
                    for (var l = 0; l < model.frame.slices && model.columns.runs(r, t, m, y); l++) {
                        var most = flow == Flow.NONE ? 0 : Double.POSITIVE_INFINITY;
                        live.bounds(model.columns.activity(r, l, t, m, y), 0, most);
                    }
                }
            }
        }

        private void deliver(LiveProgram live, int contract, double share) {
            var terms = model.frame.system.arrangements().contracts().get(contract);
            for (var y = 0; y < model.frame.years; y++) {
                var most = terms.delivers(model.frame.year(y)) ? share * terms.capacity() : 0;
                live.bounds(model.columns.delivered(contract, y), 0, most);
            }
        }

        Outage in(LiveProgram live, String branch) {
            share(live, branch, Flow.NONE);
            var outage = outage(branch, Kind.BRANCH, live);
            share(live, branch, Flow.ALL);
            return outage;
        }

        private void share(LiveProgram live, String branch, Flow flow) {
            var contracts = model.frame.system.arrangements().contracts();
            for (var contract = 0; contract < contracts.size(); contract++) {
                if (contracts.get(contract).branch().equals(branch)) {
                    deliver(
                            live,
                            contract,
                            flow == Flow.NONE ? 1 - contracts.get(contract).lost() : 1);
                }
            }
        }

        private Outage outage(String cause, Kind kind, LiveProgram live) {
            var unserved = unserved(live.solve());
            return new Outage(cause, kind, unserved, Math.max(0, sum(unserved) - whole));
        }

        private EnergyTable unserved(Solution solution) {
            if (!(solution instanceof Solution.Optimal best)) {
                throw new IllegalStateException("a plan's capacities cannot be run: " + solution);
            }
            return ResultTables.unserved(model, best.values());
        }
    }
}
