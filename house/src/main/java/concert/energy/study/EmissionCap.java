package concert.energy.study;

import concert.energy.EnergyPlan;
import concert.scenario.energy.EnergyOption.Standing;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The least-cost plan under a limit on the first emission of the system, in the second half of the plan: in a
/// straight line down to a share of what the plan that stands gives off in the last year.
///
/// @param share that share
/// @param limit the limit in the last year
/// @param variant the plan, with at most one option more than the one that stands
public record EmissionCap(double share, double limit, Variant variant) {
    private static final double[] SHARES = {0.5, 0.1};

    /// Every limit, each without and with every option that opens something and is off.
    static List<EmissionCap> all(Planner planner, EnergyPlan.Optimal base) {
        var emissions = base.system().roster(EnergySet.EMISSION).names();
        var regions = base.system().roster(EnergySet.REGION).size();
        if (emissions.isEmpty() || regions != 1) {
            return List.of();
        }
        var accounts = new PlanAccounts(base);
        var last = accounts.years().length - 1;
        var middle = accounts.emission(emissions.getFirst(), last / 2);
        var now = accounts.emission(emissions.getFirst(), last);
        var caps = new ArrayList<EmissionCap>();
        var openings = Stream.concat(
                        Stream.of(List.<String>of()),
                        planner.options(Role.OPENING, Standing.OFF).stream().map(List::of))
                .toList();
        for (var opening : openings) {
            for (var share : SHARES) {
                var system = Changes.capped(planner.with(opening), emissions.getFirst(), middle, share * now);
                caps.add(new EmissionCap(share, share * now, planner.plan(opening, system)));
            }
        }
        return caps;
    }
}
