package concert.report.page.alignment;

import static concert.report.html.Tag.tag;

import concert.assess.metric.Metric;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who wants the same: convergence and divergence of every pair, as tables whose cells are shaded. The table is the
/// heat map, so it reads aloud, prints, and needs no script but to change its order.
public final class MatrixSection {
    private static final int SHADES = 7;
    private static final int MOST_ACTORS = 60;
    private static final int MOST_AMBIVALENT = 3;

    private final Findings findings;
    private final List<String> actors;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public MatrixSection(Findings findings) {
        this.findings = findings;
        var paired = pairs("convergence1").keySet().stream()
                .flatMap(pair -> Arrays.stream(pair.split("\\.", -1)))
                .collect(Collectors.toCollection(HashSet::new));
        this.actors = findings.scenario().roster().names().stream()
                .filter(paired::contains)
                .toList();
    }

    /// What a matrix shows.
    private record Measure(String id, String title, String reading) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "convergence2",
                    "Convergence by salience",
                    "How much two actors want the same, counted by how far and how much they care."),
            new Measure(
                    "divergence2",
                    "Divergence by salience",
                    "How much two actors want the opposite, counted by how far and how much they care."),
            new Measure("convergence1", "Convergence by side", "On how many issues two actors are on the same side."),
            new Measure("divergence1", "Divergence by side", "On how many issues two actors are on opposite sides."),
            new Measure(
                    "convergence3",
                    "Convergence by influence",
                    "Convergence by salience, weighted by what each actor can make others do."),
            new Measure(
                    "divergence3",
                    "Divergence by influence",
                    "Divergence by salience, weighted by what each actor can make others do."));

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var given = MEASURES.stream()
                .filter(measure -> !pairs(measure.id()).isEmpty())
                .toList();
        return new Section("convergence", "Who wants the same", given.isEmpty() ? Markup.NONE : body(given));
    }

    private Markup body(List<Measure> given) {
        if (actors.size() > MOST_ACTORS) {
            return tag("p", "lead")
                    .text(lead() + " There are too many actors (" + actors.size()
                            + ") for a matrix; metrics.csv holds every pair.");
        }
        return Markup.of(
                tag("p", "lead").text(lead()),
                controls(given),
                Markup.of(given.stream().map(measure -> matrix(measure, given)).toList()),
                ambivalence());
    }

    private String lead() {
        var strongest = strongest("convergence2");
        var apart = strongest("divergence2");
        return "By MACTOR, from stances alone. "
                + (strongest.isEmpty() ? "" : "Closest: " + strongest + ". ")
                + (apart.isEmpty() ? "" : "Furthest apart: " + apart + ".");
    }

    private String strongest(String measure) {
        var best = "";
        var most = 0.0;
        for (var pair : pairs(measure).entrySet()) {
            if (pair.getValue() > most) {
                most = pair.getValue();
                best = pair.getKey();
            }
        }
        return Arrays.stream(best.split("\\.", -1)).map(findings::actor).collect(Collectors.joining(" and "));
    }

    private static Markup controls(List<Measure> given) {
        return tag("div", "controls")
                .with(
                        tag("label")
                                .with(
                                        Markup.text("Show "),
                                        tag("select")
                                                .id("matrix-measure")
                                                .with(given.stream()
                                                        .map(measure -> tag("option")
                                                                .at("value", measure.id())
                                                                .text(measure.title()))
                                                        .toList())),
                        tag("label")
                                .with(
                                        Markup.text("Order "),
                                        tag("select")
                                                .id("matrix-order")
                                                .with(
                                                        tag("option")
                                                                .at("value", "scenario")
                                                                .text("as in the scenario"),
                                                        tag("option")
                                                                .at("value", "similar")
                                                                .text("alike side by side"))));
    }

    private Markup matrix(Measure measure, List<Measure> given) {
        var pairs = pairs(measure.id());
        var greatest =
                pairs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var frame = tag("div", "matrix-frame scroll")
                .id("matrix-" + measure.id())
                .at("role", "region")
                .at("tabindex", "0")
                .at("aria-label", measure.title());
        return (measure.equals(given.getFirst()) ? frame : frame.at("data-folded", ""))
                .with(tag("table", measure.id().startsWith("div") ? "matrix divergence" : "matrix")
                        .at("data-similar", String.join(" ", alike()))
                        .with(
                                tag("caption").text(measure.title() + ". " + measure.reading()),
                                head(),
                                tag("tbody")
                                        .with(actors.stream()
                                                .map(actor -> row(actor, pairs, greatest))
                                                .toList())));
    }

    private Markup head() {
        var cells = new ArrayList<Markup>();
        cells.add(tag("td").with());
        actors.forEach(actor -> cells.add(tag("th")
                .at("scope", "col")
                .with(tag("abbr").at("title", findings.actor(actor)).text(actor))));
        return tag("thead").with(tag("tr").with(cells));
    }

    private Markup row(String actor, Map<String, Double> pairs, double greatest) {
        var cells = new ArrayList<Markup>();
        cells.add(tag("th").at("scope", "row").text(findings.actor(actor)));
        for (var other : actors) {
            cells.add(actor.equals(other) ? tag("td", "self").with() : cell(value(pairs, actor, other), greatest));
        }
        return tag("tr").with(cells);
    }

    private static Markup cell(double value, double greatest) {
        var shade = greatest > 0 && Double.isFinite(value) ? (int) Math.ceil(value / greatest * SHADES) : 0;
        return tag("td", "shade" + shade).text(Numbers.tenth(value));
    }

    /// The actors so that neighbors want most of the same: from the first, always on to the one with the greatest
    /// convergence less divergence.
    private List<String> alike() {
        var convergence = pairs("convergence2").isEmpty() ? pairs("convergence1") : pairs("convergence2");
        var divergence = pairs("divergence2").isEmpty() ? pairs("divergence1") : pairs("divergence2");
        var left = new ArrayList<>(actors);
        var order = new ArrayList<String>();
        order.add(left.removeFirst());
        while (!left.isEmpty()) {
            var next = left.getFirst();
            for (var other : left) {
                if (net(convergence, divergence, order.getLast(), other)
                        > net(convergence, divergence, order.getLast(), next)) {
                    next = other;
                }
            }
            left.remove(next);
            order.add(next);
        }
        return order.stream()
                .map(actor -> Integer.toString(actors.indexOf(actor)))
                .toList();
    }

    private static double net(Map<String, Double> convergence, Map<String, Double> divergence, String a, String b) {
        return value(convergence, a, b) - value(divergence, a, b);
    }

    private static double value(Map<String, Double> pairs, String a, String b) {
        return pairs.getOrDefault(a + "." + b, pairs.getOrDefault(b + "." + a, Double.NaN));
    }

    private Map<String, Double> pairs(String measure) {
        var prefix = "alignment." + measure + ".";
        var pairs = new LinkedHashMap<String, Double>();
        findings.under("alignment." + measure)
                .forEach(metric -> pairs.put(metric.key().substring(prefix.length()), metric.value()));
        return pairs;
    }

    /// Who sits between the camps.
    private Markup ambivalence() {
        var between = findings.under("alignment.ambivalence2").stream()
                .filter(metric -> metric.value() > 0)
                .sorted(Comparator.comparingDouble(Metric::value).reversed())
                .limit(MOST_AMBIVALENT)
                .map(this::ambivalence)
                .collect(Collectors.joining(", "));
        return between.isEmpty()
                ? Markup.NONE
                : tag("p").text("Most ambivalent, as much with the others as against them: " + between
                        + " (0: wholly with or against each other actor; 1: as much with as against).");
    }

    private String ambivalence(Metric metric) {
        var actor = metric.key().substring(metric.key().lastIndexOf('.') + 1);
        return findings.actor(actor) + " " + Numbers.tenth(metric.value());
    }
}
