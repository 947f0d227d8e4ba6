package concert.bargaining;

/// Why a model says nothing of an issue that has a forecast.
///
/// @param method the model
/// @param reason why, in words for the reader of the report
/// @param fix what to do so that it speaks
public record NoAlternative(Method method, String reason, String fix) {}
