package concert.strategy.deal;

import concert.strategy.equilibrium.Study;
import concert.strategy.situation.Accord;
import java.util.Arrays;

/// What every party of every deal of an accord gains: U_i(E(D,t)) − U_i(E(D∖d)) for each d in D and each party i of d.
/// In the disagreement point E(D∖d) nothing is paid.
///
/// @param deal the deal of each gain
/// @param party the party of each gain
/// @param gain each gain
@SuppressWarnings("ArrayRecordComponent")
record Gains(int[] deal, int[] party, double[] gain) {

    /// Negative infinity where the accord cannot be paid.
    static Gains of(Study study, Accord accord) {
        var situation = study.situation();
        var size = 0;
        for (var d = 0; d < situation.deals.size(); d++) {
            size += accord.isOn(d) ? situation.parties[d].length : 0;
        }
        var gains = new Gains(new int[size], new int[size], new double[size]);
        var at = 0;
        for (var d = 0; d < situation.deals.size(); d++) {
            for (var k = 0; accord.isOn(d) && k < situation.parties[d].length; k++) {
                gains.deal[at] = d;
                gains.party[at] = situation.parties[d][k];
                gains.gain[at] = of(study, accord, d, gains.party[at]);
                at++;
            }
        }
        return gains;
    }

    /// What a party of a deal gains by it.
    static double of(Study study, Accord accord, int deal, int party) {
        return study.obstacle(accord).isPresent()
                ? Double.NEGATIVE_INFINITY
                : study.under(accord).payoff(party)
                        - study.under(accord.withoutPrices().without(deal)).payoff(party);
    }

    double least() {
        return Arrays.stream(gain).min().orElse(0);
    }

    /// The place of the least gain.
    int worst() {
        var worst = 0;
        for (var k = 1; k < gain.length; k++) {
            worst = gain[k] < gain[worst] ? k : worst;
        }
        return worst;
    }

    double product() {
        return Arrays.stream(gain).reduce(1, (a, b) -> a * b);
    }
}
