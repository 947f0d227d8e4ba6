package concert.deals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Picks from a space by each rule: from the frontier where that is exact, else by branch and bound.
final class Bargain {
    private final Space space;
    private final double[] floor;
    private final Frontier frontier;
    private final long nodes;
    private final List<int[]> known = new ArrayList<>();
    private final List<double[]> gains = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();

    Bargain(Space space, double[] floor, Frontier frontier, long nodes) {
        this.space = space;
        this.floor = floor;
        this.frontier = frontier;
        this.nodes = nodes;
        for (var point = 0; point < frontier.size(); point++) {
            var gain = gains(frontier.utilities(point));
            if (gain != null) {
                known.add(frontier.outcome(point));
                gains.add(gain);
                counts.add(frontier.count(point));
            }
        }
    }

    Zone zone(List<String> parties, Negotiation.Names names) {
        var ideal = frontier.isExact() ? ideal() : searchedIdeal();
        if (ideal.length == 0) {
            return new Zone.Closed(why(parties));
        }
        var lotteries = Lotteries.of(space, floor);
        var lotteryIdeal = lotteries.ideal();
        var picks = Negotiation.RULES.stream()
                .map(rule -> pick(rule, ideal, lotteries.pick(rule, lotteryIdeal, names), names))
                .toList();
        return new Zone.Open(plus(ideal), plus(lotteryIdeal), picks);
    }

    private Picked pick(BargainingSolution rule, double[] ideal, Lottery lottery, Negotiation.Names names) {
        if (frontier.isExact()) {
            var at = Choice.best(rule, gains, ideal);
            var value = rule.value(gains.get(at), ideal);
            return new Picked(rule, names.agreement(space, known.get(at)), value, value, counts.get(at), lottery);
        }
        var found = search(objective(rule, ideal), floor);
        var outcome = improved(found.outcome());
        return new Picked(rule, names.agreement(space, outcome), found.value(), found.bound(), 0, lottery);
    }

    /// The gains, null where a party rejects.
    private double @Nullable [] gains(double[] utilities) {
        var gain = new double[utilities.length];
        for (var party = 0; party < gain.length; party++) {
            gain[party] = utilities[party] - floor[party];
            if (gain[party] < -Choice.TOLERANCE * Math.max(1, Math.abs(floor[party]))) {
                return null;
            }
            gain[party] = Math.max(0, gain[party]);
        }
        return gain;
    }

    private double[] ideal() {
        return gains.isEmpty()
                ? new double[0]
                : IntStream.range(0, space.parties())
                        .mapToDouble(party -> gains.stream()
                                .mapToDouble(gain -> gain[party])
                                .max()
                                .orElseThrow())
                        .toArray();
    }

    private double[] searchedIdeal() {
        var ideal = new double[space.parties()];
        for (var party = 0; party < ideal.length; party++) {
            var who = party;
            var weights = new double[ideal.length];
            weights[who] = 1;
            var found = search(new Objective(gain -> gain[who], weights, most -> most), floor);
            if (found.outcome().length == 0) {
                return new double[0];
            }
            known.add(found.outcome());
            ideal[who] = found.value();
        }
        return ideal;
    }

    private static Objective objective(BargainingSolution rule, double[] ideal) {
        var weights = rule instanceof Utilitarian
                ? ones(ideal.length)
                : Arrays.stream(ideal).map(each -> each > 0 ? 1 / each : 0).toArray();
        return new Objective(gain -> rule.value(gain, ideal), weights, most -> rule.bound(weights, most, ideal));
    }

    /// An outcome that is at least as good for everybody and not dominated.
    private int[] improved(int[] outcome) {
        var ones = ones(space.parties());
        var sum = new Objective(gain -> Arrays.stream(gain).sum(), ones, most -> most);
        return new BranchAndBound(space, space.utilities(outcome), sum, nodes)
                .from(List.of(outcome))
                .outcome();
    }

    private BranchAndBound.Found search(Objective objective, double[] least) {
        return new BranchAndBound(space, least, objective, nodes).from(known);
    }

    private static double[] ones(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private List<Double> plus(double[] gain) {
        return IntStream.range(0, gain.length)
                .mapToObj(party -> floor[party] + gain[party])
                .toList();
    }

    private String why(List<String> parties) {
        var most = IntStream.range(0, space.parties())
                .mapToDouble(party -> {
                    var weights = new double[space.parties()];
                    weights[party] = 1;
                    return space.utilities(space.best(weights))[party];
                })
                .toArray();
        var alone = IntStream.range(0, most.length)
                .filter(party -> most[party] < floor[party])
                .mapToObj(party ->
                        parties.get(party) + " can get " + most[party] + " at most and asks for " + floor[party])
                .collect(Collectors.joining(", "));
        return alone.isEmpty()
                ? "Each party's reservation value can be met, but no outcome meets all of them at once"
                : "No outcome is good enough: " + alone;
    }
}
