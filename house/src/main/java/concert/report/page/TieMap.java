package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Tag;
import concert.report.map.Projection;
import concert.report.map.Projection.Point;
import concert.report.map.World;
import concert.report.map.World.Box;
import concert.report.part.Findings;
import concert.scenario.Actor;
import concert.scenario.Actor.Place;
import concert.scenario.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/// The map: countries of the actors shaded, a mark for every actor that has a place, a line for what relates two of
/// them, told apart by sign in color and dash.
final class TieMap {
    private static final double WIDTH = 1000;
    private static final double MARGIN = 0.07;
    private static final double WIDEST = 2.1;
    private static final double NARROWEST = 1.5;
    private static final double LEAST_SPAN = 0.12;
    private static final double APART = 12;

    private final Findings findings;
    private final List<Tie> ties;
    private final World world;
    private final Map<String, Point> marks = new LinkedHashMap<>();
    private final List<Actor> placeless = new ArrayList<>();
    private final Projection projection;
    private final Box window;

    /// @param ties those to draw
    TieMap(Findings findings, List<Tie> ties) {
        this.findings = findings;
        this.ties = ties;
        this.world = World.read();
        var places = new LinkedHashMap<String, Place>();
        for (var actor : findings.scenario().actors()) {
            actor.findPlace()
                    .or(() -> world.middleOf(actor.iso3()))
                    .ifPresentOrElse(place -> places.put(actor.id(), place), () -> placeless.add(actor));
        }
        projection = Projection.around(List.copyOf(places.values()));
        places.forEach((id, place) -> marks.put(id, projection.project(place)));
        window = window(List.copyOf(marks.values()));
        partCoincident();
    }

    /// Moves a mark aside that would lie on another one, such as two organizations in one city.
    private void partCoincident() {
        var step = APART * window.width() / WIDTH;
        var free = new ArrayList<Point>();
        marks.replaceAll((_, mark) -> {
            var moved = mark;
            while (liesOn(free, moved, step)) {
                moved = new Point(moved.x() + step, moved.y());
            }
            free.add(moved);
            return moved;
        });
    }

    private static boolean liesOn(List<Point> others, Point mark, double step) {
        return others.stream().anyMatch(other -> Math.hypot(other.x() - mark.x(), other.y() - mark.y()) < 0.99 * step);
    }

    /// The box around the marks, with a margin and a shape that fits a page.
    private static Box window(List<Point> marks) {
        var box = Box.around(marks.stream()
                .flatMapToDouble(mark -> DoubleStream.of(mark.x(), mark.y()))
                .toArray());
        var width = Math.max(box.width(), LEAST_SPAN) * (1 + 2 * MARGIN);
        var height = Math.max(box.height(), LEAST_SPAN) * (1 + 2 * MARGIN);
        var fitted = Math.clamp(width / height, NARROWEST, WIDEST);
        var w = Math.max(width, height * fitted);
        var h = w / fitted;
        return new Box(box.middleX() - w / 2, box.middleY() - h / 2, box.middleX() + w / 2, box.middleY() + h / 2);
    }

    Markup markup() {
        if (marks.isEmpty()) {
            return tag("p").text("No actor has a place or a country code, so there is no map.");
        }
        var height = WIDTH * window.height() / window.width();
        return Markup.of(
                tag("div", "map-frame")
                        .with(tag("svg", "map")
                                .at("viewBox", "0 0 " + Numbers.coordinate(WIDTH) + " " + Numbers.coordinate(height))
                                .at("role", "group")
                                .at("aria-label", "Map of the actors and their ties; the tables below say the same")
                                .with(
                                        tag("rect", "sea")
                                                .at("width", WIDTH)
                                                .at("height", height)
                                                .with(),
                                        tag("g", "countries")
                                                .at("aria-hidden", "true")
                                                .with(countries()),
                                        tag("g", "ties")
                                                .at("aria-hidden", "true")
                                                .with(lines()),
                                        new MapLabels(findings, ties, drawn(), new Box(0, 0, WIDTH, height)).markup())),
                withoutPlace());
    }

    private Map<String, Point> drawn() {
        var drawn = new LinkedHashMap<String, Point>();
        marks.forEach((id, mark) -> drawn.put(id, drawn(mark)));
        return drawn;
    }

    private Point drawn(Point point) {
        var scale = WIDTH / window.width();
        return new Point((point.x() - window.left()) * scale, (point.y() - window.top()) * scale);
    }

    private List<Markup> countries() {
        var actors = findings.scenario().actors().stream().map(Actor::iso3).toList();
        return world.countries().stream()
                .map(country -> tag(
                                "path",
                                actors.contains(country.iso3())
                                                && !country.iso3().isEmpty()
                                        ? "land actor"
                                        : "land")
                        .at("d", path(country)))
                .filter(shape -> !shape.attributes().endsWith("d=\"\""))
                .map(Tag::with)
                .toList();
    }

    private String path(World.Country country) {
        var path = new StringBuilder();
        for (var ring : country.rings()) {
            var images = projection.project(ring);
            if (Box.around(images).meets(window)) {
                draw(images, path);
            }
        }
        return path.toString();
    }

    private void draw(double[] ring, StringBuilder path) {
        var last = "";
        var command = 'M';
        for (var i = 0; i < ring.length; i += 2) {
            var written = text(drawn(new Point(ring[i], ring[i + 1])));
            if (!written.equals(last)) {
                path.append(command).append(written);
                command = 'L';
            }
            last = written;
        }
        path.append('Z');
    }

    /// One line for each pair and sign, as wide as the strongest tie; the second of a pair bends the other way.
    private List<Markup> lines() {
        var strongest = new LinkedHashMap<String, Tie>();
        for (var tie : ties) {
            var key = (tie.a().compareTo(tie.b()) < 0 ? tie.a() + "|" + tie.b() : tie.b() + "|" + tie.a()) + "|"
                    + tie.sign();
            strongest.merge(
                    key,
                    tie,
                    (one, other) -> one.strength().middle() >= other.strength().middle() ? one : other);
        }
        return strongest.values().stream()
                .filter(tie -> marks.containsKey(tie.a()) && marks.containsKey(tie.b()))
                .map(this::line)
                .toList();
    }

    private Markup line(Tie tie) {
        var flip = tie.a().compareTo(tie.b()) > 0;
        var a = drawn(marks.getOrDefault(flip ? tie.b() : tie.a(), new Point(0, 0)));
        var b = drawn(marks.getOrDefault(flip ? tie.a() : tie.b(), new Point(0, 0)));
        var bend = switch (tie.sign()) {
            case POSITIVE -> 0.14;
            case NEGATIVE -> -0.14;
            case NEUTRAL -> 0.03;
        };
        var middle =
                new Point((a.x() + b.x()) / 2 - (b.y() - a.y()) * bend, (a.y() + b.y()) / 2 + (b.x() - a.x()) * bend);
        return tag("path", "tie " + tie.sign().name().toLowerCase(Locale.ROOT))
                .at("data-ends", tie.a() + " " + tie.b())
                .at("stroke-width", 0.8 + 3 * tie.strength().middle())
                .at("d", "M" + text(a) + "Q" + text(middle) + " " + text(b))
                .with();
    }

    private static String text(Point point) {
        return Numbers.coordinate(point.x()) + " " + Numbers.coordinate(point.y());
    }

    private Markup withoutPlace() {
        return placeless.isEmpty()
                ? Markup.NONE
                : tag("p", "note")
                        .text("Not on the map, for want of a place: "
                                + String.join(
                                        ", ",
                                        placeless.stream().map(Actor::name).toList()) + ".");
    }
}
