package concert.energy.study;

import concert.energy.CapitalCharge;
import concert.energy.EnergyPlan;
import concert.energy.result.ResultTable;
import concert.energy.study.SwitchPoint.Asked;
import concert.energy.study.SwitchPoint.Quantity;
import concert.math.HermiteRoot.Tangent;
import concert.scenario.energy.EnergyOption.Standing;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Supplier;
import concert.scenario.energy.Unserved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Looks for the switch points of every deal: in the plan that stands, and beside each contract that may come.
final class SwitchPoints {
    private static final double[] CAPITAL_FACTORS = {0.25, 1, 2};
    private static final double[] RATES = {0, 0.03, 0.06, 0.09, 0.12};
    /// By how much a rate is moved to see what it changes.
    private static final double RATE_STEP = 1e-6;
    private static final double[] PRICE_FACTORS = {0.5, 1, 2};
    /// From where the price of unserved demand is looked at: what it is worth is known less well than what a fuel
    /// costs.
    private static final double[] UNSERVED_FACTORS = {0.25, 1, 2};

    private final Planner planner;
    private final EnergyPlan.Optimal base;
    private final Map<List<String>, KnownCosts> costsWithout = new HashMap<>();

    SwitchPoints(Planner planner, EnergyPlan.Optimal base) {
        this.planner = planner;
        this.base = base;
    }

    List<SwitchPoint> all() {
        var deals = planner.options(Role.DEAL, Standing.OFF);
        var settings = Stream.concat(
                        Stream.of(""), deals.stream().filter(id -> findBuilt(id).isEmpty()))
                .toList();
        var points = new ArrayList<SwitchPoint>();
        for (var setting : settings) {
            for (var deal : deals) {
                findBuilt(deal).ifPresent(technology -> points.addAll(of(deal, setting, technology)));
                if (!deal.equals(setting)) {
                    findMissing()
                            .ifPresent(unserved -> points.add(unserved(
                                    new Asked(deal, setting, Quantity.UNSERVED_VALUE, unserved.fuel()), unserved)));
                }
            }
        }
        return points;
    }

    /// The technology that a deal builds, as much as it says and no more.
    private Optional<String> findBuilt(String deal) {
        var built = planner.option(deal).changes().get(EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT);
        return built == null || built.size() == 0
                ? Optional.empty()
                : Optional.of(base.system().roster(EnergySet.TECHNOLOGY).name(built.place(0)[1]));
    }

    private List<SwitchPoint> of(String deal, String setting, String technology) {
        var beside = beside(setting);
        var both = Stream.concat(beside.stream(), Stream.of(deal)).toList();
        var signed = planner.with(both);
        var gain = planner.plan(beside).cost() - planner.plan(both).cost();
        var points = new ArrayList<SwitchPoint>();
        var capital = last(signed, EnergyParameter.CAPITAL_COST, technology);
        var line = line(planner.plan(both), technology, capital, gain);
        points.add(SwitchPoint.find(
                new Asked(deal, setting, Quantity.CAPITAL_COST, technology),
                capital,
                multiples(capital, CAPITAL_FACTORS),
                line));
        signed.arrangements().financing().stream()
                .filter(loan -> loan.technology().equals(technology))
                .findFirst()
                .ifPresent(loan -> points.add(
                        interest(new Asked(deal, setting, Quantity.INTEREST, technology), loan, signed, line)));
        findImport()
                .ifPresent(
                        supply -> points.add(price(new Asked(deal, setting, Quantity.IMPORT_PRICE, supply), signed)));
        return points;
    }

    private static double[] multiples(double number, double[] factors) {
        return DoubleStream.of(factors).map(factor -> factor * number).toArray();
    }

    /// What a deal gains at a capital cost. What it builds is fixed, so its capital cost enters the cost of every plan
    /// as a straight line, and what the plan spends on it tells its slope.
    private static DoubleFunction<Tangent> line(Variant signed, String technology, double capital, double gain) {
        var slope = signed.plan() instanceof EnergyPlan.Optimal best
                ? -CapitalCharge.in(best, technology) / capital
                : Double.NaN;
        return value -> new Tangent(value, gain + slope * (value - capital), slope);
    }

    /// A rate of interest stands for the capital cost that costs as much at the rate of today.
    private static SwitchPoint interest(
            Asked asked, Financing loan, EnergySystem signed, DoubleFunction<Tangent> line) {
        var capital = last(signed, EnergyParameter.CAPITAL_COST, asked.subject());
        var today = CapitalCharge.of(signed, loan.region(), asked.subject());
        var values = DoubleStream.concat(DoubleStream.of(RATES), DoubleStream.of(loan.rate()))
                .sorted()
                .distinct()
                .toArray();
        DoubleUnaryOperator worth = rate -> capital
                * CapitalCharge.of(Changes.atInterest(signed, asked.subject(), rate), loan.region(), asked.subject())
                / today;
        return SwitchPoint.find(asked, loan.rate(), values, rate -> {
            var gain = line.apply(worth.applyAsDouble(rate));
            var rise = (worth.applyAsDouble(rate + RATE_STEP) - gain.at()) / RATE_STEP;
            return new Tangent(rate, gain.value(), gain.slope() * rise);
        });
    }

    /// What the deal builds cannot be built without it, so the cost without it is the same for every deal.
    private SwitchPoint price(Asked asked, EnergySystem signed) {
        var without = costsWithout.computeIfAbsent(
                List.of(asked.setting(), asked.subject()),
                _ -> new KnownCosts(planner.costByPrice(planner.with(beside(asked.setting())), asked.subject())));
        return multiplied(
                asked,
                last(signed, EnergyParameter.VARIABLE_COST, asked.subject()),
                PRICE_FACTORS,
                without,
                planner.costByPrice(signed, asked.subject()));
    }

    private SwitchPoint unserved(Asked asked, Unserved unserved) {
        var beside = beside(asked.setting());
        var without = costsWithout.computeIfAbsent(
                List.of(asked.setting(), asked.subject()),
                _ -> new KnownCosts(planner.costByUnserved(planner.with(beside), asked.subject())));
        var both = Stream.concat(beside.stream(), Stream.of(asked.deal())).toList();
        return multiplied(
                asked,
                unserved.cost(),
                UNSERVED_FACTORS,
                without,
                planner.costByUnserved(planner.with(both), asked.subject()));
    }

    private static List<String> beside(String setting) {
        return setting.isEmpty() ? List.of() : List.of(setting);
    }

    /// The gain at multiples of a number.
    private static SwitchPoint multiplied(
            Asked asked, double now, double[] factors, DoubleFunction<Tangent> without, DoubleFunction<Tangent> with) {
        return SwitchPoint.find(asked, now, multiples(now, factors), value -> {
            var before = without.apply(value / now);
            var after = with.apply(value / now);
            return new Tangent(value, before.value() - after.value(), (before.slope() - after.slope()) / now);
        });
    }

    /// Costs at multiples of a price, each planned once.
    private record KnownCosts(Map<Double, Tangent> known, DoubleFunction<Tangent> costs)
            implements DoubleFunction<Tangent> {
        KnownCosts(DoubleFunction<Tangent> costs) {
            this(new HashMap<>(), costs);
        }

        @Override
        public Tangent apply(double factor) {
            return known.computeIfAbsent(factor, costs::apply);
        }
    }

    /// What is put at the demand whose staying unserved costs most in the plan that stands.
    private Optional<Unserved> findMissing() {
        var accounts = new PlanAccounts(base);
        return base.system().arrangements().unserved().stream()
                .filter(unserved -> accounts.unservedCost(unserved.fuel()) > 0)
                .max(Comparator.comparingDouble(unserved -> accounts.unservedCost(unserved.fuel())));
    }

    /// The import at a market price that costs most in the plan that stands.
    private Optional<String> findImport() {
        var spent = base.table(ResultTable.ANNUAL_VARIABLE_OPERATING_COST);
        var most = 0.0;
        var found = Optional.<String>empty();
        for (var supplier : base.system().arrangements().suppliers()) {
            var cost = sum(spent, supplier);
            if (cost > most) {
                most = cost;
                found = Optional.of(supplier.technology());
            }
        }
        return found;
    }

    private double sum(EnergyTable table, Supplier supplier) {
        var r = base.system().roster(EnergySet.REGION).index(supplier.region());
        var t = base.system().roster(EnergySet.TECHNOLOGY).index(supplier.technology());
        var sum = 0.0;
        for (var y = 0; y < base.system().roster(EnergySet.YEAR).size(); y++) {
            sum += table.at(r, t, y);
        }
        return sum;
    }

    /// The last number that a technology has for a parameter.
    private static double last(EnergySystem system, EnergyParameter parameter, String technology) {
        var t = system.roster(EnergySet.TECHNOLOGY).index(technology);
        var table = system.table(parameter);
        var value = Double.NaN;
        for (var entry = 0; entry < table.size(); entry++) {
            value = table.place(entry)[1] == t ? table.value(entry) : value;
        }
        return value;
    }
}
