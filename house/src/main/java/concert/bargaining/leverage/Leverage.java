package concert.bargaining.leverage;

import concert.bargaining.CompromiseModel;
import concert.bargaining.Contest;
import java.util.ArrayList;
import java.util.List;

/// How far each actor moves the outcome of the compromise model x̂ = Σ c s x / Σ c s by one more unit of capability or
/// of salience: ∂x̂/∂cᵢ = sᵢ (xᵢ − x̂)/W and ∂x̂/∂sᵢ = cᵢ (xᵢ − x̂)/W, W = Σ c s. Below 0 the outcome falls.
///
/// The derivatives of the model of [CompromiseModel]; see there for its source.
///
/// @param issue id of the issue
/// @param outcome x̂
/// @param actors the leverage of each actor, in roster order
public record Leverage(String issue, double outcome, List<OfActor> actors) {
    /// Copies the list.
    public Leverage {
        actors = List.copyOf(actors);
    }

    /// What one actor moves.
    ///
    /// @param actor the actor
    /// @param perCapability points by which one more unit of its capability moves the outcome
    /// @param perSalience points by which it would move per unit of salience
    public record OfActor(String actor, double perCapability, double perSalience) {}

    /// {@return the leverage of every actor in a contest}
    ///
    /// @param contest a contest in which somebody carries weight
    public static Leverage of(Contest contest) {
        var outcome = CompromiseModel.forecast(contest).outcome();
        var total = 0.0;
        for (var weight : contest.weights()) {
            total += weight;
        }
        var actors = new ArrayList<OfActor>();
        for (var i = 0; i < contest.size(); i++) {
            var apart = (contest.position()[i] - outcome) / total;
            actors.add(new OfActor(
                    contest.actors().name(i), contest.salience()[i] * apart, contest.capability()[i] * apart));
        }
        return new Leverage(contest.issue(), outcome, actors);
    }
}
