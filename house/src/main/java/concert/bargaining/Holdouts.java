package concert.bargaining;

import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Those who would rather keep the status quo than take an outcome, since it is nearer to what they want. If they carry
/// half of the weight or more, the outcome lies outside the status quo's winset: put to a weighted vote it would not
/// beat what holds already.
///
/// G. Tsebelis, *Veto Players: How Political Institutions Work*, Princeton University Press 2002, chapter 1.
///
/// Adds to the book, which asks for the consent of veto players only: actors count by w = c·s as well, and all are
/// named. One veto player among them is enough to keep the status quo.
///
/// @param issue id of the issue
/// @param outcome the outcome that is set against the status quo
/// @param actors those who would rather keep the status quo, in roster order
/// @param share their part of the weight of all actors, 0 to 1
/// @param vetoes those of them who are veto players
public record Holdouts(String issue, double outcome, List<String> actors, double share, List<String> vetoes) {
    /// Copies the lists.
    public Holdouts {
        actors = List.copyOf(actors);
        vetoes = List.copyOf(vetoes);
    }

    /// {@return who holds out against an outcome, empty where the scenario names no status quo or nobody has weight}
    ///
    /// @param scenario the scenario
    /// @param issue id of one of its issues
    /// @param outcome the outcome
    public static Optional<Holdouts> find(Scenario scenario, String issue, double outcome) {
        return find(Contest.of(scenario, issue), outcome);
    }

    /// {@return who holds out against an outcome, empty where the status quo is not said or nobody has weight}
    ///
    /// @param contest the contest
    /// @param outcome the outcome
    public static Optional<Holdouts> find(Contest contest, double outcome) {
        return contest.hasWeight()
                ? StatusQuo.find(contest).map(quo -> of(contest, quo.outcome(), outcome))
                : Optional.empty();
    }

    private static Holdouts of(Contest contest, double quo, double outcome) {
        var w = contest.weights();
        var x = contest.position();
        var actors = new ArrayList<String>();
        var against = 0.0;
        var all = 0.0;
        for (var i = 0; i < w.length; i++) {
            all += w[i];
            if (keeps(x[i], quo, outcome)) {
                actors.add(contest.actors().name(i));
                against += w[i];
            }
        }
        var rule = contest.rule();
        var vetoes = rule.hasVeto() ? new ArrayList<>(VetoPlayers.players(contest, rule)) : new ArrayList<String>();
        vetoes.retainAll(actors);
        return new Holdouts(contest.issue(), outcome, actors, against / all, vetoes);
    }

    /// Whether |x − q| < |x − o|.
    static boolean keeps(double x, double quo, double outcome) {
        return Math.abs(x - quo) < Math.abs(x - outcome);
    }
}
