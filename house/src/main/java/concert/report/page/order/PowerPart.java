package concert.report.page.order;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.order.ScenarioOrder;
import concert.order.power.ComponentShares;
import concert.order.power.CompositeIndex;
import concert.order.power.PowerYear;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.page.order.YearLines.Line;
import concert.report.page.order.YearLines.Point;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.scenario.world.Capabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Who has how much of the world's power, and among how many poles.
///
/// @param findings names
/// @param order the order
/// @param first the first year that is told
/// @param last the last one
record PowerPart(Findings findings, ScenarioOrder order, int first, int last) {

    List<Markup> all() {
        var years = order.order().history().stream()
                .filter(of -> of.year() <= last && of.year() >= first)
                .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        return List.of(shares(years), poles(years));
    }

    private Markup shares(List<PowerYear> years) {
        var lines = order.states().keySet().stream()
                .map(actor -> line(findings.actor(actor), year -> order.findCapability(actor, year)))
                .toList();
        var year = years.getLast().year();
        return new Chart(
                        "order-power",
                        Chart.Kind.LINES,
                        "Share of the world’s material capabilities (CINC, NMC "
                                + years.getLast().version()
                                + "). It weighs population and steel as much as spending; the "
                                + "table tells what it is made of.",
                        new YearLines("share", lines)::write,
                        order.world().findCapabilities().stream()
                                .map(data -> components(data, year))
                                .toList())
                .figure();
    }

    private Line line(String name, IntFunction<OptionalDouble> value) {
        return new Line(
                name,
                IntStream.rangeClosed(first, last)
                        .filter(year -> value.apply(year).isPresent())
                        .mapToObj(year -> Point.of(year, value.apply(year).orElseThrow()))
                        .toList());
    }

    private DataTable components(Capabilities data, int year) {
        var actors = order.states().entrySet().stream()
                .filter(actor ->
                        ComponentShares.find(data, actor.getValue(), year).isPresent())
                .toList();
        return DataTable.of(
                "What the index is made of in " + year + ": shares of the world",
                List.of(
                        words("State"),
                        number("CINC"),
                        number("Military"),
                        number("Industrial"),
                        number("Demographic"),
                        number("Expenditure"),
                        number("Personnel"),
                        number("Iron and steel"),
                        number("Energy"),
                        number("Population"),
                        number("Urban population")),
                actors,
                actor -> {
                    var row = new ArrayList<Markup>();
                    row.add(Markup.text(findings.actor(actor.getKey())));
                    for (var dimension : List.of(
                            CompositeIndex.Options.CINC,
                            CompositeIndex.Options.MILITARY,
                            CompositeIndex.Options.INDUSTRIAL,
                            CompositeIndex.Options.DEMOGRAPHIC)) {
                        row.add(percent(CompositeIndex.of(data, dimension)
                                .find(actor.getValue(), year)
                                .orElse(Double.NaN)));
                    }
                    ComponentShares.find(data, actor.getValue(), year)
                            .ifPresent(shares -> shares.parts().forEach(part -> row.add(percent(part.share()))));
                    return row;
                });
    }

    private static Markup percent(double share) {
        return Markup.text(Double.isNaN(share) ? "–" : Numbers.tenth(100 * share) + "%");
    }

    private Markup poles(List<PowerYear> years) {
        var lines = List.of(
                line("Strongest", years, of -> of.polarity().top1()),
                line("Second", years, of -> of.polarity().second()),
                line("Concentration", years, of -> of.majors().con()));
        var listed = years.getLast().listed();
        return new Chart(
                        "order-polarity",
                        Chart.Kind.LINES,
                        "Poles among the major powers: " + spells(years)
                                + ". Shares of the strongest and the second in what the majors have together, and their "
                                + "concentration."
                                + (listed < years.getLast().year()
                                        ? " The list of major powers ends in " + listed + "."
                                        : ""),
                        new YearLines("share or index", lines)::write,
                        List.of(table(years)))
                .figure();
    }

    private static Line line(String name, List<PowerYear> years, ToDoubleFunction<PowerYear> value) {
        return new Line(
                name,
                years.stream()
                        .map(of -> Point.of(of.year(), value.applyAsDouble(of)))
                        .toList());
    }

    /// Years of the same polarity in a row, in words.
    private static String spells(List<PowerYear> years) {
        var spells = new ArrayList<String>();
        var from = 0;
        for (var y = 1; y <= years.size(); y++) {
            if (y == years.size() || structure(years.get(y)) != structure(years.get(from))) {
                var first = years.get(from).year();
                var last = years.get(y - 1).year();
                spells.add(structure(years.get(from)).name().toLowerCase(Locale.ROOT) + " "
                        + (first == last ? Integer.toString(first) : first + "–" + last));
                from = y;
            }
        }
        return String.join(", ", spells);
    }

    private static Enum<?> structure(PowerYear of) {
        return of.polarity().structure();
    }

    private static DataTable table(List<PowerYear> years) {
        return DataTable.of(
                "Concentration and polarity of the major powers",
                List.of(
                        number("Year"),
                        words("Polarity"),
                        number("Poles"),
                        number("Strongest"),
                        number("Second"),
                        number("Concentration")),
                years,
                of -> List.of(
                        Markup.text(Integer.toString(of.year())),
                        Markup.text(of.polarity().structure().name().toLowerCase(Locale.ROOT)),
                        Markup.text(Integer.toString(of.polarity().poles())),
                        Markup.text(Numbers.percent(of.polarity().top1())),
                        Markup.text(Numbers.percent(of.polarity().second())),
                        Markup.text(Numbers.text(of.majors().con()))));
    }
}
