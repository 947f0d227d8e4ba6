package concert.assess.judgement;

import concert.assess.words.Words;
import concert.energy.study.EnergyStudy;
import concert.energy.study.SwitchPoint;
import java.util.List;
import java.util.Locale;

/// Where a deal pays as one number of it varies, alone and beside other deals, in words.
///
/// @param study the study
/// @param points the points of one deal and quantity, the one without another deal first
record SwitchWords(EnergyStudy study, List<SwitchPoint> points) {

    /// Such as `Capital cost (now 5271 MUSD/GW): it pays below 9127; beside “Gas pipeline” below 4283`.
    String sentence() {
        var first = points.getFirst();
        return name() + " (now " + number(first.now()) + unit() + "): it "
                + String.join("; ", points.stream().map(this::pays).toList());
    }

    private String pays(SwitchPoint point) {
        return point.setting().isEmpty()
                ? condition(point)
                : "beside “" + study.variant(point.setting()).title() + "” it " + condition(point);
    }

    private String name() {
        return switch (points.getFirst().quantity()) {
            case CAPITAL_COST -> "Capital cost";
            case INTEREST -> "Interest on its loan and while it is built";
            case IMPORT_PRICE -> "Price of " + points.getFirst().subject();
            case UNSERVED_VALUE ->
                "What unserved " + points.getFirst().subject().toLowerCase(Locale.ROOT) + " is worth";
        };
    }

    private String unit() {
        var units = study.system().units();
        return switch (points.getFirst().quantity()) {
            case CAPITAL_COST -> " " + units.money() + "/" + units.capacity();
            case INTEREST -> " a year";
            case IMPORT_PRICE, UNSERVED_VALUE -> " " + units.money() + "/" + units.energy();
        };
    }

    private String condition(SwitchPoint point) {
        return point.at().isPresent()
                ? "pays " + (point.paysAbove() ? "above " : "below ")
                        + number(point.at().getAsDouble())
                : (point.pays() ? "pays" : "does not pay") + " from "
                        + number(point.curve().getFirst().value()) + " to "
                        + number(point.curve().getLast().value());
    }

    private String number(double value) {
        return points.getFirst().quantity() == SwitchPoint.Quantity.INTEREST
                ? Words.number(100 * value) + "%"
                : Words.number(value);
    }
}
