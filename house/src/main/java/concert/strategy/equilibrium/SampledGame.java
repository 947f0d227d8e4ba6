package concert.strategy.equilibrium;

import concert.strategy.response.Responses;
import concert.strategy.result.Certificate;
import concert.strategy.result.Certificate.Search;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Mixture;
import concert.strategy.situation.Mixture.Ticket;
import concert.strategy.situation.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lotteries over best responses, for ways that come in whole levels: an equilibrium of the finite game of
/// the moves seen so far, to which every actor's best response is added until nobody gains by one. H. B.
/// McMahan, G. J. Gordon, A. Blum, "Planning in the Presence of Cost Functions Controlled by an Adversary",
/// ICML 2003, 536–543; for integer programs: M. Carvalho, A. Lodi, J. P. Pedroso, "Computing equilibria for
/// integer programming games", European Journal of Operational Research 303(3), 2022, 1057–1070,
/// doi:10.1016/j.ejor.2022.03.048.
final class SampledGame {
    private static final int MOST_ROUNDS = 60;
    private static final int MOST_PROFILES = 40_000;
    private static final double GRAIN = 1e-7;
    private static final double DRAWN = 1e-9;

    private final Sweeps sweeps;
    private final Responses responses;
    private final Accord accord;
    private final List<List<Moves>> seen = new ArrayList<>();

    SampledGame(Sweeps sweeps, Responses responses, Accord accord) {
        this.sweeps = sweeps;
        this.responses = responses;
        this.accord = accord;
    }

    /// The best that is found from moves that are feasible; a lottery where nothing that is done for sure holds.
    Outcome from(List<Moves> start) {
        for (var actor = 0; actor < responses.actors(); actor++) {
            seen.add(new ArrayList<>());
            for (var moves : start) {
                if (responses.isFeasible(actor, moves, accord)) {
                    add(actor, moves);
                }
            }
            if (seen.get(actor).isEmpty()) {
                add(actor, Moves.none(responses.situation()).toward(responses.of(actor, start.getLast(), accord), 1));
            }
        }
        var best = sweeps.certified(start.getLast(), Search.LEAST_REGRET);
        for (var round = 0; round < MOST_ROUNDS && profiles() <= MOST_PROFILES; round++) {
            var mixture = mixture();
            if (mixture.isEmpty()) {
                break;
            }
            var found = sweeps.certified(mixture.get(), Search.SAMPLED_GAME);
            best = found.certificate().epsilon() < best.certificate().epsilon() ? found : best;
            if (found.certificate().isEquilibrium() || !grow(mixture.get())) {
                break;
            }
        }
        return best.certificate().isEquilibrium() ? best : best.marked(leastRegret(best.certificate()));
    }

    private static Certificate leastRegret(Certificate c) {
        return new Certificate(c.regrets(), c.epsilon(), c.tolerance(), Search.LEAST_REGRET, c.sweeps());
    }

    private double profiles() {
        return seen.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    private boolean add(int actor, Moves moves) {
        var situation = responses.situation();
        var own = Moves.none(situation).withOwn(situation, actor, moves);
        if (seen.get(actor).stream().anyMatch(each -> each.distance(own) <= GRAIN)) {
            return false;
        }
        return seen.get(actor).add(own);
    }

    private boolean grow(Mixture mixture) {
        var grown = false;
        for (var actor = 0; actor < responses.actors(); actor++) {
            var response = responses.of(actor, mixture, accord);
            grown |= add(actor, Moves.none(responses.situation()).toward(response, 1));
        }
        return grown;
    }

    /// An equilibrium of the moves seen so far; actors that were seen to do one thing only are no players.
    private Optional<Mixture> mixture() {
        var players = new ArrayList<Integer>();
        for (var actor = 0; actor < seen.size(); actor++) {
            if (seen.get(actor).size() > 1) {
                players.add(actor);
            }
        }
        if (players.isEmpty()) {
            return Optional.of(mixture(players, new double[0][]));
        }
        if (players.size() == 1) {
            players.add(players.getFirst() == 0 && seen.size() > 1 ? 1 : 0);
        }
        return game(players).equilibrium().map(mixed -> mixture(players, mixed));
    }

    private FiniteGame game(List<Integer> players) {
        var sizes = players.stream().mapToInt(actor -> seen.get(actor).size()).toArray();
        var profiles = 1;
        for (var size : sizes) {
            profiles *= size;
        }
        var game = new FiniteGame(sizes, new double[sizes.length][profiles]);
        for (var profile = 0; profile < profiles; profile++) {
            var moves = together(players, game, profile);
            for (var player = 0; player < sizes.length; player++) {
                game.payoff()[player][profile] = responses.situation().payoff(players.get(player), moves, accord);
            }
        }
        return game;
    }

    private Moves together(List<Integer> players, FiniteGame game, int profile) {
        var situation = responses.situation();
        var moves = Moves.none(situation);
        for (var actor = 0; actor < seen.size(); actor++) {
            var player = players.indexOf(actor);
            var which = player < 0 ? 0 : game.strategy(profile, player);
            moves = moves.withOwn(situation, actor, seen.get(actor).get(which));
        }
        return moves;
    }

    private Mixture mixture(List<Integer> players, double[][] mixed) {
        var byActor = new ArrayList<List<Ticket>>();
        for (var actor = 0; actor < seen.size(); actor++) {
            var player = players.indexOf(actor);
            var tickets = new ArrayList<Ticket>();
            for (var which = 0; which < seen.get(actor).size(); which++) {
                var probability = player < 0 ? 1 : mixed[player][which];
                if (probability > DRAWN) {
                    tickets.add(new Ticket(probability, seen.get(actor).get(which)));
                }
            }
            byActor.add(tickets);
        }
        return new Mixture(byActor);
    }
}
