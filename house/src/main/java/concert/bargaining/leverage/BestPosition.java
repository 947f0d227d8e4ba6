package concert.bargaining.leverage;

import concert.bargaining.CompromiseModel;
import concert.bargaining.Contest;
import java.util.ArrayList;
import java.util.List;

/// The position by which an actor gains most on an issue while all others keep theirs: the one that brings the
/// compromise x̂ to what the actor wants, xᵢ + (xᵢ − x̂) W/wᵢ, or as near to it as the scale allows. It shows how much
/// there is to gain by overstating, which the compromise model rewards; it is advice in this model, no forecast.
///
/// Worked out from [CompromiseModel]; see there for its source.
///
/// @param issue id of the issue
/// @param actor the actor
/// @param position the position to take, 0 to 100
/// @param outcome the compromise that follows
/// @param gain s(|x̂ − x| − |x̂' − x|), in points of the scale weighted by salience
public record BestPosition(String issue, String actor, double position, double outcome, double gain) {
    private static final double MOST = 100;

    /// {@return the best position of every actor that carries weight, in roster order}
    ///
    /// @param contest a contest in which somebody carries weight
    public static List<BestPosition> all(Contest contest) {
        var outcome = CompromiseModel.forecast(contest).outcome();
        var w = contest.weights();
        var total = 0.0;
        for (var weight : w) {
            total += weight;
        }
        var all = new ArrayList<BestPosition>();
        for (var i = 0; i < w.length; i++) {
            if (w[i] > 0) {
                var x = contest.position()[i];
                var position = Math.clamp(x + (x - outcome) * total / w[i], 0, MOST);
                var moved = outcome + w[i] / total * (position - x);
                var gain = contest.salience()[i] * (Math.abs(outcome - x) - Math.abs(moved - x));
                all.add(new BestPosition(contest.issue(), contest.actors().name(i), position, moved, gain));
            }
        }
        return all;
    }
}
