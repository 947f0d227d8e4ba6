package concert.strategy.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What an actor has of each choice in each future, and how each choice stands up (Savage 1951,
/// doi:10.1080/01621459.1951.10500768). Conditional value at risk: Rockafellar & Uryasev 2000,
/// doi:10.21314/JOR.2000.038; satisficing: Simon 1956, doi:10.1037/h0042769.
///
/// @param actor id of the actor
/// @param futures names of the futures
/// @param probability of each future
/// @param aspiration the payoff that satisfies
/// @param rows one for each choice
public record RegretTable(
        String actor, List<String> futures, List<Double> probability, double aspiration, List<Row> rows) {
    /// The share of the worst futures over which the conditional value at risk is the mean.
    public static final double TAIL = .2;

    /// Copies the lists.
    public RegretTable {
        futures = List.copyOf(futures);
        probability = List.copyOf(probability);
        rows = List.copyOf(rows);
    }

    /// How a choice stands up.
    ///
    /// @param choice its name
    /// @param payoffs in each future
    /// @param expected on average
    /// @param worst in the worst future
    /// @param tail mean over the worst fifth of the probability
    /// @param regret the most by which another choice would have been better in the same future
    /// @param satisfied probability of the futures in which the payoff is at least the aspiration
    public record Row(
            String choice,
            List<Double> payoffs,
            double expected,
            double worst,
            double tail,
            double regret,
            double satisfied) {
        /// Copies the list.
        public Row {
            payoffs = List.copyOf(payoffs);
        }
    }

    /// A choice and what it gives in each future.
    ///
    /// @param name its name
    /// @param payoffs in each future
    public record Choice(String name, List<Double> payoffs) {
        /// Copies the list.
        public Choice {
            payoffs = List.copyOf(payoffs);
        }
    }

    /// {@return the table of some choices}
    ///
    /// @param actor id of the actor
    /// @param futures the futures, the value being the payoff that the actor aspires to in it or the same in all
    /// @param choices the choices, with a payoff in each of the futures
    /// @param aspiration the payoff that satisfies
    public static RegretTable of(String actor, List<Plan.InBranch> futures, List<Choice> choices, double aspiration) {
        var probability = futures.stream().map(Plan.InBranch::probability).toList();
        var best = IntStream.range(0, futures.size())
                .mapToDouble(future -> choices.stream()
                        .mapToDouble(choice -> choice.payoffs().get(future))
                        .max()
                        .orElse(0))
                .toArray();
        var rows = choices.stream()
                .map(choice -> row(choice, best, probability, aspiration))
                .toList();
        return new RegretTable(
                actor, futures.stream().map(Plan.InBranch::branch).toList(), probability, aspiration, rows);
    }

    private static Row row(Choice choice, double[] best, List<Double> probability, double aspiration) {
        var expected = 0.0;
        var worst = Double.POSITIVE_INFINITY;
        var regret = 0.0;
        var satisfied = 0.0;
        for (var future = 0; future < best.length; future++) {
            var payoff = choice.payoffs().get(future);
            expected += probability.get(future) * payoff;
            worst = Math.min(worst, payoff);
            regret = Math.max(regret, best[future] - payoff);
            satisfied += payoff >= aspiration - 1e-9 ? probability.get(future) : 0;
        }
        return new Row(choice.name(), choice.payoffs(), expected, worst, tail(choice, probability), regret, satisfied);
    }

    private static double tail(Choice choice, List<Double> probability) {
        var order =
                new ArrayList<>(IntStream.range(0, probability.size()).boxed().toList());
        order.sort(Comparator.comparingDouble(future -> choice.payoffs().get(future)));
        var left = TAIL;
        var sum = 0.0;
        for (var future : order) {
            var part = Math.min(left, probability.get(future));
            sum += part * choice.payoffs().get(future);
            left -= part;
        }
        return sum / (TAIL - left);
    }
}
