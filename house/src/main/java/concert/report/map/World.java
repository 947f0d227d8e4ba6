package concert.report.map;

import concert.report.html.Resource;
import concert.scenario.Actor.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The shapes of countries by their three-letter code.
public final class World {
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

    /// {@return the world}
    public static World read() {
        return new World(
                Topology.read(Resource.text("/concert/report/map/countries-110m.json")),
                Resource.text("/concert/report/map/countries.csv"));
    }

    /// A country.
    ///
    /// @param iso3 its code, empty where it has none
    /// @param name its name
    /// @param rings its rings, each as longitude, latitude, longitude, and so on
    public record Country(String iso3, String name, List<double[]> rings) {}

    /// {@return the countries}
    public List<Country> countries() {
        return countries;
    }

    /// A state that has no shape at this scale.
    ///
    /// @param iso3 its code
    /// @param name its name
    /// @param capital where its capital lies
    public record SmallState(String iso3, String name, Place capital) {}

    /// {@return the states without a shape, to be drawn as dots at their capitals}
    public static List<SmallState> smallStates() {
        return Resource.text("/concert/report/map/small-states.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(row -> new SmallState(
                        row[0], row[1], new Place(Double.parseDouble(row[2]), Double.parseDouble(row[3]))))
                .toList();
    }

    /// {@return the middle of the box around a country’s largest ring, good enough for a dot}
    ///
    /// @param iso3 its code
    public Optional<Place> middleOf(String iso3) {
        return countries.stream()
                .filter(country -> !iso3.isEmpty() && country.iso3().equals(iso3))
                .flatMap(country -> country.rings().stream())
                .map(Box::around)
                .max((a, b) -> Double.compare(a.area(), b.area()))
                .map(box -> new Place(box.middleY(), box.middleX()));
    }

    /// A box.
    ///
    /// @param left its least x
    /// @param top its least y
    /// @param right its greatest x
    /// @param bottom its greatest y
    public record Box(double left, double top, double right, double bottom) {
        /// {@return the least box around points}
        ///
        /// @param points x, y, x, y, and so on
        public static Box around(double[] points) {
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

        /// {@return the same box with a margin}
        ///
        /// @param by the margin
        public Box grown(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }

        /// {@return whether two boxes share a point of their inside}
        ///
        /// @param other the other box
        public boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /// {@return its width}
        public double width() {
            return right - left;
        }

        /// {@return its height}
        public double height() {
            return bottom - top;
        }

        /// {@return its area}
        public double area() {
            return width() * height();
        }

        /// {@return the x of its middle}
        public double middleX() {
            return (left + right) / 2;
        }

        /// {@return the y of its middle}
        public double middleY() {
            return (top + bottom) / 2;
        }
    }
}
