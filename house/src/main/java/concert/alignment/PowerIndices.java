package concert.alignment;

import concert.math.VotingWeights;
import concert.scenario.Roster;
import concert.scenario.game.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much say each player has where votes are weighted and a quota decides, exactly.
///
/// L. S. Shapley, M. Shubik, "A method for evaluating the distribution of power in a committee system", *APSR* 48,
/// 1954, 787–792, doi:10.2307/1951053. J. F. Banzhaf, "Weighted voting doesn't work", *Rutgers Law Review* 19, 1965,
/// 317–343. L. S. Penrose, "The elementary statistics of majority voting", *J. Royal Stat. Soc.* 109, 1946, 53–57,
/// doi:10.2307/2981392. J. S. Coleman, "Control of collectivities and the power of a collectivity to act", in *Social
/// Choice*, 1971, 269–300. Departs from nothing.
///
/// @param roster the players
/// @param weights their votes
/// @param quota the least sum of votes that wins
/// @param winning how many sets of players win
/// @param act Coleman's power of the whole to act, the share of sets that win
/// @param powers of each player
public record PowerIndices(
        Roster roster, List<Integer> weights, int quota, BigInteger winning, Rational act, List<Power> powers) {
    /// Copies the lists.
    public PowerIndices {
        weights = List.copyOf(weights);
        powers = List.copyOf(powers);
    }

    /// The power of one player.
    ///
    /// @param swings how many losing sets of others win with it
    /// @param banzhaf its share of all swings; 0 where there are none
    /// @param shapleyShubik the share of orders in which it brings victory
    /// @param penrose swings over 2ⁿ⁻¹: the chance that its vote decides when all others toss coins (absolute
    ///     Banzhaf)
    /// @param prevent Coleman's power to prevent: swings over winning sets; 0 where none wins
    /// @param initiate Coleman's power to initiate: swings over losing sets; 0 where none loses
    public record Power(
            BigInteger swings,
            Rational banzhaf,
            Rational shapleyShubik,
            Rational penrose,
            Rational prevent,
            Rational initiate) {}

    /// {@return the power of each player}
    ///
    /// @param roster the players
    /// @param weights their votes, at least 0
    /// @param quota the least sum of votes that wins, at least 1
    public static PowerIndices of(Roster roster, int[] weights, int quota) {
        var counts = VotingWeights.of(weights, quota);
        var n = weights.length;
        var all = BigInteger.TWO.pow(n);
        var total = BigInteger.ZERO;
        for (var player = 0; player < n; player++) {
            total = total.add(counts.swings(player));
        }
        var powers = new ArrayList<Power>();
        for (var player = 0; player < n; player++) {
            var swings = counts.swings(player);
            powers.add(new Power(
                    swings,
                    share(swings, total),
                    share(counts.pivots(player), VotingWeights.factorial(n)),
                    share(swings, all.shiftRight(1)),
                    share(swings, counts.winning()),
                    share(swings, all.subtract(counts.winning()))));
        }
        return new PowerIndices(
                roster,
                Arrays.stream(weights).boxed().toList(),
                quota,
                counts.winning(),
                share(counts.winning(), all),
                powers);
    }

    private static Rational share(BigInteger part, BigInteger whole) {
        return whole.signum() == 0 ? Rational.ZERO : new Rational(part, whole);
    }
}
