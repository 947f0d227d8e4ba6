package concert.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.game.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Published power indices.
class PowerIndicesTest {
    private static PowerIndices of(int quota, int... weights) {
        return PowerIndices.of(Published.names("a", weights.length), weights, quota);
    }

    /// Five permanent members with a veto and ten others: [39; 7 five times, 1 ten times]; L. S. Shapley and M.
    /// Shubik 1954 for
    /// the council as it is since 1965.
    @Test
    void securityCouncil() {
        var weights = new int[15];
        Arrays.fill(weights, 0, 5, 7);
        Arrays.fill(weights, 5, 15, 1);
        var council = of(39, weights);
        var permanent = council.powers().getFirst();
        var other = council.powers().getLast();
        assertThat(permanent.shapleyShubik()).isEqualTo(Rational.parse("421/2145"));
        assertThat(other.shapleyShubik()).isEqualTo(Rational.parse("4/2145"));
        assertThat(permanent.swings()).isEqualTo(BigInteger.valueOf(848));
        assertThat(other.swings()).isEqualTo(BigInteger.valueOf(84));
        assertThat(permanent.banzhaf()).isEqualTo(Rational.parse("848/5080"));
        assertThat(permanent.penrose()).isEqualTo(Rational.parse("848/16384"));
        assertThat(permanent.prevent()).isEqualTo(Rational.ONE);
        assertThat(council.winning()).isEqualTo(BigInteger.valueOf(848));
        assertThat(council.act()).isEqualTo(Rational.parse("848/32768"));
    }

    /// Luxembourg has no say.
    @Test
    void economicCommunityOf1958() {
        var council = of(12, 4, 4, 4, 2, 2, 1);
        assertThat(council.powers().stream().map(power -> power.banzhaf().toString()))
                .containsExactly("5/21", "5/21", "5/21", "1/7", "1/7", "0");
        assertThat(council.powers().stream().map(power -> power.shapleyShubik().toString()))
                .containsExactly("7/30", "7/30", "7/30", "3/20", "3/20", "0");
    }

    @Test
    void aSingleVoteMayWeighMuch() {
        var company = of(51, 50, 49, 1);
        assertThat(company.powers().stream().map(power -> power.banzhaf().toString()))
                .containsExactly("3/5", "1/5", "1/5");
        assertThat(company.powers().stream().map(power -> power.shapleyShubik().toString()))
                .containsExactly("2/3", "1/6", "1/6");
    }

    @Test
    void aQuotaThatNobodyReaches() {
        var council = of(10, 1, 2);
        assertThat(council.winning()).isZero();
        assertThat(council.powers())
                .allMatch(power ->
                        power.banzhaf().signum() == 0 && power.prevent().signum() == 0);
    }
}
