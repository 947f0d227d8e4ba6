package concert.bargaining.exchange;

import concert.bargaining.Stop;
import concert.bargaining.election.Stated;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Exchange of equal gain. Two actors on opposite sides of two issues support each other, each on the issue about
/// which it cares less, so that both gain the same; the exchange that gains most goes first. The outcome of an issue
/// is the mean of the positions after all exchanges, weighted by capability × salience.
///
/// Stokman, F. N. & Van Oosten, R. (1994). The exchange of voting positions: an object-oriented model of policy
/// networks. In B. Bueno de Mesquita & F. N. Stokman (eds), *European Community Decision Making*, 105–127.
///
/// Departs from the paper: exchanges of the same gain are taken in the order of issues, then of actors, instead of by a
/// toss; what moves an outcome beyond what its demander wants is cut short.
///
/// @param options how it was computed
/// @param actors who takes part
/// @param issues ids of the issues
/// @param rounds the rounds
/// @param stopped settled where no exchange is left, limit where rounds are over
public record EqualGainExchange(
        Options options, Roster actors, List<String> issues, List<ExchangeRound> rounds, Stop stopped) {
    private static final double EQUAL = 1e-9;
    private static final double PERSUASION = .4;
    private static final double LOYALTY = .1;

    /// Copies the lists.
    public EqualGainExchange {
        issues = List.copyOf(issues);
        rounds = List.copyOf(rounds);
    }

    /// How the model is computed.
    ///
    /// @param mostRounds rounds after which it stops at the latest
    public record Options(int mostRounds) {
        /// One round.
        public static final Options STANDARD = new Options(1);

        /// Checks that there is a round.
        public Options {
            if (mostRounds < 1) {
                throw new IllegalArgumentException("MaxRounds is " + mostRounds + ", expected at least 1");
            }
        }

        /// {@return the options that somebody states by name, these where nothing is stated}
        ///
        /// @param values value of each stated option
        public Options with(Map<String, String> values) {
            var stated = new Stated(values);
            var options = new Options(
                    stated.value("MaxRounds", mostRounds, text -> Stated.whole(text, 1), "a whole number from 1"));
            stated.requireNoProblem();
            return options;
        }
    }

    /// {@return the exchanges across all issues of a scenario on which somebody carries weight}
    ///
    /// @param scenario the scenario
    /// @param issues ids of issues on each of which somebody carries weight
    /// @param options how
    public static EqualGainExchange forecast(Scenario scenario, List<String> issues, Options options) {
        return of(Market.of(scenario, issues), options);
    }

    /// {@return the exchanges on a market}
    ///
    /// @param market several issues on each of which somebody carries weight
    /// @param options how
    public static EqualGainExchange of(Market market, Options options) {
        var rounds = new ArrayList<ExchangeRound>();
        var opening = market;
        var stopped = Stop.LIMIT;
        for (var number = 1; number <= options.mostRounds() && stopped == Stop.LIMIT; number++) {
            var round = round(number, opening);
            rounds.add(round);
            stopped = round.exchanges().isEmpty() ? Stop.SETTLED : Stop.LIMIT;
            opening = opening.with(nextOpening(opening, round));
        }
        return new EqualGainExchange(options, market.actors(), market.issues(), rounds, stopped);
    }

    /// {@return the outcome of each issue at the end}
    public List<Double> outcomes() {
        return rounds.getLast().after();
    }

    /// {@return the outcome of an issue at the end, empty where it takes no part}
    ///
    /// @param issue id of the issue
    public Optional<Double> find(String issue) {
        var p = issues.indexOf(issue);
        return p < 0 ? Optional.empty() : Optional.of(outcomes().get(p));
    }

    /// {@return x' = (1 − s)·0.4·y + 0.1·y + (1 − (1 − s)·0.4 − 0.1)·x: how far positions taken in a round are kept}
    ///
    /// @param opening the market at the opening of the round
    /// @param round the round
    public static double[][] nextOpening(Market opening, ExchangeRound round) {
        var next = new double[opening.x().length][];
        for (var p = 0; p < next.length; p++) {
            next[p] = new double[opening.x()[p].length];
            for (var i = 0; i < next[p].length; i++) {
                var kept = (1 - opening.s()[p][i]) * PERSUASION + LOYALTY;
                next[p][i] = kept * round.positions().get(p).get(i) + (1 - kept) * opening.x()[p][i];
            }
        }
        return next;
    }

    private static ExchangeRound round(int number, Market opening) {
        var floor = new Floor(opening);
        var before = outcomes(opening, floor);
        var potential = floor.potential();
        var open = new LinkedHashMap<Trade, Optional<Terms>>();
        potential.forEach(trade -> open.put(trade, floor.terms(trade)));
        var exchanges = new ArrayList<Exchange>();
        for (var best = findBest(open.values()); best.isPresent(); best = findBest(open.values())) {
            var done = best.get().trade();
            exchanges.add(realize(opening, floor, best.get()));
            open.remove(done);
            open.replaceAll((trade, terms) -> trade.isTouchedBy(done) ? floor.terms(trade) : terms);
        }
        var after = outcomes(opening, floor);
        return new ExchangeRound(
                number,
                potential.size(),
                rows(opening.x()),
                before,
                exchanges,
                rows(floor.positions()),
                after,
                utilities(opening, before, after));
    }

    /// The greatest gain; of equal ones the first by issues, then by actors. A trade that is worth nothing now may be
    /// worth something after another one.
    private static Optional<Terms> findBest(Collection<Optional<Terms>> open) {
        var most = open.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Terms::gain)
                .max()
                .orElse(0);
        return open.stream()
                .flatMap(Optional::stream)
                .filter(terms -> terms.gain() >= most - EQUAL)
                .min(Comparator.comparing(Terms::trade, Trade.ORDER));
    }

    private static Exchange realize(Market opening, Floor floor, Terms terms) {
        var trade = terms.trade();
        var beforeP = floor.outcome(trade.p());
        var beforeQ = floor.outcome(trade.q());
        floor.realize(terms);
        var externalities = new ArrayList<Exchange.Externality>();
        for (var k = 0; k < opening.actors().size(); k++) {
            if (k != trade.i() && k != trade.j()) {
                externalities.add(new Exchange.Externality(
                        opening.actors().name(k),
                        worth(opening, trade.p(), k, beforeP, floor.outcome(trade.p()))
                                + worth(opening, trade.q(), k, beforeQ, floor.outcome(trade.q()))));
            }
        }
        return new Exchange(
                opening.actors().name(trade.i()),
                opening.issues().get(trade.p()),
                opening.actors().name(trade.j()),
                opening.issues().get(trade.q()),
                terms.onP(),
                terms.onQ(),
                terms.gain(),
                externalities);
    }

    /// What the shift of an outcome is worth to an actor: s(|O − x| − |O' − x|).
    private static double worth(Market opening, int p, int k, double before, double after) {
        var x = opening.x()[p][k];
        return opening.s()[p][k] * (Math.abs(before - x) - Math.abs(after - x));
    }

    private static List<Double> utilities(Market opening, List<Double> before, List<Double> after) {
        var utilities = new ArrayList<Double>();
        for (var k = 0; k < opening.actors().size(); k++) {
            var sum = 0.0;
            for (var p = 0; p < before.size(); p++) {
                sum += worth(opening, p, k, before.get(p), after.get(p));
            }
            utilities.add(sum);
        }
        return utilities;
    }

    private static List<Double> outcomes(Market opening, Floor floor) {
        var outcomes = new ArrayList<Double>();
        for (var p = 0; p < opening.issues().size(); p++) {
            outcomes.add(floor.outcome(p));
        }
        return outcomes;
    }

    private static List<List<Double>> rows(double[][] table) {
        return Arrays.stream(table)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
