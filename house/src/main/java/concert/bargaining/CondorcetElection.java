package concert.bargaining;

import concert.bargaining.election.Election;
import concert.bargaining.election.PceModel;
import concert.bargaining.election.Stated;
import concert.bargaining.election.VictoryProbModel;
import concert.bargaining.election.VotingRule;
import concert.math.Ascending;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A probabilistic Condorcet election among the positions that the actors take: a distribution over them, not a point.
/// Voters weigh w = c·s and value a position at 1 − |x − xᵢ|/100.
///
/// Wise, B. P., Lester, L. & Efird, B. (2015). *An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)
/// using One-Dimensional Spatial Models*. KAPSARC discussion paper KS-1517-DP011A.
///
/// Departs from the paper: actors of the same position stand for one option; weight is capability times salience.
///
/// @param issue id of the issue
/// @param election the rules
/// @param positions the distinct positions, ascending
/// @param probability probability that each wins
public record CondorcetElection(String issue, Election election, List<Double> positions, List<Double> probability) {
    /// Copies the lists.
    public CondorcetElection {
        positions = List.copyOf(positions);
        probability = List.copyOf(probability);
    }

    private static final double SCALE = 100;

    /// {@return rules with proportional votes and linear victory}
    ///
    /// @param pce how victories become one winner
    public static Election rules(PceModel pce) {
        return new Election(VotingRule.PROPORTIONAL, VictoryProbModel.LINEAR, pce);
    }

    /// {@return these rules with the voting rule and the victory model that somebody states}
    ///
    /// @param rules the rules where nothing is stated
    /// @param values value of each stated option, by KTAB's names
    public static Election rules(Election rules, Map<String, String> values) {
        var stated = new Stated(values);
        var changed = new Election(
                stated.choice("VotingRule", rules.voting(), VotingRule.values()),
                stated.choice("VictoryProbModel", rules.victory(), VictoryProbModel.values()),
                stated.choice("PCEModel", rules.pce(), PceModel.values()));
        stated.requireNoProblem();
        return changed;
    }

    /// {@return the election on an issue}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    /// @param rules the rules
    public static CondorcetElection forecast(Scenario scenario, String issue, Election rules) {
        return forecast(Contest.of(scenario, issue), rules);
    }

    /// {@return the election in a contest}
    ///
    /// @param contest a contest in which somebody carries weight
    /// @param rules the rules
    public static CondorcetElection forecast(Contest contest, Election rules) {
        contest.requireWeight();
        var options = Ascending.distinct(contest.position());
        var p = probability(contest.weights(), contest.position(), options, rules);
        return new CondorcetElection(
                contest.issue(),
                rules,
                Arrays.stream(options).boxed().toList(),
                Arrays.stream(p).boxed().toList());
    }

    /// {@return how likely each position is in a contest: the distribution of [#forecast(Contest, Election)]}
    ///
    /// @param contest a contest in which somebody carries weight
    /// @param rules the rules
    static Distribution distribution(Contest contest, Election rules) {
        contest.requireWeight();
        var options = Ascending.distinct(contest.position());
        return Distribution.ascending(options, probability(contest.weights(), contest.position(), options, rules));
    }

    static double[] probability(double[] w, double[] x, double[] options, Election rules) {
        var u = new double[options.length][x.length];
        for (var option = 0; option < options.length; option++) {
            for (var voter = 0; voter < x.length; voter++) {
                u[option][voter] = 1 - Math.abs(options[option] - x[voter]) / SCALE;
            }
        }
        return rules.winners(w, u);
    }

    /// {@return Σ P x: the expected position, 0 to 100}
    public double outcome() {
        return distribution().mean();
    }

    /// {@return how likely each position is}
    public Distribution distribution() {
        return Distribution.of(
                positions.stream().mapToDouble(x -> x).toArray(),
                probability.stream().mapToDouble(p -> p).toArray());
    }

    /// {@return the value of each option by KTAB's names}
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("VotingRule", election.voting().ktabName());
        values.put("VictoryProbModel", election.victory().ktabName());
        values.put("PCEModel", election.pce().ktabName());
        return values;
    }
}
