package concert.bargaining.score;

import concert.bargaining.Distribution;

/// What a method forecasts of an issue.
///
/// @param distribution how likely each position is
/// @param point the position that it names if it has to name one
record Forecast(Distribution distribution, double point) {

    /// {@return the forecast of a method that names one position and says no more}
    static Forecast at(double position) {
        return new Forecast(Distribution.at(position), position);
    }

    /// {@return a forecast that names its mean}
    static Forecast mean(Distribution distribution) {
        return new Forecast(distribution, distribution.mean());
    }

    /// {@return a forecast that names its median}
    static Forecast median(Distribution distribution) {
        return new Forecast(distribution, distribution.quantile(.5));
    }
}
