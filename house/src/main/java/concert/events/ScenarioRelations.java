package concert.events;

import concert.scenario.Event;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import concert.scenario.event.EventTable;
import concert.scenario.event.SourceBreak;
import concert.scenario.world.StateCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the states of a scenario get on over time, by event data; where its own events stand in that; and
/// the ties that follow.
///
/// @param data the event data, such as `gdelt1`
/// @param from the first day
/// @param to the last day
/// @param others other event data that tell of the same states, which are not added up
/// @param breaks where the data themselves change
/// @param pairs the pairs of states with events, the most events first
/// @param placed the scenario's events between such pairs that the data cover, in the scenario's order
/// @param ties what the last years of the data would tie, marked as computed
public record ScenarioRelations(
        String data,
        LocalDate from,
        LocalDate to,
        List<String> others,
        List<SourceBreak> breaks,
        List<Pair> pairs,
        List<Placed> placed,
        List<Tie> ties) {
    /// Copies the lists.
    public ScenarioRelations {
        others = List.copyOf(others);
        breaks = List.copyOf(breaks);
        pairs = List.copyOf(pairs);
        placed = List.copyOf(placed);
        ties = List.copyOf(ties);
    }

    /// Two actors and their relation.
    ///
    /// @param a id of one actor
    /// @param b id of the other
    /// @param relation how they get on
    public record Pair(String a, String b, Relation relation) {
        /// {@return whether it is of these two}
        ///
        /// @param one id of an actor
        /// @param other id of another
        public boolean joins(String one, String other) {
            return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
        }
    }

    /// An event of the scenario in the relation of its pair.
    ///
    /// @param event the event
    /// @param period what the data tell of the pair in its period
    /// @param turningPoints what turns in that period or the one before or after it
    public record Placed(Event event, RelationPeriod period, List<TurningPoint> turningPoints) {
        /// Copies the list.
        public Placed {
            turningPoints = List.copyOf(turningPoints);
        }
    }

    /// {@return the relations of a scenario's states}
    ///
    /// @param scenario the scenario
    /// @param codes the codes of its states
    /// @param table events of its states
    public static ScenarioRelations of(Scenario scenario, StateCodes codes, EventTable table) {
        var states = List.copyOf(codes.byActor().entrySet());
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < states.size(); i++) {
            for (var j = i + 1; j < states.size(); j++) {
                find(table, states.get(i), states.get(j)).ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingLong(pair -> -pair.relation().total().events()));
        var placed = scenario.events().stream()
                .flatMap(event -> place(table, pairs, event).stream())
                .toList();
        var ties = pairs.stream()
                .flatMap(pair -> EventTie.find(pair, table).stream())
                .toList();
        return new ScenarioRelations(
                table.data(), table.from(), table.to(), table.others(), table.breaks(), pairs, placed, ties);
    }

    private static Optional<Pair> find(
            EventTable table, Map.Entry<String, String> one, Map.Entry<String, String> other) {
        var relation = Relation.of(table, one.getValue(), other.getValue(), Relation.Options.DEFAULTS);
        return relation.dyads().isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(one.getKey(), other.getKey(), relation));
    }

    private static Optional<Placed> place(EventTable table, List<Pair> pairs, Event event) {
        var start = table.period().start(event.date().first());
        return event.findTarget()
                .flatMap(target -> pairs.stream()
                        .filter(pair -> pair.joins(event.actor(), target))
                        .findFirst())
                .flatMap(pair -> pair.relation().periods().stream()
                        .filter(period -> period.period().equals(start))
                        .findFirst()
                        .map(period -> new Placed(event, period, near(table, pair.relation(), start))));
    }

    private static List<TurningPoint> near(EventTable table, Relation relation, LocalDate start) {
        var before = table.period().start(start.minusDays(1));
        var after = table.period().next(start);
        return relation.turningPoints().stream()
                .filter(point ->
                        !point.period().isBefore(before) && !point.period().isAfter(after))
                .toList();
    }

    /// {@return the relation of two actors}
    ///
    /// @param one id of an actor
    /// @param other id of another
    public Optional<Relation> find(String one, String other) {
        return pairs.stream().filter(pair -> pair.joins(one, other)).findFirst().map(Pair::relation);
    }
}
