package concert.assess.judgement;

import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.scenario.Basis;
import concert.scenario.energy.EnergySystem;

/// How good the basis of a judgement on energy is, from the numbers of the energy system. It is low where half of the
/// numbers rest on judgement or on nothing, else moderate, and never high: one plan at the middle of the estimates
/// stands behind it.
///
/// @param confidence how good
/// @param reason why, in one sentence
record EnergyBasis(Confidence confidence, String reason) {
    private static final double MOST_JUDGED = .5;

    static EnergyBasis of(EnergySystem system) {
        var numbers = 0;
        var judged = 0;
        for (var table : system.tables().values()) {
            for (var entry = 0; entry < table.size(); entry++) {
                numbers++;
                judged += isJudged(table.provenance(entry).basis()) ? 1 : 0;
            }
        }
        var share = numbers == 0 ? 1 : judged / (double) numbers;
        return new EnergyBasis(
                share > MOST_JUDGED ? Confidence.LOW : Confidence.MODERATE,
                "Of the " + Words.count(numbers, "number") + " of the energy system, " + EstimativeWords.percent(share)
                        + " rest on judgement or on nothing, and the plan is computed once, with every estimate at its"
                        + " middle.");
    }

    private static boolean isJudged(Basis basis) {
        return switch (basis) {
            case JUDGEMENT, UNVERIFIED, UNSTATED -> true;
            case QUOTED, DATA, DERIVED, COMPUTED -> false;
        };
    }
}
