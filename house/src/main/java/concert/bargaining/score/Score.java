package concert.bargaining.score;

/// How well a method did.
///
/// @param forecaster the method
/// @param cases how many issues it forecast
/// @param mae mean absolute error of the position that it names, in points of the scale
/// @param rmse root mean square error of the position that it names
/// @param crps mean continuous ranked probability score; the mean absolute error of a method that names one position
/// @param fifty share of outcomes within its central 50 % intervals, ends included; NaN if it names one position
/// @param eighty share of outcomes within its central 80 % intervals, ends included; NaN if it names one position
/// @param width mean width of its 80 % intervals; NaN if it names one position
public record Score(
        Forecaster forecaster,
        int cases,
        double mae,
        double rmse,
        double crps,
        double fifty,
        double eighty,
        double width) {}
