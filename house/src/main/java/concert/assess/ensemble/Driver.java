package concert.assess.ensemble;

/// An uncertain input that moves a metric.
///
/// @param metric key of the metric
/// @param input path of the input, such as `stances.a_withdrawal.USA.position`
/// @param correlation Spearman's rank correlation of input and metric over the futures, −1 to 1
/// @param low mean of the metric over the fifth of the futures in which the input is lowest
/// @param high mean of the metric over the fifth of the futures in which the input is highest
public record Driver(String metric, String input, double correlation, double low, double high) {}
