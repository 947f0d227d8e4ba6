package concert.bargaining;

/// What one model says of an issue.
///
/// @param method the model
/// @param outcome the position that it forecasts, 0 to 100
public record Alternative(Method method, double outcome) {}
