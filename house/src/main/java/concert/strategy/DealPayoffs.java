package concert.strategy;

import concert.scenario.Scenario;
import concert.strategy.deal.Choice;
import concert.strategy.equilibrium.Study;
import concert.strategy.response.Adapting;
import concert.strategy.situation.Accord;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each actor has without a deal, with each deal alone, and with the deals that hold by themselves: the
/// same equilibria as those of [GrandStrategy], each found once, and nothing else told of them.
///
/// @param none without any deal
/// @param alone each deal alone, in the order of the folder
/// @param holding with the deals that [GrandStrategy#plan()] has
public record DealPayoffs(Outcome none, List<Outcome> alone, Outcome holding) {
    /// Copies the list.
    public DealPayoffs {
        alone = List.copyOf(alone);
    }

    /// What comes of a choice of deals.
    ///
    /// @param expected what each actor expects, in the order of the roster; empty where there is an obstacle
    /// @param epsilon the largest regret, as a share of what an actor's ways are worth to it; NaN where
    ///     there is an
    ///     obstacle
    /// @param obstacle why the deals cannot be made, empty if they can
    public record Outcome(List<Double> expected, double epsilon, Optional<String> obstacle) {
        /// Copies the list.
        public Outcome {
            expected = List.copyOf(expected);
        }
    }

    /// {@return what each actor has of each choice, at the middle of every estimate}
    ///
    /// @param scenario a scenario with ends and ways
    /// @param options what counts as an equilibrium and as a gain
    /// @throws IllegalArgumentException if somebody has no best response
    public static DealPayoffs of(Scenario scenario, GrandStrategy.Options options) {
        try (var study = Study.of(scenario, options.rules(), Adapting.EVERYBODY)) {
            var none = Accord.none(study.situation().deals.size());
            return new DealPayoffs(
                    outcome(study, none),
                    IntStream.range(0, study.situation().deals.size())
                            .mapToObj(deal -> outcome(study, none.with(deal)))
                            .toList(),
                    outcome(study, Choice.of(study).accord()));
        }
    }

    private static Outcome outcome(Study study, Accord accord) {
        var obstacle = study.obstacle(accord);
        if (obstacle.isPresent()) {
            return new Outcome(List.of(), Double.NaN, obstacle);
        }
        var found = study.checked(accord);
        return new Outcome(found.payoffs(), found.certificate().epsilon(), obstacle);
    }

    /// {@return every choice: none, each alone, those that hold}
    public List<Outcome> all() {
        return Stream.of(Stream.of(none), alone.stream(), Stream.of(holding))
                .flatMap(each -> each)
                .toList();
    }
}
