package concert.scenario.world;

import concert.scenario.event.EventTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The international system as far as data on it are at hand. What is not at hand is null, never empty.
///
/// @param states the table of states and codes; it is always there
/// @param majors when states are major powers
/// @param capabilities material capabilities
/// @param alliances alliances
/// @param disputes militarized disputes
/// @param votes ideal points, one table for each set of votes
/// @param ballots roll calls of the General Assembly
/// @param events event data of the actors of a scenario, by dyad and period
public record World(
        States states,
        List<Membership> majors,
        @Nullable Capabilities capabilities,
        @Nullable Alliances alliances,
        @Nullable Disputes disputes,
        List<IdealPointTable> votes,
        @Nullable Ballots ballots,
        @Nullable EventTable events) {
    /// Nothing is known.
    public static final World UNKNOWN =
            new World(new States(List.of()), List.of(), null, null, null, List.of(), null, null);

    /// Copies the lists.
    public World {
        majors = List.copyOf(majors);
        votes = List.copyOf(votes);
    }

    /// {@return material capabilities}
    public Optional<Capabilities> findCapabilities() {
        return Optional.ofNullable(capabilities);
    }

    /// {@return alliances}
    public Optional<Alliances> findAlliances() {
        return Optional.ofNullable(alliances);
    }

    /// {@return militarized disputes}
    public Optional<Disputes> findDisputes() {
        return Optional.ofNullable(disputes);
    }

    /// {@return roll calls of the General Assembly}
    public Optional<Ballots> findBallots() {
        return Optional.ofNullable(ballots);
    }

    /// {@return event data by dyad and period}
    public Optional<EventTable> findEvents() {
        return Optional.ofNullable(events);
    }

    /// {@return the same with event data}
    ///
    /// @param table the event data
    public World withEvents(EventTable table) {
        return new World(states, majors, capabilities, alliances, disputes, votes, ballots, table);
    }

    /// {@return the ideal points of a set of votes}
    ///
    /// @param set `all`, `important` or `final-passage`
    public Optional<IdealPointTable> findVotes(String set) {
        return votes.stream().filter(table -> table.votes().equals(set)).findFirst();
    }
}
