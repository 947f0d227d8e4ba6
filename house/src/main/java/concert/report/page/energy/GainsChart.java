package concert.report.page.energy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.energy.study.EnergyStudy;
import concert.energy.study.SwitchPoint;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// What a deal gains at other capital costs, rates of interest and import prices, in the plan that stands and beside
/// other deals.
record GainsChart(EnergyStudy study, String deal) {

    Markup figure() {
        return new Chart(
                        "energy-gains-" + deal,
                        Chart.Kind.GAINS,
                        title() + ": what it gains, " + study.system().units().money()
                                + ", at other values of a number. Where a line crosses 0 the deal stops paying; the"
                                + " upright line is the number as it is.",
                        this::data,
                        List.of(table()))
                .figure();
    }

    private String title() {
        return study.findOption(deal).map(option -> option.title()).orElse(deal);
    }

    private List<SwitchPoint> points(SwitchPoint.Quantity quantity) {
        return study.switchPoints().stream()
                .filter(point -> point.deal().equals(deal) && point.quantity() == quantity)
                .toList();
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("unit", study.system().units().money());
        out.writeArrayPropertyStart("panels");
        for (var quantity : SwitchPoint.Quantity.values()) {
            if (!points(quantity).isEmpty()) {
                panel(out, points(quantity));
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void panel(JsonGenerator out, List<SwitchPoint> points) {
        out.writeStartObject();
        out.writeStringProperty("title", name(points.getFirst()));
        Json.drawn(out, "now", points.getFirst().now());
        out.writeArrayPropertyStart("lines");
        for (var point : points) {
            out.writeStartObject();
            out.writeStringProperty("name", setting(point));
            Json.drawn(out, "at", point.at().orElse(Double.NaN));
            out.writeArrayPropertyStart("points");
            for (var gain : point.curve()) {
                out.writeStartArray();
                out.writeNumber(gain.value());
                out.writeNumber(Json.rounded(gain.gain()));
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private String name(SwitchPoint point) {
        var units = study.system().units();
        return switch (point.quantity()) {
            case CAPITAL_COST -> "Capital cost, " + units.money() + "/" + units.capacity();
            case INTEREST -> "Rate of interest";
            case UNSERVED_VALUE ->
                "Put at unserved " + point.subject().toLowerCase(Locale.ROOT) + ", " + units.money() + "/"
                        + units.energy();
            case IMPORT_PRICE -> "Price of " + point.subject() + ", " + units.money() + "/" + units.energy();
        };
    }

    private String setting(SwitchPoint point) {
        return point.setting().isEmpty()
                ? "as the plan stands"
                : "beside "
                        + study.findOption(point.setting())
                                .map(option -> option.title())
                                .orElse(point.setting());
    }

    private DataTable table() {
        var rows = Arrays.stream(SwitchPoint.Quantity.values())
                .flatMap(quantity -> points(quantity).stream())
                .map(point -> List.of(
                        Markup.text(name(point)),
                        Markup.text(setting(point)),
                        Markup.text(Numbers.text(point.now())),
                        Markup.text(Numbers.text(point.gainAt(point.now()))),
                        Markup.text(pays(point))))
                .toList();
        return new DataTable(
                "Where “" + title() + "” pays",
                List.of(words("Number"), words("Setting"), number("Now"), number("Gain now"), words("It pays")),
                rows);
    }

    private static String pays(SwitchPoint point) {
        return point.at().isPresent()
                ? (point.paysAbove() ? "above " : "below ")
                        + Numbers.text(point.at().getAsDouble())
                : (point.pays() ? "at any value from " : "at no value from ")
                        + Numbers.text(point.curve().getFirst().value()) + " to "
                        + Numbers.text(point.curve().getLast().value());
    }
}
