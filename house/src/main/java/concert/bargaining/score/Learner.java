package concert.bargaining.score;

import concert.bargaining.Calibration;
import concert.bargaining.Distribution;
import concert.bargaining.Levels;
import concert.math.Sample;
import java.util.ArrayList;
import java.util.List;

/// Learns the headline forecast from issues whose outcomes are known.
///
/// For each shape the acts are dealt into ten folds; each fold is forecast from the other nine, the levels are read off
/// the forecasts of all folds, and the continuous ranked probability score of the forecasts so read is averaged. The
/// shape with the least average wins and learns from all issues given. Nothing here sees the issues on which the
/// result will be scored.
public final class Learner {
    private static final int FOLDS = 10;
    private static final int ERRORS = 20;
    private static final double POINT_GRID = 100;
    private static final double LEVEL_GRID = 1000;
    private static final double EIGHTY = .2;
    private static final double FIFTY = .5;
    private static final double LEAST_LEVEL = .01;
    private static final double MOST_LEVEL = .49;

    private static final double[] SHARES = {.2, .3, .4, .5, .6};
    private static final double[] SPREADS = {.5, .75, 1};
    private static final double[] DISAGREEMENTS = {0, .5, 1};

    private Learner() {}

    /// {@return every shape that is tried, the simplest first}
    public static List<Calibration.Shape> shapes() {
        var shapes = new ArrayList<Calibration.Shape>();
        for (var stated : Calibration.Stated.values()) {
            for (var disagreement : DISAGREEMENTS) {
                for (var spread : SPREADS) {
                    for (var share : SHARES) {
                        shapes.add(new Calibration.Shape(stated, share, spread, disagreement));
                    }
                }
            }
        }
        return List.copyOf(shapes);
    }

    /// {@return what the cases teach}
    ///
    /// @param cases issues whose outcomes are known, of several acts
    /// @param shapes the shapes to try
    public static Calibration learn(List<Case> cases, List<Calibration.Shape> shapes) {
        var folds = folds(cases);
        var best = shapes.getFirst();
        var levels = Levels.PLAIN;
        var least = Double.POSITIVE_INFINITY;
        for (var shape : shapes) {
            var forecasts = forecasts(folds, shape);
            var read = levels(forecasts);
            var score = forecasts.stream()
                    .mapToDouble(that -> that.mixture.recalibrated(read).crps(that.outcome))
                    .average()
                    .orElseThrow();
            if (score < least) {
                least = score;
                best = shape;
                levels = read;
            }
        }
        return fit(cases, best, levels);
    }

    /// What was forecast of a case by the other folds.
    private record Forecast(Distribution mixture, double outcome) {}

    /// Some acts and all others.
    private record Fold(List<Case> held, List<Case> others) {}

    private static List<Fold> folds(List<Case> cases) {
        var acts = Case.acts(cases);
        var numbers = cases.stream()
                .mapToInt(that -> acts.indexOf(that.act()) % FOLDS)
                .toArray();
        var folds = new ArrayList<Fold>();
        for (var number = 0; number < Math.min(FOLDS, acts.size()); number++) {
            var held = new ArrayList<Case>();
            var others = new ArrayList<Case>();
            for (var i = 0; i < numbers.length; i++) {
                (numbers[i] == number ? held : others).add(cases.get(i));
            }
            folds.add(new Fold(held, others));
        }
        return folds;
    }

    private static List<Forecast> forecasts(List<Fold> folds, Calibration.Shape shape) {
        var forecasts = new ArrayList<Forecast>();
        for (var fold : folds) {
            var calibration = fit(fold.others, shape, Levels.PLAIN);
            fold.held.forEach(that -> forecasts.add(new Forecast(that.mixture(calibration), that.outcome())));
        }
        return forecasts;
    }

    /// The level whose central interval held its share of the outcomes.
    private static Levels levels(List<Forecast> forecasts) {
        var centralities = Sample.of(forecasts.stream()
                .mapToDouble(that -> that.mixture.centrality(that.outcome))
                .toArray());
        var fifty = Math.clamp(centralities.quantile(FIFTY), 2 * LEAST_LEVEL, MOST_LEVEL);
        var eighty = Math.clamp(centralities.quantile(EIGHTY), LEAST_LEVEL, fifty - LEAST_LEVEL);
        return new Levels(rounded(eighty, LEVEL_GRID), rounded(fifty, LEVEL_GRID));
    }

    private static Calibration fit(List<Case> cases, Calibration.Shape shape, Levels levels) {
        var scale =
                rounded(cases.stream().mapToDouble(Case::disagreement).average().orElseThrow(), POINT_GRID);
        var errors = Sample.of(cases.stream()
                .mapToDouble(that -> (that.outcome() - that.compromise())
                        / StrictMath.pow(that.disagreement() / scale, shape.disagreement()))
                .toArray());
        var quantiles = new ArrayList<Double>();
        for (var k = 0; k < ERRORS; k++) {
            quantiles.add(rounded(errors.quantile((k + .5) / ERRORS), POINT_GRID));
        }
        return new Calibration(shape, scale, quantiles, levels);
    }

    /// What is learned is published, so it has as many digits as a page can print.
    private static double rounded(double value, double grid) {
        return Math.rint(value * grid) / grid;
    }
}
