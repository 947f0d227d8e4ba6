package concert.energy.study;

import concert.energy.EnergyPlan;
import concert.energy.LivePlan;
import concert.energy.Osemosys;
import concert.math.HermiteRoot.Tangent;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergySystem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/// Plans one system with its options switched this way and that.
final class Planner implements AutoCloseable {
    private final EnergySystem system;
    private final LivePlan live;
    private final Map<Set<String>, EnergyPlan> plans = new HashMap<>();

    Planner(EnergySystem system, Osemosys.Options options) {
        this.system = system;
        this.live = new LivePlan(options);
    }

    /// The options that stand, with some switched over.
    Set<String> switched(List<String> options) {
        var chosen = new LinkedHashSet<>(system.standing());
        for (var option : options) {
            if (!chosen.remove(option)) {
                chosen.add(option);
            }
        }
        return chosen;
    }

    EnergySystem with(List<String> options) {
        return system.inForce(switched(options));
    }

    /// The plan with some options switched over, made once.
    Variant plan(List<String> options) {
        var inForce = switched(options);
        var plan = plans.computeIfAbsent(inForce, chosen -> live.plan(system.inForce(chosen)));
        return new Variant(options, title(options), inForce, plan);
    }

    /// What the least-cost plan of a system costs at a multiple of a technology's variable cost.
    DoubleFunction<Tangent> costByPrice(EnergySystem changed, String technology) {
        return live.costByPrice(changed, technology);
    }

    /// What the least-cost plan of a system costs at a multiple of what is put at unserved demand for a fuel.
    DoubleFunction<Tangent> costByUnserved(EnergySystem changed, String fuel) {
        return live.costByUnserved(changed, fuel);
    }

    /// A plan of a system made from this one.
    Variant plan(List<String> options, EnergySystem changed) {
        return new Variant(options, title(options), switched(options), live.plan(changed));
    }

    private String title(List<String> options) {
        return options.stream().map(id -> option(id).title()).collect(Collectors.joining(", "));
    }

    EnergyOption option(String id) {
        return system.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + id));
    }

    /// Ids of options of a role that are on, or off.
    List<String> options(Role role, EnergyOption.Standing standing) {
        return system.options().stream()
                .filter(option -> option.standing() == standing && Role.of(option) == role)
                .map(EnergyOption::id)
                .toList();
    }

    @Override
    public void close() {
        live.close();
    }
}
