package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.event.DyadPeriod;
import concert.scenario.event.EventSample;
import concert.scenario.event.EventTable;
import concert.scenario.event.Period;
import concert.scenario.event.QuadCounts;
import concert.scenario.event.SourceBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /// Both act in every month; the world's volume grows a hundredfold while theirs grows with it: nothing
    /// turns. In month 24 theirs alone is tenfold.
    private static EventTable table(boolean turns) {
        var dyads = new ArrayList<DyadPeriod>();
        var world = new TreeMap<LocalDate, Long>();
        for (var month = 0; month < 48; month++) {
            var start = FIRST.plusMonths(month);
            var volume = 10_000L * (1 + 2 * month);
            var events = volume / 1000 * (turns && month >= 24 ? 10 : 1) + month % 2;
            world.put(start, volume);
            dyads.add(dyad("RUS", "PAK", start, events));
            dyads.add(dyad("PAK", "RUS", start, events));
            dyads.add(dyad("PAK", "IND", start, 7));
        }
        var breaks = List.of(new SourceBreak(LocalDate.of(2012, 1, 5), "other files"));
        var sample = new EventSample("1", FIRST.plusMonths(24).plusDays(3), "PAK", "RUS", "042", 1.9, 5, "", "", "f:1");
        return new EventTable(
                "gdelt1",
                Period.MONTH,
                FIRST,
                FIRST.plusYears(4).minusDays(1),
                dyads,
                world,
                List.of(),
                breaks,
                List.of(sample));
    }

    private static DyadPeriod dyad(String actor, String recipient, LocalDate start, long events) {
        return new DyadPeriod(
                actor,
                recipient,
                start,
                events,
                2 * events,
                new QuadCounts(events, 0, 0, 0),
                2.0 * events,
                4.0 * events,
                events);
    }

    @Test
    void bothDirectionsAreAddedUpAndSetAgainstTheWorld() {
        var relation = Relation.of(table(false), "PAK", "RUS", Relation.Options.DEFAULTS);
        var second = relation.periods().get(1);
        assertThat(relation.periods()).hasSize(48);
        assertThat(second.events()).isEqualTo(2 * 31);
        assertThat(second.reports()).isEqualTo(4 * 31);
        assertThat(second.world()).isEqualTo(30_000);
        assertThat(second.of(Measure.VOLUME)).isCloseTo(1e6 * 62 / 30_000, within(1e-9));
        assertThat(second.of(Measure.GOLDSTEIN)).isCloseTo(2e6 * 62 / 30_000, within(1e-9));
        assertThat(second.meanGoldstein()).isEqualTo(2);
    }

    @Test
    void growthOfTheWorldIsNoTurningPoint() {
        assertThat(Relation.of(table(false), "PAK", "RUS", Relation.Options.DEFAULTS)
                        .turningPoints())
                .filteredOn(point -> point.method() == TurningPoint.Method.PELT)
                .filteredOn(point -> point.period().isAfter(FIRST.plusMonths(12)))
                .isEmpty();
    }

    @Test
    void everyMethodSeesTheTurnAndShowsWhatHappened() {
        var turn = Relation.of(table(true), "RUS", "PAK", Relation.Options.DEFAULTS).turningPoints().stream()
                .filter(point -> point.period().equals(FIRST.plusMonths(24)) && point.measure() == Measure.VOLUME)
                .toList();
        assertThat(turn).extracting(TurningPoint::method).containsExactly(TurningPoint.Method.values());
        assertThat(turn).allMatch(TurningPoint::isRise);
        assertThat(turn).allMatch(point -> point.breaks().getFirst().what().equals("other files"));
        assertThat(turn.getFirst().samples()).extracting(EventSample::id).containsExactly("1");
        assertThat(turn.getFirst().counts().events()).isPositive();
    }

    /// A month without any event of the world is missing, not quiet.
    @Test
    void missingMonths() {
        var whole = table(false);
        var world = new TreeMap<>(whole.world());
        world.remove(FIRST.plusMonths(5));
        var relation = Relation.of(
                new EventTable(
                        "gdelt1",
                        Period.MONTH,
                        whole.from(),
                        whole.to(),
                        List.of(),
                        world,
                        List.of(),
                        List.of(),
                        List.of()),
                "RUS",
                "PAK",
                Relation.Options.DEFAULTS);
        assertThat(relation.missing()).isEqualTo(1);
        assertThat(relation.periods().get(5).of(Measure.VOLUME)).isNaN();
        assertThat(relation.periods().get(4).of(Measure.VOLUME)).isZero();
        assertThat(relation.turningPoints()).isEmpty();
    }
}
