package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.energy.Outage;
import concert.energy.study.Demand;
import concert.energy.study.EmissionCap;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.energy.study.PowerSources;
import concert.energy.study.Role;
import concert.energy.study.SwitchPoint;
import concert.energy.study.Variant;
import concert.scenario.Scenario;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The metrics of the energy study, read at the middle: power by source, what each option changes, where deals pay.
public final class EnergyStudyGauges {
    private static final String ANALYSIS = "energy";
    private static final String SHARE = "share";

    private final EnergySystem system;
    private final List<Gauge> gauges = new ArrayList<>();

    private EnergyStudyGauges(EnergySystem system) {
        this.system = system;
    }

    static List<Gauge> of(Scenario scenario) {
        return scenario.findEnergy()
                .map(system -> new EnergyStudyGauges(system).all())
                .orElse(List.of());
    }

    /// {@return the study, if there is one}
    ///
    /// @param computed the scenario and its results
    public static Optional<EnergyStudy> find(Computed computed) {
        return computed.results().energyStudy() instanceof Answer.Given(EnergyStudy study)
                ? Optional.of(study)
                : Optional.empty();
    }

    private List<Gauge> all() {
        var years = system.years();
        for (var y = 0; y < years.length; y++) {
            sources(y, "." + years[y]);
            unserved(y, "." + years[y]);
        }
        for (var option : system.options()) {
            if (Role.of(option) != Role.DEMAND) {
                option(option);
            }
        }
        cap("cap.", "");
        switchPoints();
        outages();
        return gauges;
    }

    private void sources(int y, String year) {
        for (var source : PowerSources.of(system).names()) {
            if (system.roster(EnergySet.TECHNOLOGY).findIndex(source).isPresent()) {
                continue;
            }
            base("generation." + source + year, energy(), plan -> plan.generation(source, y));
            base("capacity." + source + year, capacity(), plan -> plan.capacity(source, y));
            base("share." + source + year, SHARE, plan -> plan.share(source, y));
        }
        base("clean_share" + year, SHARE, plan -> plan.cleanShare(y));
    }

    private void unserved(int y, String year) {
        for (var fuel : Demand.fuels(system)) {
            of(EnergyStudy::idle, "idle.unserved." + fuel + year, energy(), plan -> plan.unserved(fuel, y));
        }
    }

    private void option(EnergyOption option) {
        Function<EnergyStudy, Variant> variant = study -> study.variant(option.id());
        var key = "option." + option.id() + ".";
        add(key + "saving", money(), study -> study.saving(variant.apply(study)));
        add(key + "supply_saving", money(), study -> study.saving(variant.apply(study), PlanAccounts::supplyCost));
        add(key + "unserved_saving", money(), study -> study.saving(variant.apply(study), PlanAccounts::unservedCost));
        of(variant, key + "unserved", energy(), PlanAccounts::unserved);
        of(variant, key + "import_share", SHARE, PlanAccounts::imports);
        for (var emission : system.roster(EnergySet.EMISSION).names()) {
            of(variant, key + "emissions." + emission, emission(), plan -> plan.emission(emission));
        }
        if (option.standing() == EnergyOption.Standing.OFF && Role.of(option) == Role.OPENING) {
            cap("cap." + option.id() + ".", option.id());
        }
    }

    /// Clean share and unserved demand in the last year under the strictest limit on emissions.
    private void cap(String key, String opening) {
        var last = system.years().length - 1;
        strictest(key + "clean_share", SHARE, opening, plan -> plan.cleanShare(last));
        for (var fuel : Demand.fuels(system)) {
            strictest(key + "unserved." + fuel, energy(), opening, plan -> plan.unserved(fuel, last));
        }
        add(
                key + "cost",
                money(),
                study -> strictest(study, opening).map(Variant::cost).orElse(Double.NaN));
        add(
                key + "added_cost",
                money(),
                study -> strictest(study, opening)
                        .map(variant -> variant.cost() - study.uncapped(variant).cost())
                        .orElse(Double.NaN));
    }

    private void strictest(String key, String unit, String opening, ToDoubleFunction<PlanAccounts> reading) {
        add(
                key,
                unit,
                study -> strictest(study, opening)
                        .flatMap(Variant::findAccounts)
                        .map(reading::applyAsDouble)
                        .orElse(Double.NaN));
    }

    private static Optional<Variant> strictest(EnergyStudy study, String opening) {
        return study.caps().stream()
                .map(EmissionCap::variant)
                .filter(variant -> variant.id().equals(opening))
                .reduce((_, last) -> last);
    }

    private void switchPoints() {
        var deals = system.options().stream()
                .filter(option -> option.standing() == EnergyOption.Standing.OFF && Role.of(option) == Role.DEAL)
                .map(EnergyOption::id)
                .toList();
        for (var deal : deals) {
            for (var quantity : SwitchPoint.Quantity.values()) {
                switchPoint(deal, quantity, "");
                deals.stream()
                        .filter(setting -> !setting.equals(deal))
                        .forEach(setting -> switchPoint(deal, quantity, setting));
            }
        }
    }

    private void switchPoint(String deal, SwitchPoint.Quantity quantity, String setting) {
        var unit = switch (quantity) {
            case CAPITAL_COST -> money() + " per " + capacity();
            case INTEREST -> SHARE;
            case IMPORT_PRICE, UNSERVED_VALUE -> money() + " per " + energy();
        };
        var key = "switch." + deal + "." + quantity.name().toLowerCase(Locale.ROOT);
        add(
                setting.isEmpty() ? key : key + "." + setting,
                unit,
                study -> study.switchPoints().stream()
                        .filter(point -> point.deal().equals(deal)
                                && point.quantity() == quantity
                                && point.setting().equals(setting))
                        .mapToDouble(point -> point.at().orElse(Double.NaN))
                        .findFirst()
                        .orElse(Double.NaN));
    }

    /// N−1: what stays unserved more without a supplier, over all years and by year.
    private void outages() {
        for (var supplier : suppliers()) {
            add(
                    "outage." + supplier,
                    energy(),
                    study -> outage(study, supplier).map(Outage::more).orElse(Double.NaN));
            for (var fuel : Demand.fuels(system)) {
                for (var y = 0; y < system.years().length; y++) {
                    var year = y;
                    add(
                            "outage." + supplier + "." + fuel + "." + system.years()[y],
                            energy(),
                            study -> outage(study, supplier)
                                    .map(outage -> more(study, outage, fuel, year))
                                    .orElse(Double.NaN));
                }
            }
        }
    }

    /// Suppliers that the system or one of its options names.
    private List<String> suppliers() {
        return Stream.concat(
                        Stream.of(system.arrangements()),
                        system.options().stream().map(EnergyOption::arrangements))
                .flatMap(all -> Stream.concat(
                        all.suppliers().stream().map(Supplier::supplier),
                        all.contracts().stream().map(Contract::supplier)))
                .distinct()
                .toList();
    }

    private static Optional<Outage> outage(EnergyStudy study, String supplier) {
        return study.outages().stream()
                .filter(outage ->
                        outage.kind() == Outage.Kind.SUPPLIER && outage.cause().equals(supplier))
                .findFirst();
    }

    private static double more(EnergyStudy study, Outage outage, String fuel, int y) {
        var f = study.system().roster(EnergySet.FUEL).index(fuel);
        var before = study.outages().getFirst().unserved();
        var sum = 0.0;
        for (var r = 0; r < study.system().roster(EnergySet.REGION).size(); r++) {
            sum += outage.unserved().at(r, f, y) - before.at(r, f, y);
        }
        return sum;
    }

    private String money() {
        return stated(system.units().money(), "money");
    }

    private String energy() {
        return stated(system.units().energy(), "energy");
    }

    private String capacity() {
        return stated(system.units().capacity(), "capacity");
    }

    private String emission() {
        return stated(system.units().emission(), "emission");
    }

    private static String stated(String unit, String otherwise) {
        return unit.isEmpty() ? otherwise : unit;
    }

    private void base(String key, String unit, ToDoubleFunction<PlanAccounts> reading) {
        of(EnergyStudy::base, key, unit, reading);
    }

    private void of(
            Function<EnergyStudy, Variant> variant, String key, String unit, ToDoubleFunction<PlanAccounts> reading) {
        add(
                key,
                unit,
                study -> variant.apply(study)
                        .findAccounts()
                        .map(reading::applyAsDouble)
                        .orElse(Double.NaN));
    }

    private void add(String key, String unit, ToDoubleFunction<EnergyStudy> reading) {
        gauges.add(new Gauge(
                ANALYSIS,
                ANALYSIS + "." + key,
                unit,
                new Gauge.AtMiddle(
                        computed -> find(computed).map(reading::applyAsDouble).orElse(Double.NaN))));
    }
}
