package concert.order.convergence;

import concert.scenario.world.IdealPointTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Did two states converge in the votes of the General Assembly, who moved, and is it special? The distance
/// of their ideal points (Bailey, Strezhnev and Voeten 2017, doi:10.1177/0022002715595700) in one window of
/// years is compared to that in a later one, by two definitions; the closing is split into what each moved;
/// and every other state stands as a placebo: how many came closer to the first by as much or more?
///
/// With means ā, b̄ over the first window and ā′, b̄′ over the second, the first state's part of the closing
/// is (ā − ā′) / ((ā − b̄) − (ā′ − b̄′)); the parts of both sum to 1. A part below 0 or above 1 says that one
/// went the other way.
///
/// @param a the first state, by its number in the Correlates of War
/// @param b the second state
/// @param votes which votes, and the version of the data
/// @param options the windows
/// @param course distance year by year
/// @param yearly change of the mean yearly distance, with its placebos
/// @param ofMeans change of the distance of means over the windows, with its placebos
/// @param means where both stood in both windows
/// @param coverage in how many years both voted, and what the intervals leave open
public record VoteConvergence(
        int a,
        int b,
        String votes,
        Options options,
        List<VoteDistance> course,
        Change yearly,
        Change ofMeans,
        Means means,
        Coverage coverage) {
    /// Copies the course.
    public VoteConvergence {
        course = List.copyOf(course);
    }

    /// Two windows of years.
    ///
    /// @param before first and last year of the first
    /// @param after first and last year of the second
    public record Options(Window before, Window after) {
        /// 1990–1994 and 2015–2019.
        public static final Options AFTER_THE_COLD_WAR = new Options(new Window(1990, 1994), new Window(2015, 2019));
    }

    /// Years in a row.
    ///
    /// @param first the first
    /// @param last the last, included
    public record Window(int first, int last) {
        /// Checks the order.
        public Window {
            if (last < first) {
                throw new IllegalArgumentException("window ends in " + last + ", expected not before " + first);
            }
        }

        /// {@return the window as many years earlier}
        ///
        /// @param years how many
        public Window earlier(int years) {
            return new Window(first - years, last - years);
        }

        /// {@return how many years it has}
        int length() {
            return last - first + 1;
        }

        /// {@return first and last year}
        public String text() {
            return first + "–" + last;
        }
    }

    /// A distance before and after, and how it stands among the same change to every other state.
    ///
    /// @param before distance in the first window
    /// @param after distance in the second
    /// @param rank rank of the closing among all states, 1 the largest
    /// @param states how many states are compared, the second among them
    /// @param closer share of them that came closer to the first
    public record Change(double before, double after, int rank, int states, double closer) {
        /// {@return by how much the two came closer}
        public double closing() {
            return before - after;
        }
    }

    /// Mean ideal points of two states in two windows.
    ///
    /// @param a0 the first state's in the first window
    /// @param a1 the first state's in the second
    /// @param b0 the second state's in the first window
    /// @param b1 the second state's in the second
    public record Means(double a0, double a1, double b0, double b1) {
        /// {@return how far the first state moved toward where the second had stood; below 0 away from it}
        public double towardByA() {
            return (a1 - a0) * Math.signum(b0 - a0);
        }

        /// {@return how far the second state moved toward where the first had stood; below 0 away from it}
        public double towardByB() {
            return (b1 - b0) * Math.signum(a0 - b0);
        }

        /// {@return whether the two have changed sides, so that parts of the closing mislead}
        public boolean crossed() {
            return (a0 - b0) * (a1 - b1) < 0;
        }
    }

    /// {@return whether the mean yearly distance changed by more than its interval}
    public Verdict verdict() {
        return Verdict.of(yearly.closing(), coverage.spread());
    }

    /// {@return the part of the closing that the first state moved, NaN if nothing changed}
    public double movedByA() {
        return (means.a0 - means.a1) / ((means.a0 - means.b0) - (means.a1 - means.b1));
    }

    /// {@return the part of the closing that the second state moved}
    public double movedByB() {
        return 1 - movedByA();
    }

    /// The convergence of two states.
    ///
    /// @param table ideal points
    /// @param a the first state
    /// @param b the second state
    /// @param options the windows
    /// @return empty if the two have ideal points in less than half of the years of one of the windows
    public static Optional<VoteConvergence> find(IdealPointTable table, int a, int b, Options options) {
        var coverage = Coverage.of(table, a, b, options);
        if (!coverage.suffices(options)) {
            return Optional.empty();
        }
        var yearly = change(table, a, b, options, Definition.MEAN_YEARLY_DISTANCE);
        var ofMeans = change(table, a, b, options, Definition.DISTANCE_OF_MEANS);
        if (yearly.isEmpty() || ofMeans.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VoteConvergence(
                a,
                b,
                votes(table),
                options,
                course(table, a, b),
                yearly.get(),
                ofMeans.get(),
                means(table, a, b, options),
                coverage));
    }

    /// By how much every other state came closer to a state, by the mean yearly distance: the placebos of its
    /// convergences.
    ///
    /// @param table ideal points
    /// @param a the state
    /// @param options the windows
    /// @return closings by number in the Correlates of War
    public static Map<Integer, Double> placebos(IdealPointTable table, int a, Options options) {
        var closings = new TreeMap<Integer, Double>();
        for (var other : table.states()) {
            var before = Definition.MEAN_YEARLY_DISTANCE.distance(table, a, other, options.before());
            var after = Definition.MEAN_YEARLY_DISTANCE.distance(table, a, other, options.after());
            if (other != a && before.isPresent() && after.isPresent()) {
                closings.put(other, before.getAsDouble() - after.getAsDouble());
            }
        }
        return closings;
    }

    private static String votes(IdealPointTable table) {
        return table.votes() + ", " + table.version();
    }

    /// {@return whether it tells of these states, in this order, by these votes}
    ///
    /// @param table ideal points
    /// @param one the first state
    /// @param other the second state
    public boolean isOf(IdealPointTable table, int one, int other) {
        return a == one && b == other && votes.equals(votes(table));
    }

    private static List<VoteDistance> course(IdealPointTable table, int a, int b) {
        var course = new ArrayList<VoteDistance>();
        for (var year = table.first(); year <= table.last(); year++) {
            var one = table.find(a, year);
            var other = table.find(b, year);
            if (one.isPresent() && other.isPresent()) {
                course.add(VoteDistance.of(one.get(), other.get()));
            }
        }
        return course;
    }

    private static Means means(IdealPointTable table, int a, int b, Options options) {
        return new Means(
                mean(table, a, options.before()).orElseThrow(),
                mean(table, a, options.after()).orElseThrow(),
                mean(table, b, options.before()).orElseThrow(),
                mean(table, b, options.after()).orElseThrow());
    }

    private static Optional<Change> change(
            IdealPointTable table, int a, int b, Options options, Definition definition) {
        var before = definition.distance(table, a, b, options.before());
        var after = definition.distance(table, a, b, options.after());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var closing = before.getAsDouble() - after.getAsDouble();
        var rank = 1;
        var states = 0;
        var closer = 0;
        for (var other : table.states()) {
            var first = definition.distance(table, a, other, options.before());
            var second = definition.distance(table, a, other, options.after());
            if (other != a && first.isPresent() && second.isPresent()) {
                var closed = first.getAsDouble() - second.getAsDouble();
                states++;
                closer += closed > 0 ? 1 : 0;
                rank += closed > closing ? 1 : 0;
            }
        }
        return Optional.of(
                new Change(before.getAsDouble(), after.getAsDouble(), rank, states, closer / (double) states));
    }

    private static OptionalDouble mean(IdealPointTable table, int state, Window window) {
        var sum = 0.0;
        var n = 0;
        for (var year = window.first(); year <= window.last(); year++) {
            var point = table.find(state, year);
            if (point.isPresent()) {
                sum += point.get().point();
                n++;
            }
        }
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
    }

    /// What a distance over several years is.
    private enum Definition {
        /// The mean of the distances of the years in which both voted.
        MEAN_YEARLY_DISTANCE {
            @Override
            OptionalDouble distance(IdealPointTable table, int a, int b, Window window) {
                var sum = 0.0;
                var n = 0;
                for (var year = window.first(); year <= window.last(); year++) {
                    var one = table.find(a, year);
                    var other = table.find(b, year);
                    if (one.isPresent() && other.isPresent()) {
                        sum += Math.abs(one.get().point() - other.get().point());
                        n++;
                    }
                }
                return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
            }
        },
        /// The distance of the two means over the years in which each voted.
        DISTANCE_OF_MEANS {
            @Override
            OptionalDouble distance(IdealPointTable table, int a, int b, Window window) {
                var one = mean(table, a, window);
                var other = mean(table, b, window);
                return one.isEmpty() || other.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.abs(one.getAsDouble() - other.getAsDouble()));
            }
        };

        abstract OptionalDouble distance(IdealPointTable table, int a, int b, Window window);
    }
}
