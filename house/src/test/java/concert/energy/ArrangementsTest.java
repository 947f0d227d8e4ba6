package concert.energy;

import static concert.scenario.energy.EnergyParameter.CAPACITY_OF_ONE_TECHNOLOGY_UNIT;
import static concert.scenario.energy.EnergyParameter.DISCOUNT_RATE;
import static concert.scenario.energy.EnergyParameter.EMISSIONS_PENALTY;
import static concert.scenario.energy.EnergyParameter.EMISSION_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OPERATIONAL_LIFE;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.formulation.Formulation;
import concert.energy.formulation.Signs;
import concert.energy.formulation.Softness;
import concert.energy.result.ResultTable;
import concert.math.LinearProgram;
import concert.math.Solution;
import concert.scenario.Provenance;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Lead;
import concert.scenario.energy.Supplier;
import concert.scenario.energy.Unserved;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each arrangement worked by hand, on systems of 10 units of demand a year, two slices of half a year.
class ArrangementsTest {
    private static final Provenance NONE = Provenance.UNSTATED;
    private static final double EXACT = 1e-6;

    private static EnergySystem ten(int first, int last, String... technologies) {
        return Systems.demand(Systems.of(List.of(technologies), first, last), 10);
    }

    private static Arrangements leads(Lead... leads) {
        return new Arrangements(List.of(leads), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Arrangements financing(Financing... loans) {
        return new Arrangements(List.of(), List.of(loans), List.of(), List.of(), List.of(), List.of());
    }

    private static Arrangements contracts(Contract... contracts) {
        return new Arrangements(List.of(), List.of(), List.of(contracts), List.of(), List.of(), List.of());
    }

    /// NUC costs nothing to run and takes two years: decided upon in 2021, it serves in 2023. Until then GAS runs at 3
    /// per unit, which makes 2 · 10 · 3 = 60. Capital of NUC is 10 · 4 = 40, of which a tenth is used: 4.
    @Test
    void newCapacityWaitsForItsLead() {
        var system = Systems.costs(Systems.costs(ten(2021, 2023, "GAS", "NUC"), "GAS", 0, 3), "NUC", 4, 0);
        var plan = Systems.plan(system.with(leads(new Lead("R", "NUC", 2021, List.of(0.5, 0.5), NONE))));
        assertThat(Systems.at(plan, ResultTable.NEW_CAPACITY, "R", "NUC", "2022"))
                .isZero();
        assertThat(Systems.at(plan, ResultTable.NEW_CAPACITY, "R", "NUC", "2023"))
                .isCloseTo(10, within(EXACT));
        assertThat(plan.objective()).isCloseTo(64, within(EXACT));
    }

    /// Interest during construction at 10 %: half the money two years before service, half one year before, makes
    /// 0.5·1.1² + 0.5·1.1 = 1.155 of the capital cost.
    @Test
    void interestDuringConstruction() {
        var system = Systems.costs(ten(2021, 2021, "NUC"), "NUC", 100, 0)
                .with(DISCOUNT_RATE, 0.1, "R")
                .with(OPERATIONAL_LIFE, 1, "R", "NUC");
        var plain = Systems.plan(system).objective();
        var led = Systems.plan(system.with(leads(new Lead("R", "NUC", 2019, List.of(0.5, 0.5), NONE))));
        assertThat(plain).isCloseTo(1000, within(EXACT));
        assertThat(led.objective()).isCloseTo(1155, within(EXACT));
    }

    /// 80 % lent at 5 % for 2 years after 1 year of grace, fee 1 %. At a discount of 10 % one unit of capital costs
    /// 0.2 + 0.008 at once, 0.04/1.1 after the year of grace, and a/1.1 + a/1.1² with a = 0.8·CRF(5 %, 2), at the
    /// start of the years after service began. CRF is 0.5121951 and a 0.4097561, so all of it is worth 0.208 +
    /// 0.0363636 + 0.3725055 + 0.3386414 = 0.9555105.
    @Test
    void aLoanWithGraceAndFee() {
        var system = Systems.costs(ten(2021, 2021, "NUC"), "NUC", 100, 0)
                .with(DISCOUNT_RATE, 0.1, "R")
                .with(OPERATIONAL_LIFE, 1, "R", "NUC");
        var financed = Systems.plan(
                system.with(financing(new Financing("vendor", "R", "NUC", 0.8, 1, 2, 0.05, 0.01, 1, NONE))));
        assertThat(financed.objective()).isCloseTo(1000 * 0.9555105, within(1e-3));
    }

    /// With tenor = life, all of it lent, no grace and no fee, financing is CRF·PVA: identity.
    @Test
    void aPlainLoanChangesNothing() {
        var system = Systems.costs(ten(2021, 2025, "NUC"), "NUC", 100, 2).with(DISCOUNT_RATE, 0.08, "R");
        var financed =
                Systems.plan(system.with(financing(new Financing("plain", "R", "NUC", 1, 0, 10, 0.08, 0, 0, NONE))));
        assertThat(financed.objective()).isCloseTo(Systems.plan(system).objective(), within(1e-6));
        assertThat(Systems.at(financed, ResultTable.DEBT_SERVICE, "R", "2021")).isGreaterThan(0);
    }

    /// A debt service of 1000·CRF a year; a ceiling of half of it lets half of NUC be built, and GAS makes the rest.
    @Test
    void aCeilingOnDebtService() {
        var system = Systems.costs(Systems.costs(ten(2021, 2021, "GAS", "NUC"), "GAS", 0, 500), "NUC", 100, 0);
        var loan = new Financing("loan", "R", "NUC", 1, 0, 10, 0, 0, 1, NONE);
        var free = Systems.plan(system.with(financing(loan)));
        assertThat(Systems.at(free, ResultTable.NEW_CAPACITY, "R", "NUC", "2021"))
                .isCloseTo(10, within(EXACT));
        assertThat(Systems.at(free, ResultTable.DEBT_SERVICE, "R", "2021")).isCloseTo(100, within(EXACT));
        var half = new Ceiling("R", Ceiling.Kind.DEBT_SERVICE, "", 2021, 50, NONE);
        var limited = Systems.plan(system.with(
                new Arrangements(List.of(), List.of(loan), List.of(), List.of(), List.of(half), List.of())));
        assertThat(Systems.at(limited, ResultTable.NEW_CAPACITY, "R", "NUC", "2021"))
                .isCloseTo(5, within(EXACT));
    }

    /// A contract of 8 units at 2 with a floor of 75 %. LOCAL would be cheaper at 1, but 6 are paid for in any case, so
    /// they are taken: 6 · 2 + 4 · 1 = 16.
    @Test
    void takeOrPay() {
        var system = Systems.costs(Systems.costs(ten(2021, 2021, "PIPE", "LOCAL"), "PIPE", 0, 0), "LOCAL", 0, 1);
        var contract = new Contract("line", "R", "PIPE", "RUS", 2021, 2030, 8, 2, 0.75, "", 0, NONE);
        var plan = Systems.plan(system.with(contracts(contract)));
        assertThat(Systems.at(plan, ResultTable.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY, "R", "PIPE", "2021"))
                .isCloseTo(6, within(EXACT));
        assertThat(plan.objective()).isCloseTo(16, within(EXACT));
    }

    /// Before its first year and after its last a contract delivers nothing.
    @Test
    void aContractDeliversInItsYears() {
        var system = Systems.costs(Systems.costs(ten(2021, 2023, "PIPE", "LOCAL"), "PIPE", 0, 0), "LOCAL", 0, 5);
        var contract = new Contract("line", "R", "PIPE", "RUS", 2022, 2022, 8, 2, 0, "", 0, NONE);
        var plan = Systems.plan(system.with(contracts(contract)));
        assertThat(plan.objective()).isCloseTo(50 + (8 * 2 + 2 * 5) + 50, within(EXACT));
    }

    /// Imports cost 1 and LOCAL 2; at most 30 % may be imported: 3 · 1 + 7 · 2 = 17.
    @Test
    void aCeilingOnImports() {
        var system = Systems.costs(Systems.costs(ten(2021, 2021, "LNG", "LOCAL"), "LNG", 0, 1), "LOCAL", 0, 2);
        var supplier = new Supplier("R", "LNG", "QAT", NONE);
        var ceiling = new Ceiling("R", Ceiling.Kind.IMPORT_SHARE, "", 2021, 0.3, NONE);
        var plan = Systems.plan(system.with(
                new Arrangements(List.of(), List.of(), List.of(), List.of(supplier), List.of(ceiling), List.of())));
        assertThat(plan.objective()).isCloseTo(17, within(EXACT));
        assertThat(Systems.at(plan, ResultTable.IMPORT_SHARE, "R", "2021")).isCloseTo(0.3, within(EXACT));
    }

    /// Of two suppliers each may deliver 40 %; LOCAL makes the rest: 4 · 1 + 4 · 1.5 + 2 · 9 = 28.
    @Test
    void aCeilingOnEachSupplier() {
        var system = Systems.costs(
                Systems.costs(Systems.costs(ten(2021, 2021, "LNG", "PIPE", "LOCAL"), "LNG", 0, 1), "PIPE", 0, 1.5),
                "LOCAL",
                0,
                9);
        var suppliers = List.of(new Supplier("R", "LNG", "QAT", NONE), new Supplier("R", "PIPE", "RUS", NONE));
        var ceiling = new Ceiling("R", Ceiling.Kind.SUPPLIER_SHARE, "", 2021, 0.4, NONE);
        var plan = Systems.plan(
                system.with(new Arrangements(List.of(), List.of(), List.of(), suppliers, List.of(ceiling), List.of())));
        assertThat(plan.objective()).isCloseTo(28, within(EXACT));
    }

    /// LNG makes 6 of 10, LOCAL has capacity for 4 and no more may run when QAT delivers nothing: 6 stay unserved.
    @Test
    void withoutASupplier() {
        var system = Systems.costs(Systems.costs(ten(2021, 2021, "LNG", "LOCAL"), "LNG", 0, 5), "LOCAL", 1, 1)
                .with(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, 4, "R", "LOCAL", "2021");
        var plan = Systems.plan(system.with(new Arrangements(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Supplier("R", "LNG", "QAT", NONE)),
                List.of(),
                List.of())));
        var outages = Outage.of(plan, Osemosys.Options.DEFAULTS);
        assertThat(outages).hasSize(1);
        assertThat(outages.getFirst().cause()).isEqualTo("QAT");
        assertThat(Sums.of(outages.getFirst().unserved())).isCloseTo(6, within(EXACT));
        assertThat(outages.getFirst().more()).isCloseTo(6, within(EXACT));
    }

    /// A branch takes half of a contract of 10: 5 stay unserved.
    @Test
    void inABranch() {
        var system = Systems.costs(ten(2021, 2021, "PIPE"), "PIPE", 0, 0);
        var contract = new Contract("line", "R", "PIPE", "RUS", 2021, 2030, 10, 2, 0, "sanctions", 0.5, NONE);
        var outages = Outage.of(Systems.plan(system.with(contracts(contract))), Osemosys.Options.DEFAULTS);
        assertThat(outages).extracting(Outage::cause).containsExactly("RUS", "sanctions");
        assertThat(Sums.of(outages.get(0).unserved())).isCloseTo(10, within(EXACT));
        assertThat(Sums.of(outages.get(1).unserved())).isCloseTo(5, within(EXACT));
    }

    /// Lost load is worth 7 and GAS costs 9 to run: nothing is served, 10 · 7 = 70.
    @Test
    void unservedEnergyHasAPrice() {
        var system = Systems.costs(ten(2021, 2021, "GAS"), "GAS", 0, 9);
        var plan = Systems.plan(system.with(new Arrangements(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(new Unserved("R", "ELC", 7, NONE)))));
        assertThat(plan.objective()).isCloseTo(70, within(EXACT));
        assertThat(Systems.at(plan, ResultTable.UNSERVED_ENERGY, "R", "ELC", "2021"))
                .isCloseTo(10, within(EXACT));
    }

    /// Units of 4: three of them, 12, stand for a demand of 10.
    @Test
    void wholeUnits() {
        var system = Systems.costs(ten(2021, 2021, "NUC"), "NUC", 1, 0)
                .with(CAPACITY_OF_ONE_TECHNOLOGY_UNIT, 4, "R", "NUC", "2021");
        var plan = Systems.plan(system);
        assertThat(Systems.at(plan, ResultTable.NEW_CAPACITY, "R", "NUC", "2021"))
                .isCloseTo(12, within(EXACT));
        assertThat(Systems.at(plan, ResultTable.NUMBER_OF_NEW_TECHNOLOGY_UNITS, "R", "NUC", "2021"))
                .isCloseTo(3, within(EXACT));
    }

    /// GAS stands and costs 3, COAL costs 1 and may be 4: one more unit of demand costs 3, one more of COAL saves 2.
    @Test
    void duals() {
        var system = Systems.costs(Systems.costs(ten(2021, 2021, "GAS", "COAL"), "GAS", 0, 3), "COAL", 0, 1)
                .with(RESIDUAL_CAPACITY, 20, "R", "GAS", "2021")
                .with(TOTAL_ANNUAL_MAX_CAPACITY, 4, "R", "COAL", "2021");
        var plan = Systems.plan(system);
        assertThat(Systems.at(plan, ResultTable.PRICE, "R", "ELC", "2021")).isCloseTo(3, within(EXACT));
        assertThat(Systems.at(plan, ResultTable.CAPACITY_VALUE, "R", "COAL", "2021"))
                .isCloseTo(2, within(EXACT));
    }

    /// A penalty of 5 on 0.5 a unit makes COAL cost 1 + 2.5, more than GAS at 3.
    @Test
    void emissionsHaveAPrice() {
        var system = Systems.costs(Systems.costs(ten(2021, 2021, "GAS", "COAL"), "GAS", 0, 3), "COAL", 0, 1);
        var priced = Systems.every(system, EMISSION_ACTIVITY_RATIO, 0.5, "R", "COAL", "CO2", "1")
                .with(EMISSIONS_PENALTY, 5, "R", "CO2", "2021");
        assertThat(Systems.plan(priced).objective()).isCloseTo(30, within(EXACT));
    }

    /// Arrangements that bind nowhere leave a plan as it is: identity.
    @Test
    void neutralArrangements() {
        var system = Systems.costs(Systems.costs(ten(2021, 2025, "GAS", "LNG"), "GAS", 50, 3), "LNG", 10, 4)
                .with(DISCOUNT_RATE, 0.05, "R");
        var neutral = new Arrangements(
                List.of(new Lead("R", "GAS", 2021, List.of(), NONE)),
                List.of(),
                List.of(),
                List.of(new Supplier("R", "LNG", "QAT", NONE)),
                List.of(
                        new Ceiling("R", Ceiling.Kind.IMPORT_SHARE, "", 2022, 1, NONE),
                        new Ceiling("R", Ceiling.Kind.SUPPLIER_SHARE, "QAT", 2022, 1, NONE),
                        new Ceiling("R", Ceiling.Kind.DEBT_SERVICE, "", 2022, 1e9, NONE)),
                List.of(new Unserved("R", "ELC", 1e6, NONE)));
        assertThat(Systems.plan(system.with(neutral)).objective())
                .isCloseTo(Systems.plan(system).objective(), within(1e-6));
    }

    /// Two contracts without a floor at the technology's own price, together as large as it is wanted, leave a plan as
    /// it is, with discounting, too: identity. Neither does one that nobody wants.
    @Test
    void neutralContracts() {
        var system = Systems.costs(Systems.costs(ten(2021, 2023, "PIPE", "LOCAL"), "PIPE", 1, 2), "LOCAL", 0, 4)
                .with(EnergyParameter.DISCOUNT_RATE, 0.05, "R");
        var free = Systems.costs(system, "PIPE", 1, 0);
        var own = contracts(
                new Contract("a", "R", "PIPE", "RUS", 2021, 2030, 7, 2, 0, "", 0, NONE),
                new Contract("b", "R", "PIPE", "IRN", 2021, 2030, 7, 2, 0, "", 0, NONE));
        assertThat(Systems.plan(free.with(own)).objective())
                .isCloseTo(Systems.plan(system).objective(), within(EXACT));
        var dear = contracts(
                new Contract("a", "R", "PIPE", "RUS", 2021, 2030, 14, 2, 0, "", 0, NONE),
                new Contract("b", "R", "PIPE", "IRN", 2021, 2030, 14, 9, 0, "", 0, NONE));
        assertThat(Systems.plan(free.with(dear)).objective())
                .isCloseTo(Systems.plan(system).objective(), within(EXACT));
    }

    /// 10 are asked for by slices, 12 over the year, nothing can be made, and a unit unserved costs 3: 12 · 3, counted
    /// once.
    @Test
    void demandOfBothKindsIsLeftUnservedOnce() {
        var system = Systems.every(
                        Systems.costs(ten(2021, 2021, "GAS"), "GAS", 0, 5),
                        EnergyParameter.ACCUMULATED_ANNUAL_DEMAND,
                        12,
                        "R",
                        "ELC")
                .with(new Arrangements(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Unserved("R", "ELC", 3, NONE))));
        var plan = Systems.plan(system);
        assertThat(plan.objective()).isCloseTo(36, within(EXACT));
        assertThat(Systems.at(plan, ResultTable.UNSERVED_ENERGY, "R", "ELC", "2021"))
                .isCloseTo(12, within(EXACT));
    }

    /// SUN runs by day alone, at 6; a unit unserved costs 50. One more unit of demand, half by day and half by night,
    /// costs 0.5 · 6 + 0.5 · 50 = 28. If SUN cannot be built, nothing is made, and it costs 50.
    @Test
    void demandThatStaysUnservedHasItsPrice() {
        var system = Systems.every(
                        Systems.costs(ten(2021, 2021, "SUN"), "SUN", 0, 6),
                        EnergyParameter.CAPACITY_FACTOR,
                        0,
                        "R",
                        "SUN",
                        "NIGHT")
                .with(unserved(50));
        var plan = Systems.plan(system);
        assertThat(Systems.at(plan, ResultTable.PRICE, "R", "ELC", "2021")).isCloseTo(28, within(EXACT));
        assertThat(FuelPrice.of(plan, 0, 0)).isCloseTo(28, within(EXACT));
        var none = Systems.plan(system.with(TOTAL_ANNUAL_MAX_CAPACITY, 0, "R", "SUN", "2021"));
        assertThat(FuelPrice.of(none, 0, 0)).isCloseTo(50, within(EXACT));
    }

    /// 12 asked for over the year alone, of which 4 can be served: one more unit costs 3.
    @Test
    void demandOfTheYearHasItsPrice() {
        var system = Systems.every(
                        Systems.costs(Systems.of(List.of("GAS"), 2021, 2021), "GAS", 0, 1),
                        EnergyParameter.ACCUMULATED_ANNUAL_DEMAND,
                        12,
                        "R",
                        "ELC")
                .with(TOTAL_ANNUAL_MAX_CAPACITY, 4, "R", "GAS", "2021")
                .with(unserved(3));
        assertThat(Systems.at(Systems.plan(system), ResultTable.PRICE, "R", "ELC", "2021"))
                .isCloseTo(3, within(EXACT));
    }

    private static Arrangements unserved(double cost) {
        return new Arrangements(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(new Unserved("R", "ELC", cost, NONE)));
    }

    /// What was found before the solver stopped is a plan with its tables, and with the gap to what is known.
    @Test
    void aPlanThatWasStoppedHasItsTables() {
        var system = Systems.costs(ten(2021, 2021, "GAS"), "GAS", 1, 0);
        var model = Formulation.of(system, Signs.PUBLISHED, Softness.NONE);
        var program = model.program();
        var found = (Solution.Optimal) program.solve(LinearProgram.Options.DEFAULTS);
        var early = new Solution.Stopped(Solution.Reason.TIME, found.objective(), 0.5, found.values());
        var plan = Osemosys.plan(model, program, early, Osemosys.Options.DEFAULTS);
        assertThat(plan.status()).isEqualTo("stopped");
        var best = plan.findBest().orElseThrow();
        assertThat(best.gap()).isCloseTo(0.5, within(EXACT));
        assertThat(Systems.at(best, ResultTable.NEW_CAPACITY, "R", "GAS", "2021"))
                .isCloseTo(10, within(EXACT));
        assertThat(best.tables()).doesNotContainKey(ResultTable.PRICE);
        var nothing = new Solution.Stopped(Solution.Reason.TIME, Double.POSITIVE_INFINITY, 0, new double[0]);
        assertThat(Osemosys.plan(model, program, nothing, Osemosys.Options.DEFAULTS)
                        .findBest())
                .isEmpty();
    }
}
