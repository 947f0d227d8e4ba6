package concert.energy.formulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Which rules may be broken, and at what price. A plan breaks none; to explain why there is no plan, or to run what
/// stands through a failure of supply, some give way.
///
/// @param prices what breaking a rule by one unit costs; rules that are not here hold
/// @param lifted rules that do not hold at all
/// @param objective what is made least
public record Softness(Map<Rule, Price> prices, Set<Rule> lifted, Objective objective) {
    /// Every rule holds, and cost is made least.
    public static final Softness NONE = new Softness(Map.of(), Set.of(), Objective.COST);

    /// Copies the rules.
    public Softness {
        var copy = new EnumMap<Rule, Price>(Rule.class);
        copy.putAll(prices);
        prices = copy;
        lifted = Set.copyOf(lifted);
    }

    /// What is made least.
    public enum Objective {
        /// Cost.
        COST,
        /// What is broken, and nothing else.
        BREACH
    }

    /// How a breach is counted.
    public enum Price {
        /// By its amount.
        AMOUNT,
        /// By its amount as a share of the bound.
        SHARE,
        /// By the most of its amounts over all years, as a share of the largest bound.
        SERIES
    }
}
