package concert.energy.result;

import concert.energy.formulation.Columns;
import concert.energy.formulation.Formulation;
import concert.energy.frame.Frame;

/// A point of a plan's linear program, read by the names of its quantities.
final class Point {
    private final Frame frame;
    private final Columns columns;
    private final double[] values;

    Point(Formulation model, double[] values) {
        this.frame = model.frame;
        this.columns = model.columns;
        this.values = values;
    }

    private double value(int column) {
        return column == Columns.NONE ? 0 : values[column];
    }

    /// NewCapacity[r,t,y].
    double built(int r, int t, int y) {
        return value(columns.built(r, t, y));
    }

    /// TotalCapacityAnnual[r,t,y].
    double total(int r, int t, int y) {
        return value(columns.total(r, t, y));
    }

    /// NumberOfNewTechnologyUnits[r,t,y].
    double units(int r, int t, int y) {
        return value(columns.units(r, t, y));
    }

    /// RateOfActivity[r,l,t,m,y].
    double rate(int r, int l, int t, int m, int y) {
        return value(columns.activity(r, l, t, m, y));
    }

    /// TotalAnnualTechnologyActivityByMode[r,t,m,y].
    double annual(int r, int t, int m, int y) {
        var sum = 0.0;
        for (var l = 0; l < frame.slices && columns.runs(r, t, m, y); l++) {
            sum += frame.yearSplit(l, y) * rate(r, l, t, m, y);
        }
        return sum;
    }

    /// TotalTechnologyAnnualActivity[r,t,y].
    double annual(int r, int t, int y) {
        var sum = 0.0;
        for (var m = 0; m < frame.modes; m++) {
            sum += annual(r, t, m, y);
        }
        return sum;
    }

    /// Trade[r,rr,l,f,y].
    double trade(int r, int rr, int l, int f, int y) {
        var first = columns.trade(r, rr, f, y);
        return first == Columns.NONE || r == rr ? 0 : (r < rr ? 1 : -1) * values[first + l];
    }

    /// NewStorageCapacity[r,s,y].
    double newStorage(int r, int s, int y) {
        return value(columns.newStorage(r, s, y));
    }

    /// What a contract delivers in a year.
    double delivered(int contract, int y) {
        return value(columns.delivered(contract, y));
    }
}
