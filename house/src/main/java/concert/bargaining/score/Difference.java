package concert.bargaining.score;

/// How much worse a method did than another on the issues that both forecast, with the interval that holds 95 % of the
/// differences when acts are drawn anew with replacement (Efron & Tibshirani 1993, *An Introduction to the Bootstrap*).
///
/// @param forecaster the method
/// @param other the method that it is compared with
/// @param cases how many issues both forecast
/// @param error difference in mean absolute error, above 0 if the method did worse
/// @param errorLow lower end of its interval
/// @param errorHigh upper end
/// @param crps difference in mean continuous ranked probability score, above 0 if the method did worse
/// @param crpsLow lower end of its interval
/// @param crpsHigh upper end
public record Difference(
        Forecaster forecaster,
        Forecaster other,
        int cases,
        double error,
        double errorLow,
        double errorHigh,
        double crps,
        double crpsLow,
        double crpsHigh) {}
