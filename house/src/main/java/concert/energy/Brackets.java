package concert.energy;

import static concert.scenario.energy.EnergyParameter.CONVERSIONLD;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLH;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLS;

import concert.scenario.energy.EnergyTable;
import java.util.stream.IntStream;

/// Which slices are in which bracket of which type of day of which season.
final class Brackets {
    private final Frame frame;
    private final int[][] slices;

    Brackets(Frame frame) {
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

    int[] slices(int ls, int ld, int lh) {
        return slices[at(ls, ld, lh)];
    }

    /// Share of the year that the slices of a bracket last.
    double length(int ls, int ld, int lh, int y) {
        var length = 0.0;
        for (var l : slices(ls, ld, lh)) {
            length += frame.yearSplit(l, y);
        }
        return length;
    }

    void visit(Bracket bracket) {
        for (var ls = 0; ls < frame.seasons; ls++) {
            for (var ld = 0; ld < frame.dayTypes; ld++) {
                for (var lh = 0; lh < frame.brackets; lh++) {
                    bracket.visit(ls, ld, lh);
                }
            }
        }
    }

    @FunctionalInterface
    interface Bracket {
        void visit(int ls, int ld, int lh);
    }
}
