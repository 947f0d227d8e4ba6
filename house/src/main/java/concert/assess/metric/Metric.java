package concert.assess.metric;

/// One computed number, under a stable and documented key.
///
/// @param analysis the analysis that computed it, such as `bargaining`
/// @param key its stable name, such as `bargaining.a_withdrawal.compromise`
/// @param unit its unit
/// @param value its value with every estimate at its middle
public record Metric(String analysis, String key, String unit, double value) {}
