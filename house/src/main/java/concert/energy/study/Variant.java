package concert.energy.study;

import concert.energy.EnergyPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The least-cost plan with some options in force.
///
/// @param options ids of the options that tell it from the plan that stands, in order; empty for that plan itself
/// @param title what tells it apart, in words
/// @param inForce ids of all options in force
/// @param plan the plan, or why there is none
public record Variant(List<String> options, String title, Set<String> inForce, EnergyPlan plan) {
    /// Copies the lists.
    public Variant {
        options = List.copyOf(options);
        inForce = Set.copyOf(inForce);
    }

    /// {@return the options that tell it apart, joined by `+`}
    public String id() {
        return String.join("+", options);
    }

    /// {@return what it costs, NaN if there is no plan}
    public double cost() {
        return plan instanceof EnergyPlan.Optimal best ? best.objective() : Double.NaN;
    }

    /// {@return its accounts, if there is a plan}
    public Optional<PlanAccounts> findAccounts() {
        return plan instanceof EnergyPlan.Optimal best ? Optional.of(new PlanAccounts(best)) : Optional.empty();
    }
}
