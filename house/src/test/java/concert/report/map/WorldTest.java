package concert.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.report.map.World.Box;
import concert.report.map.World.Country;
import concert.scenario.Actor.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final World WORLD = World.read();

    @Test
    void decodesEveryCountry() {
        assertThat(WORLD.countries()).hasSize(177);
        assertThat(WORLD.countries().stream().map(Country::iso3).filter(String::isEmpty))
                .as("Kosovo, Northern Cyprus and Somaliland have no code")
                .hasSize(3);
    }

    @Test
    void ringsAreClosedAndOnTheGlobe() {
        assertThat(WORLD.countries())
                .allSatisfy(country ->
                        assertThat(country.rings()).isNotEmpty().allSatisfy(WorldTest::isClosedAndOnTheGlobe));
    }

    private static void isClosedAndOnTheGlobe(double[] ring) {
        assertThat(List.of(ring[0], ring[1])).isEqualTo(List.of(ring[ring.length - 2], ring[ring.length - 1]));
        var box = Box.around(ring);
        assertThat(List.of(box.left(), box.right()))
                .allSatisfy(longitude -> assertThat(longitude).isBetween(-180.001, 180.001));
        assertThat(List.of(box.top(), box.bottom()))
                .allSatisfy(latitude -> assertThat(latitude).isBetween(-90.0, 90.0));
    }

    @Test
    void putsPakistanWherePakistanIs() {
        var middle = WORLD.middleOf("PAK").orElseThrow();
        assertThat(middle.latitude()).isCloseTo(30.4, within(1.0));
        assertThat(middle.longitude()).isCloseTo(69.3, within(1.5));
        assertThat(WORLD.middleOf("")).isEmpty();
        assertThat(WORLD.middleOf("SGP")).as("too small for this scale").isEmpty();
    }

    @Test
    void projectionKeepsTheExampleOfThePaper() {
        // Snyder 1987, page 332: sphere of radius 3, center 40° N 100° W, point 20° S 100° E,
        // x = −4.2339303, y = 4.0257775.
        var point = new Projection(new Place(40, -100)).project(100, -20);
        assertThat(3 * point.x()).isCloseTo(-4.2339303, within(1e-6));
        assertThat(-3 * point.y()).isCloseTo(4.0257775, within(1e-6));
    }

    @Test
    void projectionIsCenteredOnThePlaces() {
        var places = List.of(new Place(10, 170), new Place(10, -170));
        var projection = Projection.around(places);
        assertThat(Math.abs(projection.center().longitude())).isCloseTo(180, within(1e-9));
        assertThat(projection.project(projection.center()).x()).isCloseTo(0, within(1e-12));
    }

    @Test
    void projectionHasAnImageOfTheAntipode() {
        var point = new Projection(new Place(0, 0)).project(180, 0);
        assertThat(Math.hypot(point.x(), point.y())).isLessThanOrEqualTo(2);
    }
}
