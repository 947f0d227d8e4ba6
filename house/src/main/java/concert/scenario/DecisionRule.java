package concert.scenario;

import java.util.List;

/// How an issue is decided.
///
/// @param vote what a proposal needs to pass
/// @param consent ids of the actors without whose consent nothing passes: veto players by name, whatever the vote
/// @param words the rule in words, empty if not said
public record DecisionRule(Vote vote, List<String> consent, String words) {
    /// Nothing is said of how the issue is decided.
    public static final DecisionRule UNSTATED = new DecisionRule(Vote.UNSTATED, List.of(), "");

    /// Copies the list.
    public DecisionRule {
        consent = List.copyOf(consent);
    }

    /// What a proposal needs to pass.
    public enum Vote {
        /// Not said.
        UNSTATED,
        /// More than half of the votes.
        MAJORITY,
        /// A greater part of the votes, such as the qualified majority of the Council of the European Union.
        QUALIFIED,
        /// The consent of everybody who takes a stance; a consensus.
        UNANIMITY
    }

    /// {@return whether anybody can block alone}
    public boolean hasVeto() {
        return !consent.isEmpty() || vote == Vote.UNANIMITY;
    }
}
