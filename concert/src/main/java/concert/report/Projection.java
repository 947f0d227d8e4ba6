package concert.report;

import concert.scenario.Actor.Place;
import java.util.List;

/// Lambert's azimuthal equal-area projection around a center (J. P. Snyder, *Map Projections: A Working Manual*, USGS
/// Professional Paper 1395, 1987, equations 24-2 to 24-4), on a sphere of radius 1, y downwards.
///
/// Centered on the actors, it gives most room to where most of them are, keeps areas comparable and cuts no country
/// in the middle of the map, as a world map with a fixed meridian would.
///
/// @param center what lies in the middle
record Projection(Place center) {
    /// Beyond this angle from the center, points are moved to the rim; near the antipode the projection has no image.
    private static final double RIM = Math.toRadians(160);

    /// The middle of several places on the sphere.
    static Projection around(List<Place> places) {
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
    record Point(double x, double y) {}

    Point project(double longitude, double latitude) {
        var phi = Math.toRadians(latitude);
        var phi1 = Math.toRadians(center.latitude());
        var lambda = Math.toRadians(longitude - center.longitude());
        var east = Math.cos(phi) * Math.sin(lambda);
        var north = Math.cos(phi1) * Math.sin(phi) - Math.sin(phi1) * Math.cos(phi) * Math.cos(lambda);
        var angle = Math.atan2(
                Math.hypot(east, north),
                Math.sin(phi1) * Math.sin(phi) + Math.cos(phi1) * Math.cos(phi) * Math.cos(lambda));
        var distance = 2 * Math.sin(Math.min(angle, RIM) / 2);
        var length = Math.hypot(east, north);
        return length == 0 ? new Point(0, 0) : new Point(distance * east / length, -distance * north / length);
    }

    Point project(Place place) {
        return project(place.longitude(), place.latitude());
    }
}
