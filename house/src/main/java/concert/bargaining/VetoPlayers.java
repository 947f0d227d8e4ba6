package concert.bargaining;

import concert.scenario.DecisionRule;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Veto players: nothing replaces the status quo unless each of them takes it rather than the status quo. In one
/// dimension a veto player at xᵢ takes what lies between the status quo q and its mirror image 2xᵢ − q; what
/// all of them take is the winset W of the status quo. The outcome is the point of W nearest to the
/// compromise, so the status quo itself if veto players stand on both sides of it.
///
/// G. Tsebelis, *Veto Players: How Political Institutions Work*, Princeton University Press 2002, chapter 1.
///
/// Departs from the book, which names the set of what can come about and, within it, leaves the choice to whoever sets
/// the agenda: the compromise model sets it here.
///
/// @param issue id of the issue
/// @param players who has a veto, in roster order
/// @param outcome the outcome, 0 to 100
public record VetoPlayers(String issue, List<String> players, double outcome) {
    /// Copies the list.
    public VetoPlayers {
        players = List.copyOf(players);
    }

    /// {@return the outcome of an issue, empty where the scenario names no status quo or nobody has a veto}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    public static Optional<VetoPlayers> find(Scenario scenario, String issue) {
        return find(Contest.of(scenario, issue));
    }

    /// {@return the outcome of a contest, empty where its status quo is not said or nobody has a veto}
    ///
    /// @param contest a contest in which somebody carries weight
    public static Optional<VetoPlayers> find(Contest contest) {
        return StatusQuo.find(contest).flatMap(quo -> find(contest, contest.rule(), quo.outcome()));
    }

    /// {@return the outcome of a contest, empty where nobody has a veto}
    ///
    /// @param contest a contest in which somebody carries weight
    /// @param rule how it is decided
    /// @param quo q: the position that holds until something is settled
    public static Optional<VetoPlayers> find(Contest contest, DecisionRule rule, double quo) {
        if (!rule.hasVeto()) {
            return Optional.empty();
        }
        var players = players(contest, rule);
        var x = new double[players.size()];
        for (var i = 0; i < x.length; i++) {
            x[i] = contest.position()[contest.actors().index(players.get(i))];
        }
        var winset = Winset.of(x, quo);
        var compromise = CompromiseModel.forecast(contest).outcome();
        return Optional.of(
                new VetoPlayers(contest.issue(), players, Math.clamp(compromise, winset.least(), winset.most())));
    }

    /// {@return who has a veto: everybody under unanimity, else those whose consent is needed}
    ///
    /// @param contest a contest
    /// @param rule how it is decided
    static List<String> players(Contest contest, DecisionRule rule) {
        var all = contest.actors().names();
        if (rule.vote() == DecisionRule.Vote.UNANIMITY) {
            return all;
        }
        var players = new ArrayList<>(all);
        players.retainAll(rule.consent());
        return players;
    }
}
