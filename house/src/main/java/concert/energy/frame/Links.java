package concert.energy.frame;

import concert.scenario.energy.EnergyParameter;

/// The numbers of a ratio over region, technology, fuel or emission, mode and year, grouped by region, fuel or
/// emission, and year: which technologies touch this fuel, and how much.
public final class Links {
    private final Frame frame;
    private final int members;
    private final int[] start;
    private final int[] technology;
    private final int[] mode;
    private final double[] ratio;

    /// Groups a ratio.
    ///
    /// @param frame the system
    /// @param parameter over region, technology, fuel or emission, mode, year
    /// @param members how many fuels or emissions there are
    public Links(Frame frame, EnergyParameter parameter, int members) {
        this.frame = frame;
        this.members = members;
        this.start = new int[frame.regions * members * frame.years + 1];
        frame.visit(parameter, (place, _) -> start[group(place[0], place[2], place[4]) + 1]++);
        for (var group = 1; group < start.length; group++) {
            start[group] += start[group - 1];
        }
        var size = start[start.length - 1];
        technology = new int[size];
        mode = new int[size];
        ratio = new double[size];
        var next = start.clone();
        frame.visit(parameter, (place, value) -> {
            var at = next[group(place[0], place[2], place[4])]++;
            technology[at] = place[1];
            mode[at] = place[3];
            ratio[at] = value;
        });
    }

    private int group(int r, int member, int y) {
        return (r * members + member) * frame.years + y;
    }

    /// Visits the technologies that touch a fuel or emission, in the order of technologies and modes.
    ///
    /// @param r the region
    /// @param member the fuel or emission
    /// @param y the year
    /// @param link takes them
    public void of(int r, int member, int y, Link link) {
        var group = group(r, member, y);
        for (var at = start[group]; at < start[group + 1]; at++) {
            link.take(technology[at], mode[at], ratio[at]);
        }
    }

    /// {@return the sum of the ratios of a fuel or emission}
    ///
    /// @param r the region
    /// @param member the fuel or emission
    /// @param y the year
    public double sum(int r, int member, int y) {
        var sum = 0.0;
        var group = group(r, member, y);
        for (var at = start[group]; at < start[group + 1]; at++) {
            sum += ratio[at];
        }
        return sum;
    }

    /// Takes a technology, a mode and its ratio.
    @FunctionalInterface
    public interface Link {
        /// Takes one.
        ///
        /// @param t the technology
        /// @param m the mode
        /// @param ratio how much of the fuel or emission goes with one unit of activity
        void take(int t, int m, double ratio);
    }
}
