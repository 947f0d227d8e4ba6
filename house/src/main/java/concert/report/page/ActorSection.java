package concert.report.page;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Actor;
import concert.scenario.Tie;
import concert.scenario.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who takes part, where they are and what relates them.
final class ActorSection {
    private final Findings findings;
    private final List<Tie> inForce;

    ActorSection(Findings findings) {
        this.findings = findings;
        var asOf = findings.scenario().about().asOf();
        this.inForce = findings.scenario().ties().stream()
                .filter(tie -> tie.isInForce(asOf))
                .filter(tie -> tie.kind() != Tie.Kind.INFLUENCE)
                .toList();
    }

    Section section() {
        var scenario = findings.scenario();
        if (scenario.actors().isEmpty()) {
            return new Section("actors", "Actors and ties", Markup.NONE);
        }
        return new Section(
                "actors",
                "Actors and ties",
                Markup.of(
                        map(),
                        actors().markup(),
                        scenario.ties().isEmpty() ? Markup.NONE : ties().behind(tiesTitle())));
    }

    private Markup map() {
        return tag("figure", "map-figure")
                .with(
                        tag("figcaption")
                                .text("Ties in force on "
                                        + Numbers.day(
                                                findings.scenario().about().asOf())
                                        + ". The wider the line, the stronger the tie. Point at an actor, or go to it with the Tab key,"
                                        + " to see its ties alone."),
                        tag("div", "map-legend")
                                .at("role", "group")
                                .at("aria-label", "Ties to show")
                                .with(toggle(Tie.Sign.POSITIVE), toggle(Tie.Sign.NEGATIVE), toggle(Tie.Sign.NEUTRAL)),
                        new TieMap(findings, inForce).markup(),
                        tag("p", "note")
                                .text("Shapes: Natural Earth 1:110 million, public domain. It draws borders as they are"
                                        + " controlled, not as they are claimed; disputed ones, such as those of Kashmir, Crimea,"
                                        + " Western Sahara or Taiwan, carry no judgement of this report. Lambert’s azimuthal"
                                        + " equal-area projection, centered on the actors."));
    }

    private static Markup toggle(Tie.Sign sign) {
        var style = sign.name().toLowerCase(Locale.ROOT);
        return tag("label", style)
                .with(
                        tag("input")
                                .at("type", "checkbox")
                                .at("checked", "")
                                .at("data-sign", style)
                                .alone(),
                        tag("svg", "sample")
                                .at("viewBox", "0 0 28 8")
                                .at("aria-hidden", "true")
                                .with(tag("path", "tie " + style)
                                        .at("d", "M0 4L28 4")
                                        .at("stroke-width", 2.5)
                                        .with()),
                        Markup.text(word(sign)));
    }

    private static String word(Tie.Sign sign) {
        return switch (sign) {
            case POSITIVE -> "friendly";
            case NEGATIVE -> "hostile";
            case NEUTRAL -> "neutral";
        };
    }

    private DataTable actors() {
        var columns = new ArrayList<>(List.of(
                words("Actor"), words("Kind"), number("Issues"), number("Friendly ties"), number("Hostile ties")));
        var gauges = List.of("influence", "dependence", "competitiveness").stream()
                .filter(gauge -> !findings.under("alignment." + gauge).isEmpty())
                .toList();
        gauges.forEach(
                gauge -> columns.add(number(gauge.substring(0, 1).toUpperCase(Locale.ROOT) + gauge.substring(1))));
        columns.add(prose("Basis"));
        return DataTable.of(
                "Actors in the order of the scenario",
                columns,
                findings.scenario().actors(),
                actor -> row(actor, gauges));
    }

    private List<Markup> row(Actor actor, List<String> gauges) {
        var cells = new ArrayList<Markup>();
        cells.add(Markup.of(Markup.text(actor.name() + " "), tag("code").text(actor.id())));
        cells.add(Markup.text(actor.kind().name().toLowerCase(Locale.ROOT)));
        cells.add(Markup.text(Long.toString(findings.scenario().stances().stream()
                .filter(stance -> stance.actor().equals(actor.id()))
                .count())));
        cells.add(Markup.text(Long.toString(count(actor, Tie.Sign.POSITIVE))));
        cells.add(Markup.text(Long.toString(count(actor, Tie.Sign.NEGATIVE))));
        gauges.forEach(
                gauge -> cells.add(Markup.text(Numbers.text(findings.value("alignment." + gauge + "." + actor.id())))));
        cells.add(Sourcing.of(findings, actor.provenance()));
        return cells;
    }

    private long count(Actor actor, Tie.Sign sign) {
        return inForce.stream()
                .filter(tie -> tie.sign() == sign)
                .filter(tie -> tie.a().equals(actor.id()) || tie.b().equals(actor.id()))
                .count();
    }

    private String tiesTitle() {
        return "All " + Numbers.count(findings.scenario().ties().size(), "tie") + " as a table";
    }

    private DataTable ties() {
        return DataTable.of(
                "Ties, in the order of the scenario; a tie of influence leads from the first to the second",
                List.of(
                        words("Between"),
                        words("Kind"),
                        words("Sign"),
                        number("Strength"),
                        words("From"),
                        words("To"),
                        prose("Basis")),
                findings.scenario().ties(),
                this::row);
    }

    private List<Markup> row(Tie tie) {
        var between = tie.kind() == Tie.Kind.INFLUENCE ? " → " : " – ";
        return List.of(
                Markup.text(findings.actor(tie.a()) + between + findings.actor(tie.b())),
                Markup.text(tie.kind().name().toLowerCase(Locale.ROOT)),
                Markup.text(word(tie.sign())),
                Markup.text(tie.strength().text()),
                tag("time").text(tie.findFrom().map(When::text).orElse("")),
                tag("time").text(tie.findTo().map(When::text).orElse("")),
                Sourcing.of(findings, tie.provenance()));
    }
}
