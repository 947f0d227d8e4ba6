package concert.report;

import concert.scenario.Actor.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The shapes of countries by their three-letter code.
final class World {
    private final List<Country> countries;

    private World(Topology topology, String table) {
        var codes = new HashMap<String, String>();
        table.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> codes.put(row[0], row[1]));
        countries = topology.shapes().stream()
                .map(shape -> new Country(
                        codes.getOrDefault(shape.id(), ""),
                        shape.name(),
                        shape.rings().stream().map(topology::corners).toList()))
                .toList();
    }

    static World read() {
        return new World(Topology.read(Resource.text("countries-110m.json")), Resource.text("countries.csv"));
    }

    /// A country: its code, empty where it has none, its name and its rings of longitude and latitude.
    record Country(String iso3, String name, List<double[]> rings) {}

    List<Country> countries() {
        return countries;
    }

    /// The middle of the box around a country's largest ring, good enough for a dot.
    Optional<Place> middleOf(String iso3) {
        return countries.stream()
                .filter(country -> !iso3.isEmpty() && country.iso3().equals(iso3))
                .flatMap(country -> country.rings().stream())
                .map(Box::around)
                .max((a, b) -> Double.compare(a.area(), b.area()))
                .map(box -> new Place(box.middleY(), box.middleX()));
    }

    /// A box.
    record Box(double left, double top, double right, double bottom) {
        /// The least box around points x, y, x, y, and so on.
        static Box around(double[] points) {
            var left = Double.POSITIVE_INFINITY;
            var top = Double.POSITIVE_INFINITY;
            var right = Double.NEGATIVE_INFINITY;
            var bottom = Double.NEGATIVE_INFINITY;
            for (var i = 0; i < points.length; i += 2) {
                left = Math.min(left, points[i]);
                right = Math.max(right, points[i]);
                top = Math.min(top, points[i + 1]);
                bottom = Math.max(bottom, points[i + 1]);
            }
            return new Box(left, top, right, bottom);
        }

        Box grown(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double area() {
            return width() * height();
        }

        double middleX() {
            return (left + right) / 2;
        }

        double middleY() {
            return (top + bottom) / 2;
        }
    }
}
