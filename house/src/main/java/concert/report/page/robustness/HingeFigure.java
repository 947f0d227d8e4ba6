package concert.report.page.robustness;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.ensemble.Driver;
import concert.assess.ensemble.Flip;
import concert.assess.vulnerability.Border;
import concert.assess.vulnerability.Vulnerability;
import concert.assess.vulnerability.VulnerabilityWords;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import concert.report.part.InputNames;
import concert.robustness.RunningShare;
import concert.scenario.Input;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What one judgement hangs on: sentences, a tornado, the flips, the border along two estimates and the running share.
///
/// @param told what it hangs on, in sentences
/// @param inputs names of the estimates
record HingeFigure(VulnerabilityWords told, InputNames inputs) {
    private static final double PERCENT = 100;
    private static final String ISSUE = "issue.";

    static String id(Vulnerability vulnerability) {
        return "hangs-" + vulnerability.id();
    }

    /// The issue that a judgement is on, empty if it is on none.
    static String issue(Vulnerability vulnerability) {
        return vulnerability.id().startsWith(ISSUE) ? vulnerability.id().substring(ISSUE.length()) : "";
    }

    private String name(Input input) {
        return name(input.path());
    }

    private String name(String path) {
        return inputs.words(path, issue(of()));
    }

    private Vulnerability of() {
        return told.vulnerability();
    }

    Markup markup() {
        var parts = new ArrayList<Markup>();
        parts.add(tag("h4").text(of().text()));
        parts.add(tag("p").text(
                        told.share() + " " + told.region() + (of().tried().isEmpty() ? "" : " " + told.wouldChange())));
        if (!of().drivers().isEmpty()) {
            parts.add(tornado().figure());
        }
        if (!of().tried().isEmpty()) {
            parts.add(flips().markup());
        }
        of().findBorder().ifPresent(border -> parts.add(border(border).markup()));
        parts.add(running().figure());
        return tag("div", "hinge").id(id(of())).with(parts);
    }

    private Chart tornado() {
        return new Chart(
                "tornado-" + of().id(),
                Chart.Kind.TORNADO,
                "In how many of 100 futures it holds, where an estimate is in its lowest fifth and where it is in its highest;"
                        + " the upright line is the share over all futures.",
                this::bars,
                List.of(movers()));
    }

    private void bars(JsonGenerator out) {
        out.writeStartObject();
        Json.drawn(out, "base", PERCENT * of().share().share().share());
        out.writeArrayPropertyStart("bars");
        for (var driver : of().drivers()) {
            out.writeStartObject();
            out.writeStringProperty("name", name(driver.input()));
            Json.drawn(out, "low", PERCENT * driver.low());
            Json.drawn(out, "high", PERCENT * driver.high());
            Json.drawn(out, "correlation", driver.correlation());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private DataTable movers() {
        return new DataTable(
                "What moves the share of futures in which it holds",
                List.of(
                        words("Estimate"),
                        words("Written as"),
                        number("Rank correlation"),
                        number("Holds where low"),
                        number("where high")),
                of().drivers().stream().map(this::mover).toList());
    }

    private List<Markup> mover(Driver driver) {
        return List.of(
                Markup.text(name(driver.input())),
                Markup.text(inputs.find(driver.input())
                        .map(input -> input.estimate().text())
                        .orElse("")),
                Markup.text(Numbers.signed(driver.correlation())),
                Markup.text(Numbers.percent(driver.low())),
                Markup.text(Numbers.percent(driver.high())));
    }

    private DataTable flips() {
        return new DataTable(
                "What flips it: each estimate moved alone over its range in " + 2 * Flip.STEPS
                        + " steps, all others at their middle; what comes and goes within a step stays unseen",
                List.of(words("Estimate"), words("Written as"), number("Now"), words("It flips when the estimate")),
                of().tried().stream().map(this::flip).toList());
    }

    private List<Markup> flip(Input input) {
        return List.of(
                Markup.text(name(input)),
                Markup.text(input.estimate().text()),
                Markup.text(Numbers.text(input.estimate().middle())),
                Markup.text(of().flips().stream()
                        .filter(flip -> flip.input().equals(input))
                        .findFirst()
                        .map(HingeFigure::passes)
                        .orElse("– not within its range")));
    }

    private static String passes(Flip flip) {
        return VulnerabilityWords.passes(flip);
    }

    private DataTable border(Border border) {
        return new DataTable(
                "Where it holds along two estimates, all others at their middle",
                List.of(words(name(border.second())), words("It holds where this is so: " + name(border.first()))),
                border.points().stream()
                        .map(point -> List.of(
                                Markup.text(Numbers.text(point.second())),
                                Markup.text(VulnerabilityWords.holds(point, border.first()))))
                        .toList());
    }

    private Chart running() {
        return new Chart(
                "running-" + of().id(),
                Chart.Kind.SHARE,
                "The share of the futures in which it holds, as they come in, with its 95 % interval. " + told.enough(),
                this::points,
                List.of(steps()));
    }

    private void points(JsonGenerator out) {
        out.writeStartObject();
        out.writeArrayPropertyStart("points");
        for (var point : of().share().points()) {
            out.writeStartArray();
            out.writeNumber(point.futures());
            out.writeNumber(Json.rounded(point.share()));
            out.writeNumber(Json.rounded(point.low()));
            out.writeNumber(Json.rounded(point.high()));
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private DataTable steps() {
        return new DataTable(
                "The share as the futures come in",
                List.of(number("Futures"), number("Share"), number("95 % interval")),
                of().share().points().stream().map(HingeFigure::step).toList());
    }

    private static List<Markup> step(RunningShare.Point point) {
        return List.of(
                Markup.text(Numbers.text(point.futures())),
                Markup.text(Numbers.percent(point.share())),
                Markup.text(Numbers.percent(point.low()) + " to " + Numbers.percent(point.high())));
    }
}
