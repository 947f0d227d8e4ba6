package concert.events;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.Event;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Tie;
import concert.scenario.When;
import concert.scenario.event.DyadPeriod;
import concert.scenario.event.EventTable;
import concert.scenario.event.Period;
import concert.scenario.event.QuadCounts;
import concert.scenario.world.StateCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScenarioRelationsTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 12, 31);
    private static final StateCodes CODES = new StateCodes(Map.of("pak", "PAK", "rus", "RUS", "ind", "IND"));

    /// Russia and Pakistan cooperate, 3 of 4 events; India and Pakistan conflict, 4 of 4; India and Russia
    /// do nothing.
    private static EventTable table() {
        var dyads = new ArrayList<DyadPeriod>();
        var world = new TreeMap<LocalDate, Long>();
        for (var start : Period.MONTH.starts(FIRST, LAST)) {
            world.put(start, 1000L);
            dyads.add(new DyadPeriod("RUS", "PAK", start, 4, 4, new QuadCounts(2, 1, 1, 0), 4, 4, 4));
            dyads.add(new DyadPeriod("IND", "PAK", start, 4, 4, new QuadCounts(0, 0, 1, 3), -20, 100, 4));
        }
        return new EventTable("gdelt1", Period.MONTH, FIRST, LAST, dyads, world, List.of(), List.of(), List.of());
    }

    private static Scenario scenario(Row... rows) {
        var all = new ArrayList<Row>(List.of(actor("pak"), actor("rus"), actor("ind")));
        all.addAll(List.of(rows));
        return Scenario.of(new About("s", "S", "", LAST, null, 1, 1, Settings.NONE), all);
    }

    private static Actor actor(String id) {
        return new Actor(id, id, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED);
    }

    private static Event event(String actor, String target, LocalDate day) {
        return new Event(When.of(day), actor, target, "042", 1.9, "visit", Provenance.UNSTATED);
    }

    @Test
    void pairsWithoutEventsAreLeftOut() {
        var relations = ScenarioRelations.of(scenario(), CODES, table());
        assertThat(relations.pairs()).hasSize(2);
        assertThat(relations.find("pak", "rus").orElseThrow().total().events()).isEqualTo(4 * 48);
        assertThat(relations.find("ind", "rus")).isEmpty();
    }

    @Test
    void eventsStandInTheMonthOfTheirPair() {
        var inside = event("pak", "rus", LocalDate.of(2014, 6, 2));
        var outside = event("pak", "rus", LocalDate.of(2011, 6, 2));
        var silent = event("ind", "rus", LocalDate.of(2014, 6, 2));
        var placed = ScenarioRelations.of(scenario(inside, outside, silent), CODES, table())
                .placed();
        assertThat(placed).extracting(ScenarioRelations.Placed::event).containsExactly(inside);
        assertThat(placed.getFirst().period().period()).isEqualTo(LocalDate.of(2014, 6, 1));
        assertThat(placed.getFirst().period().events()).isEqualTo(4);
    }

    /// B = (3 − 1) / 4 = 0.5 and (0 − 4) / 4 = −1.
    @Test
    void tiesAreMarkedAsComputed() {
        var ties = ScenarioRelations.of(scenario(), CODES, table()).ties();
        assertThat(ties).hasSize(2);
        var friendly =
                ties.stream().filter(tie -> tie.joins("pak", "rus")).findFirst().orElseThrow();
        assertThat(friendly.kind()).isEqualTo(Tie.Kind.DIPLOMACY);
        assertThat(friendly.sign()).isEqualTo(Tie.Sign.POSITIVE);
        assertThat(friendly.strength().middle()).isEqualTo(0.5);
        assertThat(friendly.provenance().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(friendly.provenance().note()).contains("72 of cooperation, 24 of conflict");
        var hostile =
                ties.stream().filter(tie -> tie.joins("pak", "ind")).findFirst().orElseThrow();
        assertThat(hostile.kind()).isEqualTo(Tie.Kind.DISPUTE);
        assertThat(hostile.sign()).isEqualTo(Tie.Sign.NEGATIVE);
        assertThat(hostile.strength().middle()).isEqualTo(1);
    }

    @Test
    void theYearOfARelation() {
        var relation = ScenarioRelations.of(scenario(), CODES, table())
                .find("rus", "pak")
                .orElseThrow();
        assertThat(relation.findYear(2013).orElseThrow().events()).isEqualTo(48);
        assertThat(relation.findYear(2013).orElseThrow().of(Measure.VOLUME)).isEqualTo(4000);
        assertThat(relation.findYear(2016)).isEmpty();
    }
}
