package concert.energy.frame;

import static concert.scenario.energy.EnergyParameter.CONVERSIONLD;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLH;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLS;

import concert.scenario.energy.EnergyTable;
import java.util.stream.IntStream;

/// Which slices are in which bracket of which type of day of which season.
public final class Brackets {
    private final Frame frame;
    private final int[][] slices;

    /// Finds them.
    ///
    /// @param frame the system
    public Brackets(Frame frame) {
        this.frame = frame;
        this.slices = new int[frame.seasons * frame.dayTypes * frame.brackets][];
        visit((ls, ld, lh) -> slices[at(ls, ld, lh)] = IntStream.range(0, frame.slices)
                .filter(l -> isIn(frame.table(CONVERSIONLS), l, ls)
                        && isIn(frame.table(CONVERSIONLD), l, ld)
                        && isIn(frame.table(CONVERSIONLH), l, lh))
                .toArray());
    }

    private static boolean isIn(EnergyTable conversion, int l, int part) {
        return conversion.at(l, part) == 1;
    }

    private int at(int ls, int ld, int lh) {
        return (ls * frame.dayTypes + ld) * frame.brackets + lh;
    }

    /// {@return the slices of a bracket}
    ///
    /// @param ls the season
    /// @param ld the type of day
    /// @param lh the bracket
    public int[] slices(int ls, int ld, int lh) {
        return slices[at(ls, ld, lh)];
    }

    /// {@return share of the year that the slices of a bracket last}
    ///
    /// @param ls the season
    /// @param ld the type of day
    /// @param lh the bracket
    /// @param y the year
    public double length(int ls, int ld, int lh, int y) {
        var length = 0.0;
        for (var l : slices(ls, ld, lh)) {
            length += frame.yearSplit(l, y);
        }
        return length;
    }

    /// Visits all brackets of all types of day of all seasons, in this order.
    ///
    /// @param bracket takes them
    public void visit(Bracket bracket) {
        for (var ls = 0; ls < frame.seasons; ls++) {
            for (var ld = 0; ld < frame.dayTypes; ld++) {
                for (var lh = 0; lh < frame.brackets; lh++) {
                    bracket.visit(ls, ld, lh);
                }
            }
        }
    }

    /// Takes a bracket.
    @FunctionalInterface
    public interface Bracket {
        /// Takes one.
        ///
        /// @param ls the season
        /// @param ld the type of day
        /// @param lh the bracket
        void visit(int ls, int ld, int lh);
    }
}
