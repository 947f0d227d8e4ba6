package concert.energy.conflict;

import concert.energy.conflict.Conflict.Limit;
import concert.energy.formulation.Formulation;
import concert.energy.formulation.Formulation.Relief;
import concert.energy.formulation.Formulation.Statement;
import concert.energy.formulation.Rule;
import concert.energy.frame.Supplies;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.EnergyParameter;
import java.util.List;

/// Limits that are written as a share of something and whose rows are in units of that something: ceilings on a part
/// of primary supply, renewable targets, reserve margins.
final class Shares {
    private final Formulation model;
    private final double[] values;

    Shares(Formulation model, double[] values) {
        this.model = model;
        this.values = values;
    }

    static boolean isShare(Rule rule) {
        return rule == Rule.IMPORT_SHARE || rule == Rule.SUPPLIER_SHARE || rule == Rule.RE4 || rule == Rule.RM3;
    }

    /// The share that stands, and by how much it would have to change.
    Limit limit(Relief relief, List<String> place, List<String> years) {
        var more = 0.0;
        var stands = 0.0;
        for (var slack : relief.slacks()) {
            var statement = model.statements().get(slack.statement());
            var whole = whole(statement);
            if (values[slack.column()] > more * whole) {
                more = values[slack.column()] / whole;
                stands = stands(statement);
            }
        }
        return new Limit(relief.rule(), place, relief.supplier(), years, stands, more);
    }

    private double stands(Statement statement) {
        var r = statement.place()[0];
        var y = statement.year();
        return switch (statement.rule()) {
            case RE4 ->
                model.frame.table(EnergyParameter.RE_MIN_PRODUCTION_TARGET).at(r, y);
            case RM3 -> model.frame.table(EnergyParameter.RESERVE_MARGIN).at(r, y);
            case IMPORT_SHARE -> ceiling(Ceiling.Kind.IMPORT_SHARE, "", r, y);
            default -> ceiling(Ceiling.Kind.SUPPLIER_SHARE, statement.supplier(), r, y);
        };
    }

    private double ceiling(Ceiling.Kind kind, String supplier, int r, int y) {
        var frame = model.frame;
        return frame.system.arrangements().ceilings().stream()
                .filter(ceiling -> ceiling.kind() == kind
                        && (ceiling.supplier().isEmpty() || ceiling.supplier().equals(supplier))
                        && ceiling.year() == frame.year(y)
                        && new Supplies(frame).region(ceiling.region()) == r)
                .mapToDouble(Ceiling::most)
                .min()
                .orElse(0);
    }

    /// What the share is of, at this point: primary supply, or production that is tagged.
    private double whole(Statement statement) {
        var r = statement.place()[0];
        var y = statement.year();
        return switch (statement.rule()) {
            case RE4 -> tagged(EnergyParameter.RE_TAG_FUEL, r, y, -1);
            case RM3 ->
                tagged(EnergyParameter.RESERVE_MARGIN_TAG_FUEL, r, y, statement.place()[1]);
            default -> supply(r, y);
        };
    }

    private double supply(int r, int y) {
        var frame = model.frame;
        var supplies = new Supplies(frame);
        var sum = 0.0;
        for (var t = 0; t < frame.technologies; t++) {
            for (var m = 0; m < frame.modes && supplies.isPrimary(r, t); m++) {
                sum += activity(r, t, m, y, -1);
            }
        }
        return sum;
    }

    private double tagged(EnergyParameter tag, int r, int y, int slice) {
        var sum = new double[1];
        for (var f = 0; f < model.frame.fuels; f++) {
            var share = model.frame.table(tag).at(r, f, y);
            model.outputs.of(r, f, y, (t, m, ratio) -> sum[0] += share * ratio * activity(r, t, m, y, slice));
        }
        return sum[0];
    }

    /// The rate of activity in a slice, or the activity of a year where the slice is −1.
    private double activity(int r, int t, int m, int y, int slice) {
        if (!model.columns.runs(r, t, m, y)) {
            return 0;
        }
        if (slice >= 0) {
            return values[model.columns.activity(r, slice, t, m, y)];
        }
        var sum = 0.0;
        for (var l = 0; l < model.frame.slices; l++) {
            sum += model.frame.yearSplit(l, y) * values[model.columns.activity(r, l, t, m, y)];
        }
        return sum;
    }
}
