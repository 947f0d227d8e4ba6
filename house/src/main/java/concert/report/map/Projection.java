package concert.report.map;

import concert.scenario.Actor.Place;
import java.util.List;

/// Lambert's azimuthal equal-area projection around a center (J. P. Snyder, *Map Projections: A Working Manual*, USGS
/// Professional Paper 1395, 1987, equations 24-2 to 24-4), on a sphere of radius 1, y downwards.
///
/// Centered on the actors, it gives most room to where most of them are, keeps areas comparable and cuts no country
/// in the middle of the map, as a world map with a fixed meridian would.
///
/// @param center what lies in the middle
public record Projection(Place center) {
    /// Points beyond 160° from the center are moved to the rim; the antipode has no image.
    private static final double RIM = 2 * Math.sin(Math.toRadians(80));

    /// {@return the projection around the middle of several places on the sphere}
    ///
    /// @param places the places
    public static Projection around(List<Place> places) {
        var x = 0.0;
        var y = 0.0;
        var z = 0.0;
        for (var place : places) {
            var phi = Math.toRadians(place.latitude());
            var lambda = Math.toRadians(place.longitude());
            x += Math.cos(phi) * Math.cos(lambda);
            y += Math.cos(phi) * Math.sin(lambda);
            z += Math.sin(phi);
        }
        return new Projection(
                new Place(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x))));
    }

    /// A point of the drawing.
    ///
    /// @param x to the right
    /// @param y downwards
    public record Point(double x, double y) {}

    /// {@return the image of a point}
    ///
    /// @param longitude degrees east
    /// @param latitude degrees north
    public Point project(double longitude, double latitude) {
        var image = project(new double[] {longitude, latitude});
        return new Point(image[0], image[1]);
    }

    /// {@return the images of points, x, y, x, and so on}
    ///
    /// @param corners longitude, latitude, longitude, and so on
    public double[] project(double[] corners) {
        var phi1 = Math.toRadians(center.latitude());
        var sin1 = Math.sin(phi1);
        var cos1 = Math.cos(phi1);
        var images = new double[corners.length];
        for (var i = 0; i < corners.length; i += 2) {
            var lambda = Math.toRadians(corners[i] - center.longitude());
            var phi = Math.toRadians(corners[i + 1]);
            var sin = Math.sin(phi);
            var cos = Math.cos(phi);
            var east = cos * Math.sin(lambda);
            var north = cos1 * sin - sin1 * cos * Math.cos(lambda);
            var cosine = sin1 * sin + cos1 * cos * Math.cos(lambda);
            var length = Math.hypot(east, north);
            var distance = Math.min(Math.sqrt(2 * Math.max(0, 1 - cosine)), RIM);
            images[i] = length == 0 ? 0 : distance * east / length;
            images[i + 1] = length == 0 ? 0 : -distance * north / length;
        }
        return images;
    }

    /// {@return the image of a place}
    ///
    /// @param place the place
    public Point project(Place place) {
        return project(place.longitude(), place.latitude());
    }
}
