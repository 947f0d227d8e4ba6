package concert.deals;

import java.util.List;

/// The zone of possible agreement.
public sealed interface Zone {

    /// There is an outcome that all accept.
    ///
    /// @param ideal the best utility of each party among outcomes that all accept: it walks away where its
    ///     reservation value is higher and the others' stay
    /// @param lotteryIdeal the same among lotteries
    /// @param picks what each rule picks
    record Open(List<Double> ideal, List<Double> lotteryIdeal, List<Picked> picks) implements Zone {
        /// Copies the lists.
        public Open {
            ideal = List.copyOf(ideal);
            lotteryIdeal = List.copyOf(lotteryIdeal);
            picks = List.copyOf(picks);
        }

        /// {@return what a rule picks}
        ///
        /// @param rule the rule's id, such as `nash`
        public Picked pick(String rule) {
            return picks.stream()
                    .filter(pick -> pick.rule().id().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("rule is " + rule + ", expected one of "
                            + picks.stream().map(pick -> pick.rule().id()).toList()));
        }
    }

    /// No outcome is accepted by all.
    ///
    /// @param why who walks away, in words
    record Closed(String why) implements Zone {}
}
