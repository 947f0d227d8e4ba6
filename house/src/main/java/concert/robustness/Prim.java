package concert.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The patient rule induction method: in which region of the inputs do the cases of interest lie?
///
/// Starting from all cases, each step cuts off the thin slice, at the lower or upper end of one input, whose removal
/// raises the density of the cases of interest most per case removed. The whole path is the result; which box to
/// stand by, between coverage and density, is the analyst's choice.
///
/// Friedman & Fisher 1999, doi:10.1023/A:1008894516817; used for scenario discovery by Bryant & Lempert 2010,
/// doi:10.1016/j.techfore.2009.08.002. Departs from the first: no pasting, and the objective is the rise of density
/// per case removed.
///
/// @param inputs names of the inputs
/// @param options how it was peeled
/// @param path the boxes from all cases to the last, each inside the one before
public record Prim(List<String> inputs, Options options, List<Box> path) {
    /// Copies the lists.
    public Prim {
        inputs = List.copyOf(inputs);
        path = List.copyOf(path);
    }

    /// How to peel.
    ///
    /// @param alpha share of the cases in the box that a cut aims to remove, above 0 and below .5
    /// @param leastMass share of all cases that a box must hold, 0 to 1
    public record Options(double alpha, double leastMass) {
        /// The slice of a tenth and the least mass of a twentieth.
        public static final Options STANDARD = new Options(.1, .05);

        /// Checks the ranges.
        public Options {
            if (!(alpha > 0 && alpha < .5)) {
                throw new IllegalArgumentException("alpha is " + alpha + ", expected above 0 and below 0.5");
            }
            if (!(leastMass >= 0 && leastMass <= 1)) {
                throw new IllegalArgumentException("leastMass is " + leastMass + ", expected 0 to 1");
            }
        }
    }

    /// A region of the inputs.
    ///
    /// @param limits the limits that were set, in the inputs' order, lower before upper
    /// @param cases how many cases it holds
    /// @param ofInterest how many of them are of interest
    /// @param coverage share of all cases of interest that it holds
    /// @param density share of its cases that are of interest
    /// @param mass share of all cases that it holds
    /// @param tie whether the cut that made it was as good as another one
    public record Box(
            List<Limit> limits, int cases, int ofInterest, double coverage, double density, double mass, boolean tie) {
        /// Copies the limits.
        public Box {
            limits = List.copyOf(limits);
        }
    }

    /// A limit of one input.
    ///
    /// @param input the input's name
    /// @param side the end that was cut off
    /// @param value the limit; values on it stay in the box
    public record Limit(String input, Side side, double value) {}

    /// An end of an input's range.
    public enum Side {
        /// Values below the limit were cut off.
        LOWER,
        /// Values above the limit were cut off.
        UPPER
    }

    /// Peels.
    ///
    /// @param inputs names of the inputs
    /// @param cases one row for each case with one value for each input
    /// @param ofInterest for each case whether it is of interest
    /// @param options how to peel
    /// @return the path
    /// @throws IllegalArgumentException if no case is of interest or the sizes do not match
    public static Prim peel(List<String> inputs, double[][] cases, boolean[] ofInterest, Options options) {
        if (cases.length != ofInterest.length || Arrays.stream(cases).anyMatch(row -> row.length != inputs.size())) {
            throw new IllegalArgumentException("cases is not " + ofInterest.length + " × " + inputs.size());
        }
        if (IntStream.range(0, ofInterest.length).noneMatch(i -> ofInterest[i])) {
            throw new IllegalArgumentException("none of the " + cases.length + " cases is of interest");
        }
        var path = new ArrayList<Box>();
        var peeling = new Peeling(inputs, cases, ofInterest, options.alpha());
        path.add(peeling.box());
        var least = options.leastMass() * cases.length;
        while (peeling.cut(least)) {
            path.add(peeling.box());
        }
        return new Prim(inputs, options, path);
    }
}
