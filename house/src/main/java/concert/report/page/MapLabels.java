package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.report.map.Projection.Point;
import concert.report.map.World.Box;
import concert.report.part.Findings;
import concert.scenario.Actor;
import concert.scenario.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The marks and names on the map. A name takes the first free place around its mark, near before far, joined to it
/// by a thin line where it had to go far.
final class MapLabels {
    private static final double CHARACTER = 7.9;
    private static final double LINE = 15;
    private static final double MARK = 5;
    private static final double FAR = 14;
    private static final List<Double> DISTANCES = List.of(9.0, 24.0, 42.0, 64.0, 90.0);
    private static final int DIRECTIONS = 12;

    private final Findings findings;
    private final List<Tie> ties;
    private final Map<String, Point> marks;
    private final Box paper;
    private final List<Box> taken = new ArrayList<>();

    MapLabels(Findings findings, List<Tie> ties, Map<String, Point> marks, Box paper) {
        this.findings = findings;
        this.ties = ties;
        this.marks = marks;
        this.paper = paper;
        marks.values().forEach(mark -> taken.add(new Box(mark.x(), mark.y(), mark.x(), mark.y()).grown(MARK)));
    }

    Markup markup() {
        return tag("g", "marks")
                .with(findings.scenario().actors().stream()
                        .filter(actor -> marks.containsKey(actor.id()))
                        .map(actor -> label(actor, marks.getOrDefault(actor.id(), new Point(0, 0))))
                        .toList());
    }

    private Markup label(Actor actor, Point mark) {
        var box = free(mark, findings.label(actor.id()).length() * CHARACTER);
        taken.add(box);
        return tag("g", "mark")
                .at("data-actor", actor.id())
                .at("tabindex", "0")
                .at("role", "img")
                .at("aria-label", spoken(actor))
                .with(
                        tag("title").text(spoken(actor)),
                        leader(mark, box),
                        sign(actor, mark),
                        tag("text")
                                .at("x", box.middleX())
                                .at("y", box.bottom() - 4)
                                .text(findings.label(actor.id())));
    }

    private String spoken(Actor actor) {
        return actor.name() + ": " + count(actor, Tie.Sign.POSITIVE) + " friendly, " + count(actor, Tie.Sign.NEGATIVE)
                + " hostile, " + count(actor, Tie.Sign.NEUTRAL) + " neutral ties";
    }

    private long count(Actor actor, Tie.Sign sign) {
        return ties.stream()
                .filter(tie -> tie.sign() == sign)
                .filter(tie -> tie.a().equals(actor.id()) || tie.b().equals(actor.id()))
                .count();
    }

    private static Markup sign(Actor actor, Point mark) {
        return switch (actor.kind()) {
            case STATE ->
                tag("circle")
                        .at("cx", mark.x())
                        .at("cy", mark.y())
                        .at("r", MARK)
                        .with();
            case ORGANIZATION, GROUP ->
                tag("rect")
                        .at("x", mark.x() - MARK + 0.5)
                        .at("y", mark.y() - MARK + 0.5)
                        .at("width", 2 * MARK - 1)
                        .at("height", 2 * MARK - 1)
                        .with();
        };
    }

    private static Markup leader(Point mark, Box box) {
        return distance(mark, box) < FAR
                ? Markup.NONE
                : tag("line", "leader")
                        .at("x1", mark.x())
                        .at("y1", mark.y())
                        .at("x2", Math.clamp(mark.x(), box.left(), box.right()))
                        .at("y2", Math.clamp(mark.y(), box.top(), box.bottom()))
                        .with();
    }

    /// The first free place that no other mark is nearer to, else the first free one, else the first.
    private Box free(Point mark, double width) {
        var places = DISTANCES.stream()
                .flatMap(distance ->
                        IntStream.range(0, DIRECTIONS).mapToObj(direction -> place(mark, width, distance, direction)))
                .toList();
        var free = places.stream()
                .filter(box -> inside(box) && taken.stream().noneMatch(box::meets))
                .toList();
        return free.stream()
                .filter(box -> isNearest(mark, box))
                .findFirst()
                .orElse(free.isEmpty() ? places.getFirst() : free.getFirst());
    }

    private boolean isNearest(Point mark, Box box) {
        return marks.values().stream()
                .allMatch(other -> other.equals(mark) || distance(other, box) > distance(mark, box) + MARK);
    }

    private static double distance(Point mark, Box box) {
        return Math.hypot(
                mark.x() - Math.clamp(mark.x(), box.left(), box.right()),
                mark.y() - Math.clamp(mark.y(), box.top(), box.bottom()));
    }

    private boolean inside(Box box) {
        return box.left() > paper.left()
                && box.right() < paper.right()
                && box.top() > paper.top()
                && box.bottom() < paper.bottom();
    }

    /// The box of a name in a direction: right first, then on around.
    private static Box place(Point mark, double width, double distance, int direction) {
        var angle = 2 * Math.PI * direction / DIRECTIONS;
        var x = mark.x() + Math.cos(angle) * (distance + width / 2);
        var y = mark.y() - Math.sin(angle) * (distance + LINE / 2);
        return new Box(x - width / 2, y - LINE / 2, x + width / 2, y + LINE / 2);
    }
}
