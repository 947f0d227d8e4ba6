package concert.bargaining;

/// Why an issue has no forecast.
///
/// @param issue id of the issue
/// @param reason why, in words for the reader of the report
/// @param fix what to add so that it has one
public record NoForecast(String issue, String reason, String fix) {}
