package concert.report.page.bargaining;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.bargaining.Bargaining;
import concert.bargaining.Course;
import concert.bargaining.Method;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.scenario.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The positions of the actors over the rounds of the spatial model on one issue, as a drawing of lines and as a table.
final class RoundsChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int MARGIN = 24;
    private static final double SCALE = 100;
    private static final int MOST_COLUMNS = 12;

    private final Findings findings;
    private final Issue issue;

    RoundsChart(Findings findings, Issue issue) {
        this.findings = findings;
        this.issue = issue;
    }

    Markup figure() {
        return findCourse()
                .filter(course -> course.rounds().size() > 1)
                .map(this::figure)
                .orElse(Markup.NONE);
    }

    private Optional<Course> findCourse() {
        if (findings.assessment().results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)) {
            return bargaining
                    .find(issue.id())
                    .flatMap(forecast -> forecast.find(Method.SMP))
                    .flatMap(said -> said.findCourse());
        }
        return Optional.empty();
    }

    private Markup figure(Course course) {
        var lines = new ArrayList<Markup>();
        for (var at : List.of(0, 50, 100)) {
            lines.add(tag("line")
                    .at("x1", Integer.toString(MARGIN))
                    .at("x2", Integer.toString(WIDTH))
                    .at("y1", y(at))
                    .at("y2", y(at))
                    .at("stroke", "currentColor")
                    .at("stroke-opacity", ".2")
                    .with());
            lines.add(tag("text")
                    .at("x", "0")
                    .at("y", y(at))
                    .at("fill", "currentColor")
                    .at("font-size", "11")
                    .text("" + at));
        }
        for (var i = 0; i < course.actors().size(); i++) {
            lines.add(line(course, i));
        }
        return tag("details", "behind")
                .with(
                        tag("summary")
                                .text("Positions over the " + (course.rounds().size() - 1)
                                        + " rounds of the spatial model of politics ("
                                        + course.stopped().id() + ")"),
                        tag("p").text("This model has missed more than the compromise model on settled issues of the"
                                + " European Union; it shows a way in which bargaining may go, not the forecast."),
                        tag("svg")
                                .at("viewBox", "0 -8 " + WIDTH + " " + (HEIGHT + 16))
                                .at("role", "img")
                                .at("aria-label", "Positions over the rounds of the spatial model")
                                .with(lines),
                        table(course).markup());
    }

    private Markup line(Course course, int actor) {
        var last = course.rounds().size() - 1;
        var points = course.rounds().stream()
                .map(round ->
                        String.format(Locale.ROOT, "%.1f", MARGIN + (WIDTH - MARGIN) * (double) round.number() / last)
                                + "," + y(round.positions().get(actor).getFirst()))
                .collect(Collectors.joining(" "));
        return tag("polyline")
                .at("points", points)
                .at("fill", "none")
                .at("stroke", "currentColor")
                .at("stroke-opacity", ".6")
                .with(tag("title").text(findings.actor(course.actors().name(actor))));
    }

    private static String y(double position) {
        return String.format(Locale.ROOT, "%.1f", HEIGHT * (1 - position / SCALE));
    }

    /// The opening, the end and as many rounds between as a page can bear, evenly spread.
    private DataTable table(Course course) {
        var last = course.rounds().size() - 1;
        var step = Math.max(1, (last + MOST_COLUMNS - 1) / MOST_COLUMNS);
        var shown = course.rounds().stream()
                .filter(round -> round.number() % step == 0 || round.number() == last)
                .toList();
        var columns = new ArrayList<DataTable.Column>();
        columns.add(words("Actor"));
        shown.forEach(round -> columns.add(number("Round " + round.number())));
        var rows = new ArrayList<List<Markup>>();
        for (var i = 0; i < course.actors().size(); i++) {
            var actor = i;
            var row = new ArrayList<Markup>();
            row.add(Markup.text(findings.actor(course.actors().name(i))));
            shown.forEach(round -> row.add(
                    Markup.text(Numbers.tenth(round.positions().get(actor).getFirst()))));
            rows.add(row);
        }
        return new DataTable("Positions over the rounds on " + issue.title(), columns, rows);
    }
}
