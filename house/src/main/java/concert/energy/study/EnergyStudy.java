package concert.energy.study;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.Outage;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyOption.Standing;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What the energy system of a scenario answers, by comparing least-cost plans: the deficit, the plan, what each option
/// changes, where deals pay, what limits on emissions cost, and who can cut off supply.
///
/// @param system the system, with its options
/// @param base the plan that stands
/// @param idle the plan if no option is in force: what is there and under construction has to do
/// @param switched one option switched over: those that are off on, then those that are on off
/// @param together two deals that are off, both on
/// @param steps the options that are off switched on one after the other, each on top of those before it
/// @param demands other cases of demand
/// @param switchPoints where deals pay
/// @param caps limits on emissions
/// @param outages nothing, a supplier or a contract fails while the capacities of the plan stand
public record EnergyStudy(
        EnergySystem system,
        Variant base,
        Variant idle,
        List<Variant> switched,
        List<Variant> together,
        List<Variant> steps,
        List<Variant> demands,
        List<SwitchPoint> switchPoints,
        List<EmissionCap> caps,
        List<Outage> outages) {
    /// The solver knows a cost to about this share of it.
    private static final double NOISE = 1e-9;

    /// Copies the lists.
    public EnergyStudy {
        switched = List.copyOf(switched);
        together = List.copyOf(together);
        steps = List.copyOf(steps);
        demands = List.copyOf(demands);
        switchPoints = List.copyOf(switchPoints);
        caps = List.copyOf(caps);
        outages = List.copyOf(outages);
    }

    /// Studies a system.
    ///
    /// @param system the system, with its options
    /// @param options how to plan
    /// @return the study; only the plan that stands, where there is none
    public static EnergyStudy of(EnergySystem system, Osemosys.Options options) {
        try (var planner = new Planner(system, options)) {
            var base = planner.plan(List.of());
            return base.plan() instanceof EnergyPlan.Optimal best
                    ? new Study(planner, system, options).of(base, best)
                    : nothing(system, base);
        }
    }

    private static EnergyStudy nothing(EnergySystem system, Variant base) {
        return new EnergyStudy(
                system, base, base, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private record Study(Planner planner, EnergySystem system, Osemosys.Options options) {

        /// Plans of one shape stand one after the other, so that the solver goes on from where it stopped.
        EnergyStudy of(Variant base, EnergyPlan.Optimal best) {
            var switched = switched(planner, system);
            var demands = planner.options(Role.DEMAND, Standing.OFF).stream()
                    .map(id -> planner.plan(List.of(id)))
                    .toList();
            var caps = EmissionCap.all(planner, best);
            var idle = planner.plan(List.copyOf(system.standing()));
            var together = together(planner);
            var steps = steps(planner, system);
            return new EnergyStudy(
                    system,
                    base,
                    idle,
                    switched,
                    together,
                    steps,
                    demands,
                    new SwitchPoints(planner, best).all(),
                    caps,
                    Outage.all(best, options));
        }
    }

    private static List<Variant> steps(Planner planner, EnergySystem system) {
        var variants = new ArrayList<Variant>();
        var on = new ArrayList<String>();
        for (var option : system.options()) {
            if (option.standing() == Standing.OFF && Role.of(option) != Role.DEMAND) {
                on.add(option.id());
                variants.add(planner.plan(List.copyOf(on)));
            }
        }
        return variants;
    }

    private static List<Variant> switched(Planner planner, EnergySystem system) {
        var variants = new ArrayList<Variant>();
        for (var standing : List.of(Standing.OFF, Standing.ON)) {
            for (var option : system.options()) {
                if (option.standing() == standing && Role.of(option) != Role.DEMAND) {
                    variants.add(planner.plan(List.of(option.id())));
                }
            }
        }
        return variants;
    }

    private static List<Variant> together(Planner planner) {
        var deals = planner.options(Role.DEAL, Standing.OFF);
        var variants = new ArrayList<Variant>();
        for (var i = 0; i < deals.size(); i++) {
            for (var j = i + 1; j < deals.size(); j++) {
                variants.add(planner.plan(List.of(deals.get(i), deals.get(j))));
            }
        }
        return variants;
    }

    /// {@return the accounts of the plan that stands, if there is one}
    public Optional<PlanAccounts> findAccounts() {
        return base.findAccounts();
    }

    /// {@return the option with this id}
    ///
    /// @param id the id
    public Optional<EnergyOption> findOption(String id) {
        return system.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }

    /// {@return the plan with one option switched over}
    ///
    /// @param option id of the option
    public Variant variant(String option) {
        return switched.stream()
                .filter(variant -> variant.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + option + " was switched over"));
    }

    /// {@return the plan with the same options as one under a limit on emissions, without that limit}
    ///
    /// @param capped the plan of one of [#caps()]
    public Variant uncapped(Variant capped) {
        return capped.options().isEmpty() ? base : variant(capped.id());
    }

    /// {@return what an option saves: the cost of the plan without it less that of the plan with it, NaN if either is
    /// missing}
    ///
    /// @param variant one of [#switched()] or [#together()]
    public double saving(Variant variant) {
        return saving(variant, base.cost(), variant.cost());
    }

    /// {@return what an option saves of a part of the cost, NaN if there is no plan with or without it}
    ///
    /// @param variant one of [#switched()] or [#together()]
    /// @param part the part, such as [PlanAccounts#supplyCost()]
    public double saving(Variant variant, ToDoubleFunction<PlanAccounts> part) {
        return saving(variant, part(base, part), part(variant, part));
    }

    private static double part(Variant variant, ToDoubleFunction<PlanAccounts> part) {
        return variant.findAccounts().map(part::applyAsDouble).orElse(Double.NaN);
    }

    private double saving(Variant variant, double stands, double switched) {
        var isOff = variant.options().stream().noneMatch(system.standing()::contains);
        var saving = isOff ? stands - switched : switched - stands;
        return Math.abs(saving) < NOISE * Math.abs(base.cost()) ? 0 : saving;
    }
}
