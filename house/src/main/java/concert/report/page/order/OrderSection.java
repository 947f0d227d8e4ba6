package concert.report.page.order;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.order.ScenarioOrder;
import concert.order.convergence.VoteConvergence;
import concert.order.position.Position;
import concert.order.position.TieKinds;
import concert.order.power.PowerYear;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import tools.jackson.core.JsonGenerator;

/// The international order around the actors: power over time, votes, alliances, positions.
public final class OrderSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public OrderSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var body = findings.assessment().results().order() instanceof Answer.Given<ScenarioOrder>(var order)
                ? body(order)
                : List.<Markup>of();
        return new Section("order", "The international order", body.isEmpty() ? Markup.NONE : Markup.of(body));
    }

    private List<Markup> body(ScenarioOrder order) {
        var body = new ArrayList<Markup>();
        power(order).ifPresent(body::add);
        convergence(order).ifPresent(body::add);
        new OrderMaps(findings, order).all().forEach(body::add);
        alliances(order).ifPresent(body::add);
        blocs(order).ifPresent(body::add);
        positions(order).ifPresent(body::add);
        return body;
    }

    private int asOf() {
        return findings.scenario().about().asOf().getYear();
    }

    private int first() {
        return asOf() - ScenarioOrder.years(findings.scenario());
    }

    private Optional<Markup> power(ScenarioOrder order) {
        var years = order.order().history().stream()
                .filter(of -> of.year() <= asOf() && of.year() >= first())
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var lines = order.states().keySet().stream()
                .map(actor -> line(findings.actor(actor), year -> order.findCapability(actor, year)))
                .toList();
        return Optional.of(new Chart(
                        "order-power",
                        Chart.Kind.LINES,
                        "Share of the world’s material capabilities (CINC, NMC "
                                + years.getLast().version() + ").",
                        out -> data(out, "share", lines),
                        List.of(powerTable(years)))
                .figure());
    }

    private static DataTable powerTable(List<PowerYear> years) {
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

    /// A line of a chart: numbers by year.
    private record Line(String name, List<double[]> points) {}

    private Line line(String name, IntFunction<OptionalDouble> value) {
        var points = new ArrayList<double[]>();
        for (var year = first(); year <= asOf(); year++) {
            var at = value.apply(year);
            if (at.isPresent()) {
                points.add(new double[] {year, at.getAsDouble()});
            }
        }
        return new Line(name, points);
    }

    private static void data(JsonGenerator out, String unit, List<Line> lines) {
        out.writeStartObject();
        out.writeStringProperty("unit", unit);
        out.writeArrayPropertyStart("lines");
        for (var line : lines) {
            out.writeStartObject();
            out.writeStringProperty("name", line.name());
            out.writeArrayPropertyStart("points");
            for (var point : line.points()) {
                out.writeStartArray();
                out.writeNumber((int) point[0]);
                out.writeNumber(point[1]);
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private Optional<Markup> convergence(ScenarioOrder order) {
        var first = order.states().keySet().stream().findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var one = first.get();
        var others = order.states().keySet().stream()
                .filter(other -> order.findConvergence(one, other).isPresent())
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var lines = others.stream()
                .filter(other -> !other.equals(one))
                .map(other -> line(findings.actor(other), year -> order.findDistance(one, other, year)))
                .toList();
        return Optional.of(new Chart(
                        "order-votes",
                        Chart.Kind.LINES,
                        "Distance from " + findings.actor(one)
                                + " of ideal points in the votes of the General Assembly ("
                                + order.findConvergence(one, others.getFirst())
                                        .map(VoteConvergence::votes)
                                        .orElse("")
                                + "). The table tells who moved, and how each pair ranks among all states.",
                        out -> data(out, "distance", lines),
                        List.of(convergenceTable(order)))
                .figure());
    }

    /// A pair and what became of its distance.
    private record Told(String one, String other, VoteConvergence of) {}

    private DataTable convergenceTable(ScenarioOrder order) {
        var pairs = new ArrayList<Told>();
        for (var one : order.states().keySet()) {
            for (var other : order.states().keySet()) {
                order.findConvergence(one, other)
                        .filter(_ -> !one.equals(other))
                        .ifPresent(of -> pairs.add(new Told(findings.actor(one), findings.actor(other), of)));
            }
        }
        var windows = order.order().options().windows();
        return DataTable.of(
                "Did they converge, who moved, and is it special? "
                        + windows.before().text() + " to " + windows.after().text(),
                List.of(
                        words("State"),
                        words("Other"),
                        number("Before"),
                        number("After"),
                        number("Moved by the first"),
                        number("Rank of the other"),
                        number("States"),
                        number("Came closer")),
                pairs,
                OrderSection::row);
    }

    private static List<Markup> row(Told told) {
        var change = told.of().yearly();
        return List.of(
                Markup.text(told.one()),
                Markup.text(told.other()),
                Markup.text(Numbers.text(change.before())),
                Markup.text(Numbers.text(change.after())),
                Markup.text(Numbers.percent(told.of().movedByA())),
                Markup.text(Integer.toString(change.rank())),
                Markup.text(Integer.toString(change.states())),
                Markup.text(Numbers.percent(change.closer())));
    }

    private Optional<Markup> alliances(ScenarioOrder order) {
        return order.alliances().map(year -> {
            var actors = List.copyOf(order.states().keySet());
            var columns = new ArrayList<DataTable.Column>();
            columns.add(words("State"));
            actors.forEach(actor -> columns.add(number(findings.actor(actor))));
            return DataTable.of(
                            "Similarity of alliances (S) in " + year.year() + ", " + year.source(),
                            columns,
                            actors,
                            one -> similarities(order, actors, one))
                    .markup();
        });
    }

    private List<Markup> similarities(ScenarioOrder order, List<String> actors, String one) {
        var row = new ArrayList<Markup>();
        row.add(Markup.text(findings.actor(one)));
        for (var other : actors) {
            row.add(Markup.text(order.findSimilarity(one, other)
                    .map(pair -> Numbers.text(pair.measures().sAbsolute()))
                    .orElse("")));
        }
        return row;
    }

    private Optional<Markup> blocs(ScenarioOrder order) {
        return order.blocs().map(of -> new BlocsTable(findings, order, of).markup());
    }

    private Optional<Markup> positions(ScenarioOrder order) {
        var kinds = order.positions().containsKey(TieKinds.CORRIDORS) ? TieKinds.CORRIDORS : TieKinds.ALL;
        var placed = order.positions().getOrDefault(kinds, List.of()).stream()
                .filter(position -> position.degree() > 0)
                .toList();
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(tag("div")
                        .with(DataTable.of(
                                        "What a place is worth in the network of "
                                                + (kinds.equals(TieKinds.CORRIDORS)
                                                        ? "trade, energy and finance"
                                                        : "all ties"),
                                        List.of(
                                                words("Actor"),
                                                number("Degree"),
                                                number("Betweenness"),
                                                number("Brokerage"),
                                                number("Constraint")),
                                        placed,
                                        this::row)
                                .markup()));
    }

    private List<Markup> row(Position position) {
        return List.of(
                Markup.text(findings.actor(position.name())),
                Markup.text(Integer.toString(position.degree())),
                Markup.text(Numbers.text(position.betweenness())),
                Markup.text(Integer.toString(position.brokerage())),
                Markup.text(Numbers.text(position.constraint())));
    }
}
