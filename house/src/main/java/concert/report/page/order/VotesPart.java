package concert.report.page.order;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.order.ScenarioOrder;
import concert.order.convergence.VoteConvergence;
import concert.order.convergence.VoteDistance;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.page.order.YearLines.Line;
import concert.report.page.order.YearLines.Point;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.report.part.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the actors stand in the votes of the General Assembly, and whether they converged.
///
/// @param findings names
/// @param order the order
/// @param first the first year that is told
/// @param last the last one
record VotesPart(Findings findings, ScenarioOrder order, int first, int last) {

    /// A pair and what became of its distance.
    private record Told(String one, String other, VoteConvergence of) {}

    List<Markup> all() {
        var lines = order.states().keySet().stream()
                .map(this::line)
                .filter(line -> !line.points().isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var body = new ArrayList<Markup>();
        body.add(new Chart(
                        "order-ideal-points",
                        Chart.Kind.LINES,
                        "Ideal points in the votes of the General Assembly (" + votes()
                                + "), with the 90 % interval of each. Higher is nearer to the United States.",
                        new YearLines("ideal point", lines)::write,
                        List.of(idealPoints(lines)))
                .figure());
        var told = pairs();
        if (!told.isEmpty()) {
            body.add(distances(told));
            body.add(verdicts(told));
        }
        return body;
    }

    private String votes() {
        return order.world()
                .findVotes(ScenarioOrder.VOTES)
                .map(table -> table.votes() + " votes, edition " + table.version())
                .orElse("");
    }

    private Line line(String actor) {
        return new Line(
                findings.actor(actor),
                IntStream.rangeClosed(first, last)
                        .boxed()
                        .flatMap(year -> order.findIdealPoint(actor, year).stream())
                        .map(point -> new Point(point.year(), point.point(), point.low(), point.high()))
                        .toList());
    }

    private static DataTable idealPoints(List<Line> lines) {
        record Row(String name, Point point) {}
        var rows = lines.stream()
                .flatMap(line -> line.points().stream().map(point -> new Row(line.name(), point)))
                .toList();
        return DataTable.of(
                "Ideal points",
                List.of(words("State"), number("Year"), number("Ideal point"), number("90 % from"), number("to")),
                rows,
                row -> List.of(
                        Markup.text(row.name()),
                        Markup.text(Integer.toString(row.point().year())),
                        Markup.text(Numbers.signed(row.point().value())),
                        Markup.text(Numbers.signed(row.point().low())),
                        Markup.text(Numbers.signed(row.point().high()))));
    }

    private List<Told> pairs() {
        var told = new ArrayList<Told>();
        for (var one : order.states().keySet()) {
            for (var other : order.states().keySet()) {
                order.findConvergence(one, other)
                        .filter(_ -> !one.equals(other))
                        .ifPresent(of -> told.add(new Told(one, other, of)));
            }
        }
        return told;
    }

    /// The distances from the first actor that has any.
    private Markup distances(List<Told> told) {
        var one = told.getFirst().one();
        var lines = told.stream()
                .filter(pair -> pair.one().equals(one))
                .map(pair -> new Line(
                        findings.actor(pair.other()),
                        pair.of().course().stream()
                                .filter(of -> of.year() >= first && of.year() <= Math.min(last, order.lastVotes()))
                                .map(VotesPart::point)
                                .toList()))
                .toList();
        return new Chart(
                        "order-votes",
                        Chart.Kind.LINES,
                        "Distance of ideal points from " + findings.actor(one) + ", with 90 % intervals.",
                        new YearLines("distance", lines)::write,
                        List.of(table("Distances in both windows, all pairs", told)))
                .figure();
    }

    private static Point point(VoteDistance of) {
        return new Point(of.year(), of.distance(), of.low(), of.high());
    }

    /// The verdicts on the pairs of the first actor, with every other state as a placebo.
    private Markup verdicts(List<Told> told) {
        var one = told.getFirst().one();
        var placebos = order.placebos(one).values();
        var windows = order.order().options().windows();
        return DataTable.of(
                        "Did " + findings.actor(one) + " converge with them, who moved, and is it special? "
                                + windows.before().text() + " to "
                                + windows.after().text()
                                + ". A stroke is the closing of one of all states with " + findings.actor(one)
                                + ", right of the middle mark came closer; the dot is that of the pair.",
                        List.of(
                                words("With"),
                                words("Verdict"),
                                number("Before"),
                                number("After"),
                                words("Who moved"),
                                words("Among all states"),
                                number("Rank")),
                        told.stream().filter(pair -> pair.one().equals(one)).toList(),
                        pair -> List.of(
                                Markup.text(findings.actor(pair.other())),
                                Markup.text(pair.of().verdict().words()),
                                Markup.text(Numbers.text(pair.of().yearly().before())),
                                Markup.text(Numbers.text(pair.of().yearly().after())),
                                Markup.text(moved(pair)),
                                Strip.among(pair.of().yearly().closing(), placebos),
                                Markup.text(pair.of().yearly().rank() + " of "
                                        + pair.of().yearly().states())))
                .markup();
    }

    private String moved(Told pair) {
        var means = pair.of().means();
        return moved(pair.one(), means.towardByA()) + ", " + moved(pair.other(), means.towardByB());
    }

    private String moved(String actor, double toward) {
        return findings.actor(actor) + " " + Numbers.text(Math.abs(toward)) + (toward < 0 ? " away" : " toward");
    }

    private DataTable table(String caption, List<Told> told) {
        return DataTable.of(
                caption,
                List.of(
                        words("State"),
                        words("Other"),
                        words("Verdict"),
                        number("Before"),
                        number("After"),
                        words("Who moved"),
                        number("Rank of the other"),
                        number("States"),
                        number("Came closer")),
                told,
                pair -> {
                    var change = pair.of().yearly();
                    return List.of(
                            Markup.text(findings.actor(pair.one())),
                            Markup.text(findings.actor(pair.other())),
                            Markup.text(pair.of().verdict().words()),
                            Markup.text(Numbers.text(change.before())),
                            Markup.text(Numbers.text(change.after())),
                            Markup.text(moved(pair)),
                            Markup.text(Integer.toString(change.rank())),
                            Markup.text(Integer.toString(change.states())),
                            Markup.text(Numbers.percent(change.closer())));
                });
    }
}
