package concert.order.portfolio;

import concert.scenario.world.Alliances;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// How alike the alliance portfolios of all pairs of states are in a year.
///
/// @param source the data on alliances and their version
/// @param portfolios the portfolios of all members of the state system
/// @param weights capabilities of the members, NaN where missing; empty if none are at hand
public record SimilarityYear(String source, AlliancePortfolios portfolios, List<Double> weights) {
    /// Copies the weights.
    public SimilarityYear {
        weights = List.copyOf(weights);
    }

    /// The measures of two states.
    ///
    /// @param a the first, by its number in the Correlates of War
    /// @param b the second
    /// @param measures the measures
    /// @param sWeighted S weighted by capabilities, NaN where none are at hand
    public record Pair(int a, int b, Similarity measures, double sWeighted) {}

    /// The similarities of a year.
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

    /// {@return the year}
    public int year() {
        return portfolios.year();
    }

    /// {@return the measures of every pair of some states, in their order; a state that is no member has none}
    ///
    /// @param states by their numbers in the Correlates of War
    public List<Pair> pairs(List<Integer> states) {
        var bits = portfolios.portfolios();
        var members = states.stream().filter(portfolios.states()::contains).toList();
        return members.stream()
                .flatMap(a -> members.stream().skip(members.indexOf(a) + 1L).map(b -> pair(bits, a, b)))
                .toList();
    }

    /// {@return S (absolute) of a state's alliances and each other member's, by number in the Correlates of
    ///     War; empty if it
    ///     is no member}
    ///
    /// @param state its number in the Correlates of War
    public Map<Integer, Double> similarTo(int state) {
        var similar = new TreeMap<Integer, Double>();
        var i = portfolios.states().indexOf(state);
        if (i >= 0) {
            var bits = portfolios.portfolios();
            for (var j = 0; j < bits.size(); j++) {
                if (j != i) {
                    similar.put(
                            portfolios.states().get(j),
                            Similarity.of(bits, i, j).sAbsolute());
                }
            }
        }
        return similar;
    }

    private Pair pair(Portfolios bits, int a, int b) {
        var i = portfolios.states().indexOf(a);
        var j = portfolios.states().indexOf(b);
        var weighted = weights.isEmpty()
                ? Double.NaN
                : WeightedS.of(
                        portfolios.levels(i),
                        portfolios.levels(j),
                        weights.stream().mapToDouble(Double::doubleValue).toArray(),
                        AlliancePortfolios.LEVELS);
        return new Pair(a, b, Similarity.of(bits, i, j), weighted);
    }
}
