package concert.scenario.world;

/// Where a state stood in the votes of a session of the General Assembly, as published.
///
/// @param state the state, by its number in the Correlates of War
/// @param year the year in which the session began
/// @param votes how many votes it cast
/// @param point its ideal point
/// @param low the 5 % quantile, NaN if not published
/// @param high the 95 % quantile, NaN if not published
public record IdealPoint(int state, int year, int votes, double point, double low, double high) {}
