package concert.strategy.equilibrium;

import concert.strategy.response.Responses;
import concert.strategy.result.Certificate;
import concert.strategy.result.Certificate.Search;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Mixture;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// An equilibrium by best responses in turn (Gauss–Seidel). Where they run in a circle, each actor goes only half the
/// way, then 1/(k + 1) of it in sweep k (Brown 1951, Iterative Solution of Games by Fictitious Play). Existence for
/// concave payoffs: Debreu 1952, doi:10.1073/pnas.38.10.886; Glicksberg 1952, doi:10.1090/S0002-9939-1952-0046638-5.
///
/// An actor moves only where that gains it something, so it stays where it is indifferent.
final class Sweeps {
    /// Below this share of what an actor's ways are worth to it, it does not move.
    private static final double STILL = 1e-10;

    /// What an actor's ways are worth below which, as a share of what it has, they are worth nothing.
    private static final double NOTHING = 1e-9;

    private static final double GRAIN = 1e-8;
    private static final int MOST_WHOLE = 60;
    private static final int MOST_VISITED = 6;
    private static final int MOST_HALF = 300;
    private static final int MOST_SHRINKING = 600;
    private static final double IMPOSSIBLE = -1e-6;

    private final Responses responses;
    private final Accord accord;
    private final double tolerance;
    private int sweeps;

    Sweeps(Responses responses, Accord accord, double tolerance) {
        this.responses = responses;
        this.accord = accord;
        this.tolerance = tolerance;
    }

    /// What a run of sweeps ends with.
    ///
    /// @param visited the last moves on the way, the end last
    private record Run(Moves moves, boolean settled, List<Moves> visited) {
        Run(Moves moves, List<Moves> visited, boolean settled) {
            this(moves, settled, visited.subList(Math.max(0, visited.size() - MOST_VISITED), visited.size()));
        }
    }

    /// Searches from moves, actors moving in the given order. Who cannot do what it does there responds at once.
    Outcome from(Moves start, int[] order) {
        var whole = run(start, order, Search.SWEEPS, MOST_WHOLE);
        if (whole.settled()) {
            return certified(whole.moves(), Search.SWEEPS);
        }
        var situation = responses.situation();
        if (IntStream.of(order).anyMatch(situation::hasLumps)) {
            return new SampledGame(this, responses, accord).from(whole.visited());
        }
        var half = run(start, order, Search.HALF_STEPS, MOST_HALF);
        var best = certified(half.moves(), Search.HALF_STEPS);
        if (best.certificate().isEquilibrium()) {
            return best;
        }
        var shrinking = run(half.moves(), order, Search.SHRINKING_STEPS, MOST_SHRINKING);
        var last = certified(shrinking.moves(), Search.SHRINKING_STEPS);
        return last.certificate().isEquilibrium() ? last : marked(last, best);
    }

    private static Outcome marked(Outcome a, Outcome b) {
        var least = a.certificate().epsilon() <= b.certificate().epsilon() ? a : b;
        var c = least.certificate();
        return least.marked(new Certificate(c.regrets(), c.epsilon(), c.tolerance(), Search.LEAST_REGRET, c.sweeps()));
    }

    private Run run(Moves start, int[] order, Search steps, int most) {
        var moves = start;
        var seen = new HashSet<Long>();
        var visited = new ArrayList<>(List.of(start));
        for (var sweep = 1; sweep <= most; sweep++) {
            sweeps++;
            var share = switch (steps) {
                case HALF_STEPS -> .5;
                case SHRINKING_STEPS -> 1.0 / (sweep + 1);
                case SWEEPS, SAMPLED_GAME, LEAST_REGRET -> 1;
            };
            var before = moves;
            for (var actor : order) {
                if (!responses.situation().isActive(actor)) {
                    continue;
                }
                var response = responses.of(actor, moves, accord);
                if (!responses.isFeasible(actor, moves, accord)) {
                    var feasible = moves.toward(response, 1);
                    moves = feasible.distance(moves) > GRAIN ? feasible : moves;
                } else if (regret(response, moves) > STILL) {
                    moves = moves.toward(response, share);
                }
            }
            visited.add(moves);
            if (moves == before) {
                return new Run(moves, visited, true);
            }
            if (share == 1 && !seen.add(moves.fingerprint(GRAIN))) {
                return new Run(moves, visited, false);
            }
        }
        return new Run(moves, visited, false);
    }

    /// What the actor could gain, as a share of what its ways are worth to it.
    private double regret(Response response, Moves moves) {
        var situation = responses.situation();
        var actor = response.actor();
        return regret(
                response,
                situation.payoff(actor, moves, accord),
                () -> situation.payoff(actor, moves.withOwn(situation, actor, Moves.none(situation)), accord));
    }

    double regret(Response response, Mixture mixture) {
        var actor = response.actor();
        var nothing = List.of(new Mixture.Ticket(1, Moves.none(responses.situation())));
        return regret(response, payoff(actor, mixture), () -> payoff(actor, mixture.with(actor, nothing)));
    }

    private double regret(Response response, double has, DoubleSupplier hasByNothing) {
        var gain = response.bound() - has;
        if (gain < IMPOSSIBLE * Math.max(1, Math.abs(response.bound()))
                && !responses.situation().hasLumps(response.actor())) {
            throw new IllegalStateException(responses.situation().actors.name(response.actor()) + " has " + gain
                    + " less by its best response than by what it does, expected moves that are feasible");
        }
        if (gain <= 0) {
            return 0;
        }
        var worth = response.bound() - hasByNothing.getAsDouble();
        return gain / (worth > NOTHING * Math.max(1, Math.abs(response.bound())) ? worth : 1);
    }

    private double payoff(int actor, Mixture mixture) {
        var situation = responses.situation();
        return Mixture.expected(mixture.worlds(situation, -1), moves -> situation.payoff(actor, moves, accord));
    }

    Outcome certified(Moves moves, Search method) {
        return certified(Mixture.sure(moves, responses.actors()), method);
    }

    Outcome certified(Mixture mixture, Search method) {
        var situation = responses.situation();
        var regrets = new double[responses.actors()];
        var value = new double[situation.means.size()];
        for (var actor : responses.active()) {
            var response = responses.of(actor, mixture, accord);
            regrets[actor] = regret(response, mixture);
            var k = 0;
            for (var m = 0; m < value.length; m++) {
                if (situation.meansOwner[m] == actor) {
                    value[m] = response.valueOfMeans()[k++];
                }
            }
        }
        var payoffs = new ArrayList<Double>();
        for (var actor = 0; actor < regrets.length; actor++) {
            payoffs.add(payoff(actor, mixture));
        }
        var epsilon = Arrays.stream(regrets).max().orElse(0);
        return new Outcome(
                mixture,
                mixture.expected(situation),
                mixture.worlds(situation, -1),
                accord,
                payoffs,
                Arrays.stream(value).boxed().toList(),
                new Certificate(Arrays.stream(regrets).boxed().toList(), epsilon, tolerance, method, sweeps));
    }
}
