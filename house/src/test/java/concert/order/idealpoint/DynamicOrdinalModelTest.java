package concert.order.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concert.math.RandomSequence;
import concert.order.idealpoint.DynamicOrdinalModel.Options;
import concert.scenario.vote.RollCall;
import concert.scenario.vote.RollCalls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamicOrdinalModelTest {
    private static DynamicOrdinalModel model(VoteTable table, Options options) {
        return DynamicOrdinalModel.of(
                table,
                options,
                IntStream.range(0, options.chains())
                        .mapToObj(k -> DynamicOrdinalModel.chain(table, options, k, () -> false))
                        .toList());
    }

    /// A short run; with 1,000 iterations the correlation is above .997 (docs/performance.md).
    @Test
    void importantVotesComeNearThePublishedEstimates() throws IOException {
        var table = VoteTable.of(Votes.unitedNations(), VoteSet.IMPORTANT);
        var model = model(table, new Options(150, 1, 1));
        assertThat(Votes.correlation(model, Votes.published("unga_idealpoints_Important_apr2020_target.csv")))
                .isGreaterThan(.98);
    }

    /// Twelve states on a line, 200 items: the model finds their order and its intervals hold the truth.
    @Test
    void findsWhereInventedStatesStand() {
        var table = VoteTable.of(invented(), VoteSet.ALL);
        var model = model(table, new Options(400, 2, 3));
        // By COW number: the United States come first and stand highest.
        assertThat(model.points().getFirst().mean())
                .isGreaterThan(model.points().getLast().mean());
        for (var i = 2; i < model.points().size(); i++) {
            assertThat(model.points().get(i).mean())
                    .isGreaterThan(model.points().get(i - 1).mean());
        }
        for (var point : model.points()) {
            assertThat(point.q05()).isLessThan(point.q10()).isLessThan(point.median());
            assertThat(point.median()).isLessThan(point.q90()).isLessThan(point.q95());
            assertThat(point.rhat()).isBetween(.99, 1.2);
            assertThat(point.effective()).isBetween(10., 400.);
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherOneOthers() {
        var table = VoteTable.of(invented(), VoteSet.ALL);
        var model = model(table, new Options(30, 2, 3));
        assertThat(model(table, new Options(30, 2, 3))).isEqualTo(model);
        assertThat(model(table, new Options(30, 2, 4)).points()).isNotEqualTo(model.points());
    }

    @Test
    void stopsWhenAsked() {
        var table = VoteTable.of(invented(), VoteSet.ALL);
        assertThatThrownBy(() -> DynamicOrdinalModel.chain(table, Options.DEFAULTS, 0, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> new Options(1, 2, 3)).hasMessageContaining("expected at least");
    }

    /// State k stands at −1.5 + 3k/11; 365 is the lowest and 2 the highest, as the model wants it.
    private static RollCalls invented() {
        var states = List.of(365, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 2);
        var random = new RandomSequence(7, 7);
        var calls = new ArrayList<RollCall>();
        for (var item = 0; item < 200; item++) {
            var slope = random.normal();
            var low = random.normal() - .3;
            var choices = new StringBuilder();
            for (var k = 0; k < states.size(); k++) {
                var z = slope * (-1.5 + 3. * k / 11) + random.normal();
                choices.append(z <= low ? 'y' : z <= low + .6 ? 'a' : 'n');
            }
            calls.add(new RollCall(item + 1, 1, Set.of(), choices.toString()));
        }
        return new RollCalls(states, calls, Map.of());
    }
}
