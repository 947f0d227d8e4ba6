package concert.order.portfolio;

import concert.scenario.world.Alliances;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// How alike the portfolios of all pairs of states are in a year: those of their alliances, or of their votes.
///
/// @param source the data and their version
/// @param states the portfolios
/// @param weights weight of each place, such as the capability of a member, NaN where missing; empty if there are none
public record SimilarityYear(String source, StatePortfolios states, List<Double> weights) {
    /// Copies the weights.
    public SimilarityYear {
        weights = List.copyOf(weights);
    }

    /// The measures of two states.
    ///
    /// @param a the first, by its number in the Correlates of War
    /// @param b the second
    /// @param places how many places count: those at which both have a level
    /// @param measures the measures
    /// @param sWeighted S weighted by capabilities, NaN where none are at hand
    public record Pair(int a, int b, int places, Similarity measures, double sWeighted) {}

    /// The similarities of alliances in a year.
    ///
    /// @param alliances the pledges, which cover the year
    /// @param members the members of the state system in that year, by their numbers in the Correlates of War
    /// @param year the year
    /// @param capability gives the capability of a member, if it is known
    /// @return the similarities
    public static SimilarityYear of(
            Alliances alliances, List<Integer> members, int year, IntFunction<OptionalDouble> capability) {
        var weights = members.stream()
                .map(state -> capability.apply(state).orElse(Double.NaN))
                .toList();
        return new SimilarityYear(
                alliances.source() + " " + alliances.version(),
                AlliancePortfolios.of(alliances.pledges(), members, year),
                weights.stream().allMatch(value -> Double.isNaN(value)) ? List.of() : weights);
    }

    /// {@return the similarities of votes}
    ///
    /// @param source the data and their version
    /// @param votes the portfolios of votes
    public static SimilarityYear ofVotes(String source, StatePortfolios votes) {
        return new SimilarityYear(source, votes, List.of());
    }

    /// {@return the year}
    public int year() {
        return states.year();
    }

    /// {@return the measures of every pair of some states, in their order; a state that has no portfolio has none}
    ///
    /// @param asked by their numbers in the Correlates of War
    public List<Pair> pairs(List<Integer> asked) {
        var bits = states.portfolios();
        var members = asked.stream().filter(states.states()::contains).toList();
        return members.stream()
                .flatMap(a -> members.stream().skip(members.indexOf(a) + 1L).map(b -> pair(bits, a, b)))
                .toList();
    }

    /// {@return κ of a state's portfolio and each other's, by number in the Correlates of War; empty if it has no
    ///     portfolio. Not S: most states have few allies, so that S of any two is high}
    ///
    /// @param state its number in the Correlates of War
    public Map<Integer, Double> similarTo(int state) {
        var similar = new TreeMap<Integer, Double>();
        var i = states.states().indexOf(state);
        if (i >= 0) {
            var bits = states.portfolios();
            for (var j = 0; j < bits.size(); j++) {
                var kappa = Similarity.of(bits, i, j).kappa();
                if (j != i && !Double.isNaN(kappa)) {
                    similar.put(states.states().get(j), kappa);
                }
            }
        }
        return similar;
    }

    private Pair pair(Portfolios bits, int a, int b) {
        var i = states.states().indexOf(a);
        var j = states.states().indexOf(b);
        var table = bits.contingency(i, j);
        var places = 0;
        for (var count : table) {
            places += count;
        }
        return new Pair(a, b, places, Similarity.of(table, bits.levels()), weighted(i, j));
    }

    private double weighted(int i, int j) {
        return weights.isEmpty()
                ? Double.NaN
                : WeightedS.of(
                        states.levels(i),
                        states.levels(j),
                        weights.stream().mapToDouble(Double::doubleValue).toArray(),
                        states.count());
    }
}
