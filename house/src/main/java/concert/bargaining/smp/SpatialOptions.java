package concert.bargaining.smp;

import concert.bargaining.election.Election;
import concert.bargaining.election.PceModel;
import concert.bargaining.election.Stated;
import concert.bargaining.election.VictoryProbModel;
import concert.bargaining.election.VotingRule;
import concert.scenario.About;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the spatial model is computed.
///
/// @param election the rules of every vote
/// @param adjustment how actors see others' attitudes to risk
/// @param range over which range attitudes to risk spread
/// @param commit what third parties put at stake
/// @param interpolation where the parties of a bargain meet
/// @param bargaining whose view sets the terms of a bargain
/// @param transitions how actors take bargains
/// @param variant whether faults of the original are kept
/// @param accommodation how far ideal points follow positions
/// @param seed seed of the draws of stochastic transitions
/// @param mostTurns turns after which it stops at the latest
public record SpatialOptions(
        Election election,
        RiskAdjustment adjustment,
        RiskRange range,
        ThirdPartyCommit commit,
        Interpolation interpolation,
        BargnModel bargaining,
        StateTransitions transitions,
        Variant variant,
        Accommodation accommodation,
        long seed,
        int mostTurns) {
    /// The analysis under which a scenario states these options.
    public static final String ANALYSIS = "smp";

    /// KTAB's defaults, without its faults.
    public static final SpatialOptions STANDARD = new SpatialOptions(
            new Election(VotingRule.PROPORTIONAL, VictoryProbModel.LINEAR, PceModel.CONDITIONAL),
            RiskAdjustment.ONE_THIRD,
            RiskRange.MID,
            ThirdPartyCommit.SEMI,
            Interpolation.S2P2,
            BargnModel.INIT_ONLY,
            StateTransitions.DETERMINISTIC,
            Variant.CORRECTED,
            Accommodation.FULL,
            1,
            100);

    /// Checks that there is a turn to take.
    public SpatialOptions {
        if (mostTurns < 2) {
            throw new IllegalArgumentException("mostTurns is " + mostTurns + ", expected at least 2");
        }
    }

    /// {@return the options that a scenario states, with its seed}
    ///
    /// @param about the scenario's title page
    public static SpatialOptions of(About about) {
        return of(about.settings().of(ANALYSIS), about.seed());
    }

    /// {@return the options that somebody states by KTAB's names, the standard ones where nothing is stated}
    ///
    /// @param values value of each stated option
    /// @param seed seed of the draws of stochastic transitions
    /// @throws IllegalArgumentException naming every option that is unknown or has no such value
    public static SpatialOptions of(Map<String, String> values, long seed) {
        var stated = new Stated(values).alsoNamed("IdealAdjustment", "accommodate");
        var options = new SpatialOptions(
                new Election(
                        stated.choice("VotingRule", STANDARD.election.voting(), VotingRule.values()),
                        stated.choice("VictoryProbModel", STANDARD.election.victory(), VictoryProbModel.values()),
                        stated.choice("PCEModel", STANDARD.election.pce(), PceModel.values())),
                stated.choice("BigRAdjust", STANDARD.adjustment, RiskAdjustment.values()),
                stated.choice("BigRRange", STANDARD.range, RiskRange.values()),
                stated.choice("ThirdPartyCommit", STANDARD.commit, ThirdPartyCommit.values()),
                stated.choice("InterVecBrgn", STANDARD.interpolation, Interpolation.values()),
                stated.choice("BargnModel", STANDARD.bargaining, BargnModel.values()),
                stated.choice("StateTransitions", STANDARD.transitions, StateTransitions.values()),
                stated.choice("Variant", STANDARD.variant, Variant.values()),
                stated.value(
                        "IdealAdjustment",
                        STANDARD.accommodation,
                        Accommodation::parse,
                        "a share from 0 to 1, or pulls such as A>A=0.5|A>B=0.2"),
                seed,
                stated.value("MaxTurns", STANDARD.mostTurns, text -> Stated.whole(text, 2), "a whole number from 2"));
        stated.requireNoProblem();
        return options;
    }

    /// {@return the value of each option by KTAB's names}
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("VotingRule", election.voting().ktabName());
        values.put("VictoryProbModel", election.victory().ktabName());
        values.put("PCEModel", election.pce().ktabName());
        values.put("BigRAdjust", adjustment.ktabName());
        values.put("BigRRange", range.ktabName());
        values.put("ThirdPartyCommit", commit.ktabName());
        values.put("InterVecBrgn", interpolation.ktabName());
        values.put("BargnModel", bargaining.ktabName());
        values.put("StateTransitions", transitions.ktabName());
        values.put("Variant", variant.ktabName());
        values.put("IdealAdjustment", accommodation.text());
        values.put("MaxTurns", Integer.toString(mostTurns));
        return Collections.unmodifiableMap(values);
    }
}
