package concert.deals;

/// What a rule picks.
///
/// @param rule the rule
/// @param agreement the outcome it picks
/// @param value what the rule maximizes, at that outcome
/// @param bound no outcome that all accept has a larger value; equal to `value` where the search was complete
/// @param ties how many outcomes give everybody the same utilities; 0 where that is not known
/// @param lottery what it picks among lotteries
public record Picked(
        BargainingSolution rule, Agreement agreement, double value, double bound, double ties, Lottery lottery) {}
