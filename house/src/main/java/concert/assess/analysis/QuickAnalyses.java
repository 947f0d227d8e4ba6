package concert.assess.analysis;

import concert.alignment.Affinity;
import concert.alignment.Interests;
import concert.alignment.Mactor;
import concert.bargaining.Bargaining;
import concert.bargaining.Contests;
import concert.scenario.Column;
import concert.scenario.Future;
import concert.scenario.Scenario;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The analyses that are quick enough for every future, ready for many: names and places are found once, in a future
/// only numbers are read. A future has the same bits as [Computed#inFuture(Scenario)] of the scenario in it.
public final class QuickAnalyses {
    private final Scenario scenario;
    private final Contests contests;
    private final Interests interests;
    private final Column capabilities;

    private QuickAnalyses(Scenario scenario) {
        this.scenario = scenario;
        this.contests = Contests.of(scenario);
        this.interests = Interests.of(scenario);
        this.capabilities = Computed.capabilities(scenario);
    }

    /// {@return the analyses of a scenario}
    ///
    /// @param scenario the scenario
    public static QuickAnalyses of(Scenario scenario) {
        return new QuickAnalyses(scenario);
    }

    /// {@return what they say in a future}
    ///
    /// @param future drawn from the scenario's inputs
    public Computed in(Future future) {
        var bargaining = contests.isEmpty() ? Computed.noIssues() : new Answer.Given<>(Bargaining.of(contests, future));
        return interests.areStated()
                ? in(future, bargaining, Mactor.of(interests, future))
                : new Computed(
                        new Settled(scenario, future),
                        () -> capabilities.in(future),
                        Computed.quick(bargaining, Computed.noStances(), new Coalitions(Optional.empty())));
    }

    private Computed in(Future future, Answer<Bargaining> bargaining, Mactor mactor) {
        var affinity = Affinity.of(interests, future, mactor.order2());
        return new Computed(
                new Settled(scenario, future),
                () -> capabilities.in(future),
                Computed.quick(bargaining, new Answer.Given<>(mactor), new Coalitions(Optional.of(affinity))));
    }

    /// The scenario in a future, made when it is first asked for: few metrics read it. One thread asks.
    private static final class Settled implements Supplier<Scenario> {
        private final Scenario scenario;
        private final Future future;
        private @Nullable Scenario settled;

        Settled(Scenario scenario, Future future) {
            this.scenario = scenario;
            this.future = future;
        }

        @Override
        public Scenario get() {
            if (settled == null) {
                settled = scenario.in(future);
            }
            return settled;
        }
    }
}
