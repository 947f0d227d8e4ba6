package concert.bargaining;

import concert.scenario.Roster;
import java.util.List;

/// The course of bargaining by a model: round after round to the end.
///
/// @param actors who takes part
/// @param issues ids of the issues, one for each dimension
/// @param rounds the opening and the rounds, in order
/// @param stopped why it came to an end
public record Course(Roster actors, List<String> issues, List<Round> rounds, Stop stopped) {
    /// Copies the lists.
    public Course {
        issues = List.copyOf(issues);
        rounds = List.copyOf(rounds);
    }

    /// {@return where the actors stand at the end}
    public Round last() {
        return rounds.getLast();
    }
}
