package concert.report.page.order;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Tag;
import concert.report.map.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A map of the world on which a state is the darker, the nearer it is to one of them; what has no value
/// stays pale. Longitude and latitude are drawn as they are.
///
/// @param caption what it shows
/// @param center code of the state to which all are compared, ISO 3166
/// @param values nearness by code, 0 far to 1 near
/// @param words what each value is in words, by code
/// @param classes what the five shades say, the nearest first
record ShadedMap(
        String caption, String center, Map<String, Double> values, Map<String, String> words, List<String> classes) {
    private static final double SCALE = 2.4;
    private static final double NORTH = 84;
    private static final double SOUTH = -57;
    private static final double WEST = -180;
    private static final double DOT = 4;

    /// How many shades there are.
    static final int CLASSES = 5;

    Markup figure() {
        var width = Numbers.coordinate(-2 * WEST * SCALE);
        var height = Numbers.coordinate((NORTH - SOUTH) * SCALE);
        var drawn = new ArrayList<Markup>();
        for (var country : World.read().countries()) {
            shape(country, drawn);
        }
        for (var small : World.smallStates()) {
            dot(small, drawn);
        }
        return tag("figure", "map-figure")
                .with(
                        tag("figcaption").text(caption),
                        legend(),
                        tag("div", "map-frame")
                                .with(tag("svg", "map")
                                        .at("viewBox", "0 0 " + width + " " + height)
                                        .at("role", "img")
                                        .at("aria-label", caption)
                                        .with(drawn)),
                        tag("p", "note")
                                .text("Shapes: Natural Earth 1:110 million, with borders as they are controlled. States"
                                        + " too small for a shape are dots at their capitals."));
    }

    private void shape(World.Country country, List<Markup> drawn) {
        var path = path(country.rings());
        if (path.isEmpty()) {
            return;
        }
        drawn.add(shaded(tag("path", style(country.iso3())).at("d", path), country.iso3(), country.name()));
    }

    private void dot(World.SmallState small, List<Markup> drawn) {
        if (values.containsKey(small.iso3()) || small.iso3().equals(center)) {
            var dot = tag("circle", style(small.iso3()))
                    .at("cx", (small.capital().longitude() - WEST) * SCALE)
                    .at("cy", (NORTH - small.capital().latitude()) * SCALE)
                    .at("r", DOT);
            drawn.add(shaded(dot, small.iso3(), small.name()));
        }
    }

    private String style(String code) {
        if (code.equals(center)) {
            return "land center";
        }
        return values.containsKey(code) ? "land shade" : "land";
    }

    private Markup shaded(Tag shape, String code, String name) {
        var value = values.get(code);
        var told = words.get(code);
        return (value == null || code.equals(center) ? shape : shape.at("fill-opacity", opacity(value)))
                .with(tag("title").text(name + (told == null ? "" : ": " + told)));
    }

    /// What the shades say: a swatch for each, one for the state itself and one for states without data.
    private Markup legend() {
        var entries = new ArrayList<Markup>();
        entries.add(entry("land center", 1, "the state itself"));
        for (var shade = CLASSES; shade >= 1; shade--) {
            entries.add(entry("land shade", shade / (double) CLASSES, classes.get(CLASSES - shade)));
        }
        entries.add(entry("land", 1, "no data"));
        return tag("div", "map-legend").with(entries);
    }

    private static Markup entry(String style, double opacity, String words) {
        return tag("label")
                .with(
                        tag("svg", "swatch")
                                .at("viewBox", "0 0 16 10")
                                .at("aria-hidden", "true")
                                .with(tag("rect", style)
                                        .at("width", 16.0)
                                        .at("height", 10.0)
                                        .at("fill-opacity", opacity)
                                        .with()),
                        tag("span").text(words));
    }

    /// One of five shades, so that neighbors can be told apart.
    private static double opacity(double value) {
        var shade = Math.min(CLASSES - 1, (int) Math.floor(Math.clamp(value, 0, 1) * CLASSES));
        return (shade + 1) / (double) CLASSES;
    }

    private static String path(List<double[]> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            var whole = unwrapped(ring);
            draw(whole, 0, path);
            if (reaches(whole)) {
                draw(whole, -2 * WEST, path);
                draw(whole, 2 * WEST, path);
            }
        }
        return path.toString();
    }

    /// A ring that crosses the 180th meridian goes on beyond it instead of jumping to the other side.
    private static double[] unwrapped(double[] ring) {
        var whole = ring.clone();
        for (var i = 2; i < ring.length; i += 2) {
            var step = whole[i] - whole[i - 2];
            whole[i] -= Math.rint(step / (-2 * WEST)) * (-2 * WEST);
        }
        return whole;
    }

    private static boolean reaches(double[] ring) {
        for (var i = 0; i < ring.length; i += 2) {
            if (Math.abs(ring[i]) > -WEST) {
                return true;
            }
        }
        return false;
    }

    private static void draw(double[] ring, double east, StringBuilder path) {
        var last = "";
        var command = 'M';
        var corners = new StringBuilder();
        var many = 0;
        for (var i = 0; i < ring.length; i += 2) {
            var corner = Math.round((ring[i] + east - WEST) * SCALE) + " " + Math.round((NORTH - ring[i + 1]) * SCALE);
            if (!corner.equals(last) && ring[i + 1] > SOUTH) {
                corners.append(command).append(corner);
                command = 'L';
                many++;
            }
            last = corner;
        }
        if (many > 2) {
            path.append(corners).append('Z');
        }
    }
}
