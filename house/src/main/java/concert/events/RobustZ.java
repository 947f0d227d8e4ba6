package concert.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Modified z-scores: z = 0.6745 (x − median) / MAD against the observations of a window before, |z| > 3.5 is out of
/// the
/// ordinary. Iglewicz, B. and D. C. Hoaglin. 1993. How to Detect and Handle Outliers. Milwaukee: ASQC Quality Press,
/// 11–13.
///
/// Departs from the book: median and deviation are of the window that ends before the observation, so that later ones
/// do
/// not judge it; where the median absolute deviation is 0, 1.2533 times the mean absolute deviation stands for it.
///
/// @param options how it was computed
/// @param scores z of each observation, NaN where the window is not full or all in it are the same
/// @param changes the observations out of the ordinary, in order; of a run of them on one side the first
public record RobustZ(Options options, List<Double> scores, List<Change> changes) {
    private static final double BOUND = 3.5;
    private static final int TWO_YEARS = 24;

    /// Copies the lists.
    public RobustZ {
        scores = List.copyOf(scores);
        changes = List.copyOf(changes);
    }

    /// How scores are computed.
    ///
    /// @param bound the score that is out of the ordinary
    /// @param window how many observations before are looked at
    /// @param fewest how many of them must be there
    public record Options(double bound, int window, int fewest) {
        /// Above 3.5, a window of 24, half of which must be there.
        public static final Options DEFAULTS = new Options(BOUND, TWO_YEARS, TWO_YEARS / 2);

        /// Checks the numbers.
        public Options {
            if (!(bound > 0) || fewest < 2 || window < fewest) {
                throw new IllegalArgumentException("bound is " + bound + ", window is " + window + ", fewest is "
                        + fewest + ", expected above 0, at least 2 and no more than the window");
            }
        }
    }

    /// {@return the scores of a series}
    ///
    /// @param series the observations, in order of time
    /// @param options how they are computed
    public static RobustZ of(double[] series, Options options) {
        var scores = new ArrayList<Double>();
        var changes = new ArrayList<Change>();
        var side = 0.0;
        for (var i = 0; i < series.length; i++) {
            var before = Arrays.copyOfRange(series, Math.max(0, i - options.window()), i);
            var z = before.length < options.fewest() ? Double.NaN : score(series[i], before);
            scores.add(z);
            var out = Math.abs(z) > options.bound() ? Math.signum(z) : 0;
            if (out != 0 && out != side) {
                changes.add(new Change(i, Scale.median(before), series[i], Math.abs(z)));
            }
            side = out;
        }
        return new RobustZ(options, scores, changes);
    }

    /// z of an observation against others, NaN where these do not scatter.
    static double score(double x, double[] others) {
        var scale = Scale.of(others);
        return scale == 0 ? Double.NaN : (x - Scale.median(others)) / scale;
    }
}
