package concert.cli.energy;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.Outage;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stays unserved while a supplier or a contract fails, in words.
record OutageWords(EnergyPlan.Optimal plan, Outage nothing) {
    private static final double NOISE = 1e-6;

    /// A sentence for each failure, none where the system knows no suppliers.
    static List<String> of(EnergyPlan.Optimal plan) {
        var arrangements = plan.system().arrangements();
        if (arrangements.suppliers().isEmpty() && arrangements.contracts().isEmpty()) {
            return List.of();
        }
        var outages = Outage.all(plan, Osemosys.Options.DEFAULTS);
        var words = new OutageWords(plan, outages.getFirst());
        return outages.stream().skip(1).map(words::sentence).toList();
    }

    private String sentence(Outage outage) {
        var fuels = plan.system().roster(EnergySet.FUEL);
        var more = new ArrayList<String>();
        for (var f = 0; f < fuels.size(); f++) {
            var amount = outage.more(nothing, f);
            if (Math.abs(amount) > NOISE) {
                more.add(amount(Math.abs(amount)) + (amount > 0 ? " more of " : " less of ") + fuels.name(f));
            }
        }
        return (outage.kind() == Outage.Kind.SUPPLIER ? "Without " : "In the branch ")
                + outage.cause()
                + (outage.more() > NOISE
                        ? " " + String.join(" and ", more) + " would stay unserved over all years."
                        : " no more of demand would stay unserved.");
    }

    private String amount(double value) {
        var number = String.format(Locale.ROOT, value >= 1000 ? "%,.2f" : "%.3f", value);
        var unit = plan.system().units().energy();
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
